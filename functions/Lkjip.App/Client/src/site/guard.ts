/** Typed and not saved: the browser asks before the page is left. */
export function guardForms(): void {
  const guarded = document.querySelector('form[data-guard]');
  if (!guarded) {
    return;
  }
  let changed = document.querySelector('[data-focus]') !== null;
  guarded.addEventListener('input', () => { changed = true; });
  guarded.addEventListener('submit', () => { changed = false; });
  window.addEventListener('beforeunload', (event) => {
    if (changed) {
      event.preventDefault();
    }
  });
}
