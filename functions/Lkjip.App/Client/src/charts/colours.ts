/** The colours of the page as it looks now, by their meaning. */
export interface Colours {
  ink: string;
  line: string;
  of(tone: string): string;
}

/** Reads a colour of the theme; the browser resolves light and dark, so a probe is asked and not the variable. */
export function coloursOf(element: HTMLElement): Colours {
  const probe = document.createElement('span');
  probe.hidden = true;
  element.append(probe);
  const read = (name: string): string => {
    probe.style.color = `var(--${name})`;
    return getComputedStyle(probe).color;
  };
  const known: Record<string, string> = {
    accent: read('accent'), soft: read('strong-line'), good: read('good'), warn: read('warn'), bad: read('bad'),
  };
  const colours = { ink: read('soft'), line: read('line'), of: (tone: string) => known[tone] ?? known['accent'] ?? '' };
  probe.remove();
  return colours;
}
