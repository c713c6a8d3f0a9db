/** Copies the text of a tag: the button is there only where it works. */
export function offerCopies(): void {
  if (!navigator.clipboard) {
    return;
  }
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
    button.hidden = false;
    button.addEventListener('click', () => {
      void copy(button);
    });
  }
}

async function copy(button: HTMLButtonElement): Promise<void> {
  const word = button.querySelector('[data-copy-word]');
  if (!word) {
    return;
  }
  try {
    await navigator.clipboard.writeText(button.dataset['copy'] ?? '');
    word.textContent = 'Tersalin';
  } catch {
    // The browser does not allow it: the text can still be marked and copied by hand.
    word.textContent = 'Pilih teksnya lalu salin';
  }
}
