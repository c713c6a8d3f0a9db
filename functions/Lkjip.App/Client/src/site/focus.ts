/** After an error the summary is read first; a link in it goes into the field, also into one that is folded away. */
export function focusSummary(): void {
  document.querySelector<HTMLElement>('[data-focus]')?.focus();
  for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-focus] a[href^="#"]')) {
    link.addEventListener('click', (event) => {
      const field = document.getElementById(link.hash.slice(1));
      if (field) {
        event.preventDefault();
        reveal(field);
      }
    });
  }
}

/** Unfolds what hides an element and goes into it. */
export function reveal(field: HTMLElement): void {
  for (let folded = field.closest('details'); folded; folded = folded.parentElement?.closest('details') ?? null) {
    folded.open = true;
  }
  field.focus();
  field.scrollIntoView({ block: 'center' });
}
