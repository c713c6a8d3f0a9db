import { Outbox } from '../form/outbox';
import { Desk, Refused } from './desk';
import { showGroups, showNumbers } from './numbers';
import { Row, same } from './row';
import type { Judged, Review } from './types';

const pause = 900;
const retry = 8000;
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** The reviewer's form: each decision and answer is kept on this device at once and sent soon (halaman reviu). */
export class ReviewPage {
  private readonly rows: Map<string, Row>;
  private readonly desk: Desk;
  private readonly drafts: Outbox;
  private readonly status: HTMLElement;
  private timer: number | undefined;
  private sending = false;
  private others = false;

  constructor(private readonly form: HTMLFormElement) {
    this.rows = new Map(Row.all(form).map((row) => [row.address, row]));
    const tag = form.querySelector<HTMLInputElement>('input[name=etag]') ?? document.createElement('input');
    this.desk = new Desk(form.dataset['review'] ?? '', tag);
    this.drafts = new Outbox(form.dataset['person'] ?? '', `reviu|${form.dataset['report'] ?? ''}`);
    this.status = form.querySelector<HTMLElement>('[data-status]') ?? form;
  }

  start(): void {
    this.restore();
    this.form.addEventListener('input', (event) => this.typed(event.target, pause));
    this.form.addEventListener('change', (event) => this.typed(event.target, 0));
    this.form.addEventListener('submit', () => { this.others = false; });
    window.addEventListener('online', () => this.soon(0));
    window.addEventListener('beforeunload', (event) => {
      if (this.others || (!this.drafts.isKept && this.waiting.length > 0)) {
        event.preventDefault();
      }
    });
    this.soon(0);
  }

  private get waiting(): Row[] {
    return [...this.rows.values()].filter((row) => row.isChanged && row.state !== 'conflict');
  }

  private typed(target: EventTarget | null, wait: number): void {
    const element = target instanceof Element ? target.closest<HTMLElement>('[data-finding], [data-item]') : null;
    const row = element ? [...this.rows.values()].find((one) => one.element === element) : undefined;
    if (!row) {
      // The head of the documents is saved with the button.
      this.others = true;
      return;
    }
    if (row.isChanged) {
      this.drafts.put(row.address, { before: JSON.stringify(row.kept), value: JSON.stringify(row.typed) });
      row.mark(row.lacks ? 'incomplete' : 'local', row.lacks ?? 'belum terkirim');
    } else {
      this.drafts.remove(row.address);
      row.mark('none');
    }
    this.soon(wait);
  }

  private soon(wait: number): void {
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => void this.send(), wait);
  }

  private async send(): Promise<void> {
    const rows = this.waiting.filter((row) => row.lacks === undefined);
    if (this.sending || rows.length === 0) {
      this.say();
      return;
    }
    this.sending = true;
    const sent = new Map(rows.map((row) => [row, row.typed]));
    rows.forEach((row) => row.mark('sending', 'mengirim'));
    this.say();
    try {
      const review = await this.desk.write(rows);
      sent.forEach((judged, row) => this.arrived(row, judged));
      this.take(review);
    } catch (failure) {
      await this.failed(rows, failure instanceof Refused ? failure : new Refused('refused', String(failure)));
    }
    this.sending = false;
    this.say();
    if (this.waiting.some((row) => row.state === 'local')) {
      this.soon(0);
    }
  }

  private arrived(row: Row, judged: Judged): void {
    const typedOn = !same(row.typed, judged);
    row.keep(judged);
    if (typedOn) {
      row.mark(row.lacks ? 'incomplete' : 'local', row.lacks ?? 'belum terkirim');
    } else {
      this.drafts.remove(row.address);
      row.mark('saved', 'tersimpan');
    }
  }

  private async failed(rows: readonly Row[], refusal: Refused): Promise<void> {
    if (refusal.kind === 'stale') {
      const review = await this.desk.read().catch(() => undefined);
      if (review) {
        rows.forEach((row) => row.mark('local', 'belum terkirim'));
        this.take(review);
        return;
      }
    }
    const words = refusal.kind === 'refused' ? refusal.message : `belum terkirim, tersimpan di perangkat ini. ${refusal.message} Dicoba lagi sendiri.`;
    rows.forEach((row) => row.mark('failed', `gagal: ${words}`));
    if (refusal.kind !== 'refused') {
      this.timer = window.setTimeout(() => void this.send(), retry);
    }
  }

  /** Takes over the review as it is kept now; where another reviewer decided what is typed here too, both are shown. */
  private take(review: Review): void {
    const kept = new Map<string, [Judged, string]>();
    review.findings.forEach(({ id, decision }) => kept.set(`finding/${id}`, [{ kind: capital(decision?.kind ?? ''), note: decision?.note ?? '' }, decision?.by ?? '']));
    review.checklist.flatMap((group) => group.items)
      .forEach(({ item, entry }) => kept.set(`item/${item}`, [{ kind: capital(entry?.answer ?? ''), note: entry?.note ?? '' }, entry?.by ?? '']));
    for (const row of this.rows.values()) {
      const [judged, by] = kept.get(row.address) ?? [row.kept, ''];
      const differs = row.isChanged && !same(judged, row.kept) && !same(judged, row.typed);
      row.keep(judged);
      if (differs) {
        this.offer(row, judged, by);
      }
    }
    showNumbers(review);
    showGroups(this.form, review);
  }

  private offer(row: Row, theirs: Judged, by: string): void {
    const mine = row.typed;
    const choose = (label: string, judged: Judged): HTMLButtonElement => {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = label;
      button.addEventListener('click', () => {
        row.show(judged);
        row.mark('none');
        this.typed(row.element, 0);
      });
      return button;
    };
    row.mark('conflict', `${by || 'Pereviu lain'} sudah mengisi: ${words(row, theirs)}. Isian Anda belum terkirim.`, choose('Pakai isian saya', mine), choose('Pakai yang tersimpan', theirs));
  }

  private restore(): void {
    for (const [address, { before, value }] of this.drafts.entries()) {
      const row = this.rows.get(address);
      if (!row) {
        continue;
      }
      const [known, typed] = [JSON.parse(before) as Judged, JSON.parse(value) as Judged];
      if (same(typed, row.kept)) {
        this.drafts.remove(address);
        continue;
      }
      const theirs = row.kept;
      row.show(typed);
      this.rows.get(address)?.element.closest('details')?.setAttribute('open', '');
      if (same(known, theirs)) {
        row.mark(row.lacks ? 'incomplete' : 'local', row.lacks ?? 'dari perangkat ini, belum terkirim');
      } else {
        this.offer(row, theirs, '');
      }
    }
  }

  private say(): void {
    const all = [...this.rows.values()];
    const count = (state: Row['state']): number => all.filter((row) => row.state === state).length;
    const open = count('incomplete') + count('conflict');
    const words = count('failed') > 0 ? `! ${count('failed')} isian belum terkirim, tersimpan di perangkat ini`
      : this.sending ? '… Mengirim'
        : open > 0 ? `✎ ${open} isian perlu dilengkapi`
          : count('saved') > 0 ? '✓ Semua keputusan dan jawaban tersimpan' : '';
    if (this.status.textContent !== words) {
      this.status.textContent = words;
    }
  }
}

function words(row: Row, judged: Judged): string {
  const label = row.element.querySelector<HTMLInputElement>(`input[type=radio][value="${CSS.escape(judged.kind)}"]`)?.closest('label')?.textContent?.trim() ?? judged.kind;
  return judged.note === '' ? label : `${label}, "${judged.note}"`;
}
