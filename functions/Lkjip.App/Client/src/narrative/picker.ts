import { button, calmly, make } from './dom';
import type { FoundTag, NarrativeService } from './service';

let made = 0;

/** Finds a figure by words; what is chosen goes into the text (pemilih angka). */
export class Picker {
  readonly element: HTMLElement;
  private readonly words: HTMLInputElement;
  private readonly found = make('ul', 'narrative-found');
  private readonly status = make('p', 'muted small');
  private asked = '';

  constructor(
    private readonly service: NarrativeService,
    private readonly choose: (tag: string) => void,
    close: () => void,
  ) {
    made += 1;
    const label = make('label', '', 'Cari angka dari data');
    this.words = make('input');
    this.words.type = 'search';
    this.words.id = `cari-angka-${made}`;
    this.words.autocomplete = 'off';
    this.words.placeholder = 'misalnya: serapan, capaian, nama program, atau 70,83';
    label.htmlFor = this.words.id;
    this.status.setAttribute('role', 'status');
    this.element = make('div', 'narrative-panel', label, this.words, this.status, this.found);
    this.words.addEventListener('input', calmly(300, () => void this.look()));
    // The form must not take what is typed here for a cell, nor Enter for a press of its button.
    this.element.addEventListener('input', (event) => event.stopPropagation());
    this.element.addEventListener('change', (event) => event.stopPropagation());
    this.element.addEventListener('keydown', (event) => this.key(event, close));
  }

  open(): void {
    this.words.focus();
    this.words.select();
    void this.look();
  }

  private async look(): Promise<void> {
    const words = this.words.value;
    this.asked = words;
    try {
      const { count, tags } = await this.service.tags(words);
      if (this.asked === words) {
        this.status.textContent = count === 0 ? 'Tidak ada angka dengan kata itu. Coba kata yang lebih pendek.'
          : count > tags.length ? `${tags.length} dari ${count} angka; ketik kata lain untuk mempersempit.` : `${count} angka.`;
        this.found.replaceChildren(...tags.map((tag) => this.line(tag)));
      }
    } catch {
      this.status.textContent = 'Daftar angka tidak dapat diambil. Periksa sambungan, lalu ketik lagi.';
    }
  }

  private line({ tag, filled, meaning }: FoundTag): HTMLLIElement {
    const pick = button('', () => this.choose(tag));
    pick.append(make('span', '', meaning), make('strong', '', filled), make('code', '', tag));
    return make('li', '', pick);
  }

  private key(event: KeyboardEvent, close: () => void): void {
    const buttons = [...this.found.querySelectorAll('button')];
    const at = buttons.findIndex((one) => one === document.activeElement);
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      close();
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      const next = at + (event.key === 'ArrowDown' ? 1 : -1);
      (next < 0 ? this.words : buttons[Math.min(next, buttons.length - 1)])?.focus();
    } else if (event.key === 'Enter' && document.activeElement === this.words) {
      event.preventDefault();
      buttons[0]?.focus();
    }
    event.stopPropagation();
  }
}
