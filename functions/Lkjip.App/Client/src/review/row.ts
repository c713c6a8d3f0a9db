import type { Judged, RowState } from './types';

const marks: Record<Exclude<RowState, 'none'>, readonly [string, string]> = {
  incomplete: ['warning', '✎'],
  local: ['note', '✎'],
  sending: ['note', '…'],
  saved: ['done', '✓'],
  failed: ['error', '!'],
  conflict: ['warning', '⇄'],
};

/** A finding or an item of the checklist with its choice and note (baris reviu). */
export class Row {
  readonly kind: 'finding' | 'item';
  readonly id: string;
  private readonly choices: HTMLInputElement[];
  private readonly note: HTMLTextAreaElement;
  private readonly before: readonly [HTMLInputElement | null, HTMLInputElement | null];
  private readonly shown: HTMLElement;
  state: RowState = 'none';

  constructor(readonly element: HTMLElement, note: HTMLTextAreaElement) {
    this.kind = element.dataset['finding'] === undefined ? 'item' : 'finding';
    this.id = element.dataset['finding'] ?? element.dataset['item'] ?? '';
    this.choices = [...element.querySelectorAll<HTMLInputElement>('input[type=radio]')];
    this.note = note;
    const earlier = (name: string): HTMLInputElement | null => element.querySelector(`input[type=hidden][name="${CSS.escape(`${name}-dari`)}"]`);
    this.before = [earlier(this.choices[0]?.name ?? ''), earlier(note.name)];
    this.shown = document.createElement('p');
    this.shown.className = 'row-state';
    element.append(this.shown);
  }

  /** The rows of a form. */
  static all(form: HTMLElement): Row[] {
    return [...form.querySelectorAll<HTMLElement>('[data-finding], [data-item]')].flatMap((element) => {
      const note = element.querySelector('textarea');
      return note ? [new Row(element, note)] : [];
    });
  }

  get address(): string {
    return `${this.kind}/${this.id}`;
  }

  get typed(): Judged {
    return { kind: this.choices.find((choice) => choice.checked)?.value ?? '', note: this.note.value.trim() };
  }

  get kept(): Judged {
    return { kind: this.before[0]?.value ?? '', note: (this.before[1]?.value ?? '').trim() };
  }

  get isChanged(): boolean {
    return !same(this.typed, this.kept);
  }

  /** What is still to be typed before it can be sent; undefined when it can. */
  get lacks(): string | undefined {
    const { kind, note } = this.typed;
    if (kind === '' && note !== '' && note !== this.kept.note) {
      return this.kind === 'finding' ? 'pilih keputusannya, lalu tersimpan sendiri.' : 'pilih jawabannya, lalu tersimpan sendiri.';
    }
    return this.kind === 'finding' && kind !== '' && note === '' ? 'tulis alasannya, lalu keputusan ini tersimpan sendiri.' : undefined;
  }

  show(judged: Judged): void {
    for (const choice of this.choices) {
      choice.checked = choice.value === judged.kind && (judged.kind !== '' || this.kind === 'finding');
    }
    this.note.value = judged.note;
  }

  /** Takes over what is kept now; shows it where nothing else was typed. */
  keep(judged: Judged): void {
    const untouched = !this.isChanged;
    if (!same(judged, this.kept)) {
      this.element.querySelector<HTMLElement>('[data-decided]')?.setAttribute('hidden', '');
    }
    if (this.before[0] && this.before[1]) {
      [this.before[0].value, this.before[1].value] = [judged.kind, judged.note];
    }
    this.choices.find((choice) => choice.value === '')?.closest('label')?.toggleAttribute('hidden', this.kind === 'item' && judged.kind === '');
    if (untouched) {
      this.show(judged);
    }
  }

  mark(state: RowState, words = '', ...actions: HTMLElement[]): void {
    this.state = state;
    this.note.setAttribute('aria-invalid', String(state === 'incomplete'));
    if (state === 'none') {
      this.shown.replaceChildren();
      return;
    }
    const [kind, sign] = marks[state];
    const mark = document.createElement('span');
    mark.className = `mark ${kind}`;
    mark.textContent = `${sign} ${words}`;
    this.shown.replaceChildren(mark, ...actions);
  }
}

export const same = (one: Judged, other: Judged): boolean => one.kind === other.kind && one.note === other.note;
