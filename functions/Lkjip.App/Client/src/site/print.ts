/** On paper everything is unfolded. */
export function unfoldForPrint(): void {
  window.addEventListener('beforeprint', () => {
    for (const folded of document.querySelectorAll<HTMLDetailsElement>('details:not([open])')) {
      folded.dataset['unfolded'] = '';
      folded.open = true;
    }
  });
  window.addEventListener('afterprint', () => {
    for (const folded of document.querySelectorAll<HTMLDetailsElement>('details[data-unfolded]')) {
      folded.open = false;
      delete folded.dataset['unfolded'];
    }
  });
}
