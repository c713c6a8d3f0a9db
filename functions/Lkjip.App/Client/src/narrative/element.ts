import { button, calmly, make } from './dom';
import { Picker } from './picker';
import { print } from './print';
import { type Draft, NarrativeService, type Offer } from './service';

/** The editor around one text of the report (penyunting narasi). The text itself stays a plain textarea, saved as every cell is. */
export class NarrativeElement extends HTMLElement {
  private text: HTMLTextAreaElement | null = null;
  private service = new NarrativeService('', undefined, '');
  private readonly tools = make('div', 'narrative-tools');
  private readonly preview = make('div', 'narrative-panel narrative-preview');
  private picker: Picker | undefined;
  private drafts: HTMLElement | undefined;
  private readonly previewButton = button('Pratinjau', () => this.togglePreview());
  private readonly pickButton = button('Sisipkan angka…', () => this.togglePicker());
  private readonly draftButton = button('Rancangan kalimat…', () => void this.toggleDrafts());
  private readonly renew = calmly(700, () => void this.showPreview());

  connectedCallback(): void {
    this.text = this.querySelector('textarea');
    if (!this.text || this.contains(this.tools)) {
      return;
    }
    this.service = new NarrativeService(this.dataset['report'] ?? '', this.dataset['subject'] || undefined, this.dataset['path'] ?? '');
    this.preview.setAttribute('role', 'region');
    this.preview.setAttribute('aria-label', 'Pratinjau teks');
    this.previewButton.setAttribute('aria-pressed', 'false');
    this.tools.append(...(this.text.readOnly ? [] : [this.pickButton, this.draftButton]), this.previewButton);
    this.append(this.tools);
    this.pickButton.setAttribute('aria-expanded', 'false');
    this.draftButton.setAttribute('aria-expanded', 'false');
    this.text.addEventListener('input', () => this.typed());
    this.grow();
  }

  private get isPreviewing(): boolean {
    return this.contains(this.preview);
  }

  private typed(): void {
    this.grow();
    if (this.isPreviewing) {
      this.renew();
    }
    const { text } = this;
    // Two braces begin a tag: the list of figures opens by itself.
    if (text && text.value.slice(0, text.selectionStart).endsWith('{{') && this.pickButton.getAttribute('aria-expanded') === 'false') {
      this.togglePicker();
    }
  }

  // Where the browser does not fit the field to its text by itself.
  private grow(): void {
    if (this.text && !CSS.supports('field-sizing', 'content')) {
      this.text.rows = Math.max(4, Math.min(40, this.text.value.split('\n').length + Math.floor(this.text.value.length / 90)));
    }
  }

  /** Puts words where the caret is, as if they were typed: they can be undone and are saved. */
  private insert(words: string, from?: number, to?: number): void {
    const { text } = this;
    if (!text) {
      return;
    }
    const begin = from ?? text.selectionStart;
    text.focus();
    text.setSelectionRange(begin, to ?? text.selectionEnd);
    // The only way that the browser's own undo knows; it also tells that something was typed.
    if (!document.execCommand('insertText', false, words)) {
      text.setRangeText(words, begin, to ?? text.selectionEnd, 'end');
      text.dispatchEvent(new Event('input', { bubbles: true }));
    }
  }

  private togglePicker(): void {
    const isOpen = this.pickButton.getAttribute('aria-expanded') === 'true';
    this.picker ??= new Picker(this.service, (tag) => this.pick(tag), () => this.closePicker());
    if (isOpen) {
      this.closePicker();
    } else {
      this.tools.after(this.picker.element);
      this.pickButton.setAttribute('aria-expanded', 'true');
      this.picker.open();
    }
  }

  private closePicker(): void {
    this.picker?.element.remove();
    this.pickButton.setAttribute('aria-expanded', 'false');
    this.text?.focus();
  }

  private pick(tag: string): void {
    const { text } = this;
    const begun = text?.value.slice(0, text.selectionStart).endsWith('{{') ? 2 : 0;
    this.closePicker();
    this.insert(tag, (text?.selectionStart ?? 0) - begun);
  }

  private togglePreview(): void {
    const show = !this.isPreviewing;
    this.previewButton.setAttribute('aria-pressed', String(show));
    this.classList.toggle('is-previewing', show);
    if (show) {
      this.append(this.preview);
      void this.showPreview();
    } else {
      this.preview.remove();
    }
  }

  private async showPreview(): Promise<void> {
    const typed = this.text?.value ?? '';
    try {
      const { blocks, problems } = await this.service.preview(typed);
      if (typed === this.text?.value) {
        const page = make('div', 'narrative-print', ...(blocks.length === 0 ? ['Belum ada teks.'] : print(blocks)));
        const faults = problems.map((problem) => make('p', 'mark error', `! ${problem}`));
        this.preview.replaceChildren(make('p', 'muted small', 'Seperti akan tercetak, dengan angka sekarang'), page, ...faults);
      }
    } catch {
      this.preview.replaceChildren(make('p', 'muted', 'Pratinjau tidak dapat diambil sekarang. Teks Anda tidak berubah.'));
    }
  }

  private async toggleDrafts(): Promise<void> {
    if (this.drafts) {
      this.drafts.remove();
      this.drafts = undefined;
      this.draftButton.setAttribute('aria-expanded', 'false');
      return;
    }
    const panel = make('div', 'narrative-panel', make('p', 'muted', 'Mengambil rancangan…'));
    this.drafts = panel;
    this.tools.after(panel);
    this.draftButton.setAttribute('aria-expanded', 'true');
    try {
      const { drafts, offers } = await this.service.drafts();
      const lines = [...drafts.map((draft) => this.draft(draft)), ...this.offers(offers)];
      panel.replaceChildren(...(lines.length === 0 ? [make('p', 'muted', 'Belum ada rancangan untuk bagian ini.')] : lines));
    } catch {
      panel.replaceChildren(make('p', 'muted', 'Rancangan tidak dapat diambil sekarang. Coba lagi nanti.'));
    }
  }

  private draft({ text, filled }: Draft): HTMLElement {
    return make('div', 'narrative-draft', make('blockquote', '', filled.join('\n')), button('Pakai rancangan ini', () => {
      const typed = this.text?.value ?? '';
      this.insert(typed.trim() === '' ? text : `${typed.trimEnd()}\n\n${text}`, 0, typed.length);
      void this.toggleDrafts();
    }));
  }

  // A number typed by hand goes stale when the data change; its tag does not.
  private offers(offers: readonly Offer[]): HTMLElement[] {
    const typed = this.text?.value ?? '';
    return offers.filter((offer) => typed.includes(offer.text)).map((offer) => {
      const change = button(`Ganti ${offer.text} dengan ${offer.tag}`, () => {
        const at = this.text?.value.indexOf(offer.text) ?? -1;
        if (at >= 0) {
          this.insert(offer.tag, at, at + offer.text.length);
        }
        line.remove();
      });
      const line = make('div', 'narrative-draft', make('p', 'small', `${offer.text} sama dengan ${offer.meaning}. Dengan tag, angkanya selalu mengikuti data.`), change);
      return line;
    });
  }
}
