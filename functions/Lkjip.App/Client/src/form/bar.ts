import type { Sending } from './sender';

/** The bar below the form: says in words whether everything has arrived (bilah keadaan). */
export class Bar {
  private said = '';

  constructor(
    private readonly status: HTMLElement,
    private readonly numbers: HTMLElement | null,
    private readonly send: () => void,
  ) {}

  /** A line of its own until the next change, with something to press. */
  private extra: HTMLElement | undefined;

  show(state: Sending, refused: number): void {
    const [kind, text] = sentence(state, refused);
    if (text === this.said) {
      return;
    }
    this.said = text;
    const mark = document.createElement('span');
    mark.className = `mark ${kind}`;
    mark.textContent = text;
    this.status.replaceChildren(mark);
    if (state.kind === 'waiting' || state.kind === 'stopped') {
      this.status.append(button('Kirim sekarang', this.send));
    }
    if (this.extra) {
      this.status.append(this.extra);
    }
  }

  /** Offers something to press, such as to undo. */
  offer(label: string | undefined, action?: () => void): void {
    this.extra?.remove();
    this.extra = label && action ? button(label, action) : undefined;
    if (this.extra) {
      this.status.append(this.extra);
    }
  }

  figures(numbers: { label: string; value: string }[], missing: string | undefined): void {
    if (!this.numbers) {
      return;
    }
    const all = missing === undefined ? numbers : [...numbers, { label: 'Bagian ini', value: missing }];
    this.numbers.replaceChildren(...all.map(({ label, value }) => {
      const item = document.createElement('span');
      const name = document.createElement('span');
      name.className = 'muted';
      name.textContent = `${label} `;
      const number = document.createElement('strong');
      number.textContent = value;
      item.append(name, number);
      return item;
    }));
  }
}

function sentence(state: Sending, refused: number): [string, string] {
  const wrong = refused > 0 ? ` · ${refused} isian perlu diperbaiki` : '';
  switch (state.kind) {
    case 'saved':
      return refused > 0 ? ['bad', `✕ ${refused} isian perlu diperbaiki; yang lain tersimpan`] : ['done', '✓ Semua tersimpan'];
    case 'sending':
      return ['note', `… Mengirim ${state.count} isian${wrong}`];
    case 'waiting':
      return ['warning', `⌂ Tersimpan di perangkat ini, belum terkirim (${state.count} isian). ${state.message} Dicoba lagi sendiri.`];
    default:
      return ['bad', `! Belum terkirim (${state.count} isian), tersimpan di perangkat ini. ${state.message}`];
  }
}

function button(label: string, action: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = 'quiet';
  made.textContent = label;
  made.addEventListener('click', action);
  return made;
}
