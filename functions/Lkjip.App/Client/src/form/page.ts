import { Bar } from './bar';
import { Cells, type Field } from './cells';
import { isBlock, readBlock } from './clipboard';
import { followKeys, isField } from './keys';
import { Outbox } from './outbox';
import { Panel } from './panel';
import { layOver } from './pasting';
import { previewPaste } from './preview';
import { type Listener, Sender, type Sending } from './sender';
import { Refusal, Service } from './service';
import { type Answer, type Change, type Pending, rowOf } from './types';

/** A page of the form: what is typed is kept at once, sent soon, and answered with what follows from it. */
export class FormPage implements Listener {
  private readonly cells: Cells;
  private readonly outbox: Outbox;
  private readonly service: Service;
  private readonly sender: Sender;
  private readonly bar: Bar;
  private readonly panel: Panel;
  private state: Sending = { kind: 'saved' };

  constructor(private readonly form: HTMLFormElement) {
    const data = (name: string): string => form.dataset[name] ?? '';
    this.cells = new Cells(form);
    this.outbox = new Outbox(data('person'), data('report'));
    this.service = new Service(data('cells'), data('part'));
    this.sender = new Sender(this.outbox, this.service, this);
    const status = form.querySelector<HTMLElement>('[data-status]') ?? form;
    this.bar = new Bar(status, form.querySelector('[data-numbers]'), () => void this.sender.now());
    this.panel = new Panel(document.querySelector('[data-panel]'), this.service, status);
  }

  start(): void {
    this.restore();
    this.form.addEventListener('input', (event) => isField(event.target) && this.typed(event.target));
    this.form.addEventListener('change', (event) => isField(event.target) && void this.sender.now());
    this.form.addEventListener('focusin', (event) => isField(event.target) && this.panel.about(event.target.name));
    this.form.addEventListener('paste', (event) => isField(event.target) && this.pasted(event, event.target));
    this.form.addEventListener('submit', (event) => {
      event.preventDefault();
      const button = event.submitter;
      if (button instanceof HTMLButtonElement) {
        void this.pressed(button);
      }
    });
    followKeys(this.form, (field) => this.revert(field));
    window.addEventListener('beforeunload', (event) => {
      if (!this.outbox.isKept && this.outbox.size > 0) {
        event.preventDefault();
      }
    });
    this.goTo(this.form.dataset['goto']);
    this.stands(this.state);
  }

  sending(addresses: string[]): void {
    addresses.forEach((address) => this.cells.mark(address, 'sending'));
  }

  failed(addresses: string[]): void {
    addresses.forEach((address) => this.cells.mark(address, 'failed'));
  }

  answered(answer: Answer, sent: Map<string, Pending>): void {
    for (const result of answer.results) {
      const waits = this.outbox.get(result.address);
      if (result.state === 'applied' || result.state === 'same') {
        const text = result.text ?? sent.get(result.address)?.value ?? '';
        this.cells.setStored(result.address, text);
        this.cells.accept(result.address);
        this.cells.mark(result.address, waits ? 'local' : 'saved');
        if (!waits) {
          this.cells.show(result.address, text);
        }
      } else if (waits?.refused !== undefined) {
        this.cells.refuse(result);
        this.cells.mark(result.address, result.state === 'invalid' ? 'invalid' : 'conflict');
      }
    }
    for (const [address, text] of Object.entries(answer.texts ?? {})) {
      if (!this.outbox.get(address)) {
        this.cells.setStored(address, text);
        this.cells.show(address, text);
      }
    }
    this.showAnswer(answer);
  }

  stands(state: Sending): void {
    this.state = state;
    this.bar.show(state, this.cells.refused().length);
  }

  private showAnswer(answer: Answer): void {
    if (answer.computed) {
      this.cells.compute(answer.computed);
    }
    const own = answer.parts?.find((part) => part.id === this.form.dataset['part']);
    this.bar.figures(answer.numbers, own && (own.done ? 'lengkap' : `${own.missing} belum diisi`));
    this.cells.notes(answer.findings, (address, mine) => this.choose(address, mine));
  }

  // What an earlier visit could not send stands in the inputs again, and is sent.
  private restore(): void {
    for (const [address, pending] of this.outbox.entries()) {
      const field = this.cells.field(address);
      if (field) {
        field.value = pending.value;
        this.cells.mark(address, 'local');
      }
      if (pending.refused !== undefined) {
        this.outbox.put(address, { before: pending.before, value: pending.value });
      }
    }
    if (this.outbox.size > 0) {
      void this.sender.now();
    }
  }

  private typed(field: Field): void {
    const stored = this.outbox.get(field.name)?.before ?? this.cells.storedOf(field.name);
    this.cells.accept(field.name);
    if (field.value === stored && this.cells.storedOf(field.name) === stored) {
      this.outbox.remove(field.name);
      this.cells.mark(field.name, undefined);
    } else {
      this.outbox.put(field.name, { before: stored, value: field.value });
      this.cells.mark(field.name, 'local');
    }
    this.retryRow(rowOf(field.name));
    this.sender.soon();
  }

  // A cell may have been refused for what its neighbour lacked: pagu without realisasi.
  private retryRow(row: string): void {
    for (const [address, pending] of this.outbox.entries()) {
      if (pending.refused !== undefined && rowOf(address) === row && this.cells.refused().find((result) => result.address === address)?.state !== 'conflict') {
        this.outbox.put(address, { before: pending.before, value: pending.value });
      }
    }
  }

  private revert(field: Field): void {
    if (field.value !== this.cells.storedOf(field.name)) {
      field.value = this.cells.storedOf(field.name);
      this.typed(field);
    }
  }

  private choose(address: string, mine: boolean): void {
    const field = this.cells.field(address);
    const refused = this.cells.refused().find((result) => result.address === address);
    if (!field || !refused) {
      return;
    }
    const theirs = refused.theirs ?? '';
    this.cells.setStored(address, theirs);
    this.cells.accept(address);
    if (mine) {
      this.outbox.put(address, { before: theirs, value: field.value });
    } else {
      field.value = theirs;
      this.outbox.remove(address);
      this.cells.mark(address, 'saved');
    }
    this.cells.notes(undefined, (other, own) => this.choose(other, own));
    void this.sender.now();
    field.focus();
  }

  private async pressed(button: HTMLButtonElement): Promise<void> {
    const change = changeOf(button, this.form);
    if (!change) {
      await this.sender.now();
      return;
    }
    await this.change([change], () => {
      const added = change.op === 'add' ? this.form.querySelector<Field>(`[id="${CSS.escape(change.address)}"] :is(input, select, textarea)`) : undefined;
      (added ?? this.form.querySelector<HTMLElement>(`[id="${CSS.escape(rowOf(change.address))}"]`))?.focus();
    });
  }

  private async pasted(event: ClipboardEvent, field: Field): Promise<void> {
    const block = readBlock(event.clipboardData?.getData('text/plain') ?? '');
    if (!isBlock(block) || !field.closest('table.grid')) {
      return;
    }
    event.preventDefault();
    const { changes, newRows, ignored } = layOver(field, block);
    try {
      await this.sender.now();
      const dry = await this.service.send(changes, true);
      const wanted = await previewPaste(changes, dry.results, newRows, ignored, (address) => this.columnName(field, address), (address) => this.rowName(address));
      if (wanted && wanted.length > 0) {
        await this.change(wanted, (answer) => this.offerUndo(wanted, answer));
      }
    } catch (failure) {
      this.stands({ kind: 'stopped', count: changes.length, message: `Tempelan belum masuk: ${failure instanceof Refusal ? failure.message : 'coba lagi.'}` });
    }
    field.focus();
  }

  // Rows come and go on the server only: the tables are made there, so they are fetched anew.
  private async change(changes: Change[], then: (answer: Answer) => void): Promise<void> {
    try {
      await this.sender.now();
      this.stands({ kind: 'sending', count: changes.length });
      const answer = await this.service.send(changes);
      const refused = answer.results.find((result) => result.state !== 'applied' && result.state !== 'same');
      await this.renew();
      this.showAnswer(answer);
      this.stands(refused ? { kind: 'stopped', count: 0, message: refused.message ?? '' } : { kind: 'saved' });
      then(answer);
    } catch (failure) {
      this.stands({ kind: 'stopped', count: this.outbox.size, message: failure instanceof Refusal ? failure.message : 'Coba lagi.' });
    }
  }

  private offerUndo(changes: Change[], answer: Answer): void {
    const made = answer.results.filter((result) => result.state === 'applied');
    const back: Change[] = made.filter((result) => result.op === 'set' && !changes.some((change) => change.op === 'add' && rowOf(result.address) === change.address))
      .map((result) => ({
        op: 'set', address: result.address, before: result.text ?? '', value: changes.find((change) => change.address === result.address && change.op === 'set')?.before ?? '',
      }));
    const gone: Change[] = made.filter((result) => result.op === 'add').reverse().map((result) => ({ op: 'remove', address: result.address }));
    this.bar.offer(`Urungkan tempelan (${made.length} perubahan)`, () => {
      this.bar.offer(undefined);
      void this.change([...back, ...gone], () => undefined);
    });
  }

  private async renew(): Promise<void> {
    const answer = await fetch(window.location.pathname, { headers: { accept: 'text/html' } });
    if (!answer.ok) {
      return;
    }
    const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const before = [...this.form.querySelectorAll('.grid-block')];
    before.forEach((block) => this.cells.release(block));
    const blocks = [...fresh.querySelectorAll('form[data-form] .grid-block')].map((block) => document.importNode(block, true));
    const scrolls = before.map((block) => block.querySelector('.grid-scroll')?.scrollTop ?? 0);
    before[0]?.before(...blocks);
    before.forEach((block) => block.remove());
    blocks.forEach((block, index) => {
      block.querySelector('.grid-scroll')?.scrollTo(0, scrolls[index] ?? 0);
      this.cells.collect(block);
    });
    for (const [address, pending] of this.outbox.entries()) {
      const field = this.cells.field(address);
      if (field) {
        field.value = pending.value;
        this.cells.mark(address, pending.refused === undefined ? 'local' : 'invalid');
      }
    }
  }

  private columnName(start: Field, address: string): string {
    const own = this.cells.labelOf(address);
    const grid = start.closest<HTMLElement>('table.grid')?.dataset['grid'] ?? '';
    return own || (document.getElementById(`${grid}-k-${address.slice(address.lastIndexOf('/') + 1)}`)?.firstChild?.textContent ?? '');
  }

  private rowName(address: string): string {
    const row = document.getElementById(rowOf(address));
    return row?.querySelector('th')?.textContent?.trim() ?? 'baris baru';
  }

  private goTo(address: string | undefined): void {
    const field = address ? this.cells.field(address) : undefined;
    const folded = field?.closest('details');
    if (folded) {
      folded.open = true;
    }
    field?.focus();
    field?.scrollIntoView({ block: 'center', inline: 'center' });
  }
}

// The buttons are those of the page without a script: their name says what they do, their value where.
function changeOf(button: HTMLButtonElement, form: HTMLFormElement): Change | undefined {
  const address = button.value;
  if (button.name === 'tambah') {
    const [grid = '', ...within] = address.split('/');
    const table = form.querySelector<HTMLElement>(`table[data-grid="${CSS.escape(grid)}"]`);
    const rows = table?.querySelectorAll('tr[data-row]').length ?? 0;
    const key = table?.dataset['numbered'] === 'ya' ? String(rows) : `b${crypto.getRandomValues(new Uint32Array(1))[0]?.toString(36) ?? ''}`;
    return { op: 'add', address: `${grid}/${key}`, ...(within.length > 0 ? { within: within.join('/') } : {}) };
  }
  if (button.name === 'hapus') {
    return { op: 'remove', address, ...titleOf(address, form) };
  }
  return button.name === 'naik' || button.name === 'turun' ? moveOf(button, address, form) : undefined;
}

// What a row without an id is called now, so that nobody removes another row than the one that is seen.
function titleOf(address: string, form: HTMLFormElement): { before?: string } {
  const row = form.querySelector(`tr[id="${CSS.escape(address)}"]`);
  const table = row?.closest<HTMLElement>('table.grid');
  if (!row || table?.dataset['numbered'] !== 'ya') {
    return {};
  }
  const fields = [...row.querySelectorAll<Field>('input, select, textarea')];
  const named = fields.find((field) => field.name === `${address}/${table.dataset['title'] ?? ''}`) ?? fields[0];
  return { before: named?.value ?? '' };
}

function moveOf(button: HTMLButtonElement, address: string, form: HTMLFormElement): Change | undefined {
  const own = form.querySelector<HTMLElement>(`tr[id="${CSS.escape(address)}"]`);
  const depth = /depth-\d/.exec(own?.className ?? '')?.[0] ?? '';
  const keys = [...(own?.parentElement?.querySelectorAll<HTMLElement>(`tr[data-row].${depth}`) ?? [])].map((row) => row.dataset['row'] ?? '');
  const at = keys.indexOf(own?.dataset['row'] ?? '') + (button.name === 'naik' ? -2 : 1);
  const after = keys[at];
  return at >= keys.length || at < -1 ? undefined : { op: 'move', address, ...titleOf(address, form), ...(after === undefined ? {} : { after }) };
}
