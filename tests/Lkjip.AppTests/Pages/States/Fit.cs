using Microsoft.Playwright;

namespace Lkjip.AppTests.Pages.States;

/// <summary>What does not fit into a narrow or much enlarged window (WCAG 1.4.10, 1.4.4, 2.4.11).</summary>
internal static class Fit
{
    public static Task<string[]> FaultsAsync(IPage page) => page.EvaluateAsync<string[]>(
        """
        async () => {
          const width = document.documentElement.clientWidth, height = window.innerHeight, faults = [];
          const name = (element) => element.outerHTML.replace(/\s+/g, ' ').slice(0, 160);
          if (document.documentElement.scrollWidth > width) faults.push(`the page is ${document.documentElement.scrollWidth} px wide`);
          // Also a head of a table that only screen readers get.
          const tiny = (element) => { const part = element.closest('thead'); return part !== null && part.getBoundingClientRect().width <= 1; };
          const unseen = (element) => element.closest('.unseen, .skip, [hidden], option, datalist') !== null || tiny(element) || !element.checkVisibility({ visibilityProperty: true });
          const scroller = (element) => {
            for (let at = element; at && at !== document.body; at = at.parentElement)
              if (/auto|scroll/.test(getComputedStyle(at).overflowX) && at.scrollWidth > at.clientWidth + 1) return at;
            return null;
          };
          for (const element of document.body.querySelectorAll('*')) {
            if (unseen(element) || element.closest('svg') && element.tagName !== 'svg') continue;
            const box = element.getBoundingClientRect(), style = getComputedStyle(element), at = scroller(element);
            if (box.width && !at && (box.right > width + 1 || box.left < -1)) faults.push(`outside the window (${Math.round(box.left)} to ${Math.round(box.right)}): ${name(element)}`);
            if (at === element && !['INPUT', 'TEXTAREA', 'SELECT'].includes(element.tagName)
              && (element.tabIndex < 0 || !(element.getAttribute('aria-label') ?? element.getAttribute('aria-labelledby') ?? element.tagName === 'NAV')))
              faults.push(`scrolls sideways without focus or name: ${name(element)}`);
            const cut = /hidden|clip/.test(style.overflowX + style.overflowY) && element.innerText?.trim()
              && (element.scrollWidth > element.clientWidth + 2 || element.scrollHeight > element.clientHeight + 2);
            if (cut) faults.push(`text is cut: ${name(element)}`);
            // What only sticks to a side moves up and down with the page; if it hides a control, that is found below.
            const stays = style.position === 'fixed' || style.position === 'sticky' && (style.top !== 'auto' || style.bottom !== 'auto');
            if (stays && box.height > height / 2) faults.push(`covers half of the window: ${name(element)}`);
          }
          const controls = [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary')].filter((control) => !unseen(control) && !control.disabled);
          for (const control of controls.slice(0, 250)) {
            control.focus({ preventScroll: true });
            control.scrollIntoView({ block: 'nearest', inline: 'nearest' });
            const box = control.getClientRects()[0];
            if (!box || box.width === 0) continue;
            const there = document.elementFromPoint(Math.min(Math.max(box.left + box.width / 2, 0), width - 1), Math.min(Math.max(box.top + Math.min(box.height, height) / 2, 0), height - 1));
            const own = there && (control.contains(there) || there.contains(control) || [...control.labels ?? []].some((label) => label.contains(there)));
            if (!own && faults.filter((fault) => fault.startsWith('covered')).length < 5) faults.push(`covered by ${there ? name(there) : 'nothing'}: ${name(control)}`);
          }
          return faults;
        }
        """);
}
