import { type CellState, type Finding, type Result, rowOf } from './types';

/** An input of the form. */
export type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

// The address that the page uses already, so that the browser has it at hand.
const icons = document.querySelector('svg.icon use')?.getAttribute('href')?.split('#')[0] ?? '/lkjip/icons.svg';

const words: Record<CellState, string> = {
  local: 'tersimpan di perangkat ini, belum terkirim',
  sending: 'sedang dikirim',
  saved: 'tersimpan',
  failed: 'gagal dikirim, dicoba lagi',
  invalid: 'perlu diperbaiki',
  conflict: 'diubah orang lain',
};

/** The inputs of the page by their address, and the marks and notes beside them. */
export class Cells {
  private readonly fields = new Map<string, Field>();
  private readonly stored = new Map<string, string>();
  private findings: Finding[] | undefined;
  private readonly refusals = new Map<string, Result>();

  constructor(private readonly form: HTMLFormElement) {
    this.collect(form);
  }

  /** Takes the inputs of a part of the page that was made anew. */
  collect(root: ParentNode): void {
    for (const field of root.querySelectorAll<Field>('[data-cell] :is(input, select, textarea)')) {
      this.fields.set(field.name, field);
      this.stored.set(field.name, field.value);
      const label = field.closest('table')?.querySelector(`#${CSS.escape(field.getAttribute('aria-labelledby')?.split(' ')[0] ?? '')}`);
      if (label instanceof HTMLElement && field instanceof HTMLInputElement) {
        field.autocomplete = 'off';
        field.inputMode = { money: 'numeric', whole: 'numeric', number: 'decimal' }[label.dataset['kind'] ?? ''] ?? 'text';
      }
    }
  }

  /** Forgets inputs that left the page. */
  release(root: ParentNode): void {
    for (const field of root.querySelectorAll<Field>('[data-cell] :is(input, select, textarea)')) {
      this.fields.delete(field.name);
    }
  }

  field(address: string): Field | undefined {
    return this.fields.get(address);
  }

  all(): [string, Field][] {
    return [...this.fields];
  }

  /** What the service has, as far as this page knows. */
  storedOf(address: string): string {
    return this.stored.get(address) ?? '';
  }

  setStored(address: string, text: string): void {
    this.stored.set(address, text);
  }

  /** Shows how a cell stands: by sign, colour and, for who listens, in words. */
  mark(address: string, state: CellState | undefined): void {
    const field = this.fields.get(address);
    const cell = field?.closest<HTMLElement>('[data-cell]');
    if (!field || !cell) {
      return;
    }
    if (state === undefined) {
      delete cell.dataset['state'];
      field.removeAttribute('aria-description');
    } else {
      cell.dataset['state'] = state;
      field.setAttribute('aria-description', words[state]);
    }
    field.toggleAttribute('aria-invalid', state === 'invalid');
    if (state === 'invalid') {
      field.setAttribute('aria-invalid', 'true');
    }
  }

  /** Shows a text, unless somebody is typing there. */
  show(address: string, text: string): void {
    const field = this.fields.get(address);
    if (field && field !== document.activeElement && field.value !== text) {
      field.value = text;
    }
  }

  compute(figures: Record<string, string>): void {
    for (const output of this.form.querySelectorAll<HTMLOutputElement>('output[data-computed]')) {
      const text = figures[output.dataset['computed'] ?? ''];
      if (text !== undefined && output.textContent !== text) {
        output.textContent = text;
      }
    }
  }

  refuse(result: Result): void {
    this.refusals.set(result.address, result);
  }

  accept(address: string): void {
    this.refusals.delete(address);
  }

  refused(): Result[] {
    return [...this.refusals.values()];
  }

  /** Writes the notes below the rows anew: what was refused, then the findings. */
  notes(findings: Finding[] | undefined, choose: (address: string, mine: boolean) => void): void {
    this.findings = findings ?? this.findings;
    const lists = new Map<string, HTMLElement>();
    for (const list of this.form.querySelectorAll<HTMLElement>('[data-notes]')) {
      lists.set(list.dataset['notes'] ?? '', list);
      if (this.findings) {
        list.replaceChildren();
      } else {
        for (const own of list.querySelectorAll('[data-refusal]')) {
          own.remove();
        }
      }
    }
    for (const result of this.refusals.values()) {
      lists.get(rowOf(result.address))?.prepend(this.refusalNote(result, choose));
    }
    for (const finding of this.findings ?? []) {
      (lists.get(rowOf(finding.address)) ?? lists.get(finding.address))?.append(note(finding.severity, this.labelOf(finding.address), finding.message));
    }
    for (const list of lists.values()) {
      const line = list.closest<HTMLElement>('.row-notes-line');
      if (line) {
        line.hidden = list.childElementCount === 0;
      }
    }
  }

  /** What a cell is called: the heading of its column. */
  labelOf(address: string): string {
    const id = this.fields.get(address)?.getAttribute('aria-labelledby')?.split(' ')[0];
    const heading = id ? document.getElementById(id) : null;
    const own = heading?.cloneNode(true) as HTMLElement | undefined;
    own?.querySelectorAll('.head-help, .must, .muted').forEach((extra) => extra.remove());
    return own?.textContent?.trim() ?? '';
  }

  private refusalNote(result: Result, choose: (address: string, mine: boolean) => void): HTMLElement {
    const item = note(result.state === 'invalid' ? 'error' : 'warning', this.labelOf(result.address), result.message ?? '');
    item.dataset['refusal'] = '';
    if (result.state === 'conflict') {
      item.append(this.choice(result, choose));
    }
    return item;
  }

  private choice(result: Result, choose: (address: string, mine: boolean) => void): HTMLElement {
    const box = document.createElement('span');
    box.className = 'conflict-choice';
    const typed = this.fields.get(result.address)?.value ?? '';
    for (const [label, mine] of [[`Pakai isian saya: ${typed || 'kosong'}`, true], [`Pakai yang tersimpan: ${result.theirs || 'kosong'}`, false]] as const) {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = label;
      button.addEventListener('click', () => choose(result.address, mine));
      box.append(button);
    }
    return box;
  }
}

function note(icon: string, label: string, text: string): HTMLElement {
  const item = document.createElement('li');
  item.className = icon;
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('class', 'icon');
  svg.setAttribute('aria-hidden', 'true');
  const use = document.createElementNS('http://www.w3.org/2000/svg', 'use');
  use.setAttribute('href', `${icons}#${icon}`);
  svg.append(use);
  const words = document.createElement('span');
  words.textContent = label ? `${label}: ${text}` : text;
  item.append(svg, words);
  return item;
}
