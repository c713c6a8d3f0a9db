import type { Outbox } from './outbox';
import { Refusal, type Service } from './service';
import { type Answer, type Change, type Pending, type Result, rowOf } from './types';

const idle = 600;
const firstWait = 2_000;
const longestWait = 30_000;
const mostInOne = 400;

/** How the sending stands: for the bar below the form. */
export type Sending =
  | { kind: 'saved' }
  | { kind: 'sending'; count: number }
  | { kind: 'waiting'; count: number; message: string }
  | { kind: 'stopped'; count: number; message: string };

/** What the sender tells. */
export interface Listener {
  sending(addresses: string[]): void;
  answered(answer: Answer, sent: Map<string, Pending>): void;
  failed(addresses: string[]): void;
  stands(state: Sending): void;
}

/** Sends what waits in the outbox: one request at a time, again and again until it has arrived. */
export class Sender {
  private timer = 0;
  private wait = firstWait;
  private running: Promise<void> | undefined;
  private version = 0;

  constructor(
    private readonly outbox: Outbox,
    private readonly service: Service,
    private readonly listener: Listener,
  ) {
    window.addEventListener('online', () => this.now());
  }

  /** Sends when nothing more is typed for a moment. */
  soon(): void {
    this.schedule(idle);
  }

  /** Sends at once; resolves when the request has ended. */
  now(): Promise<void> {
    clearTimeout(this.timer);
    this.running ??= this.run().finally(() => {
      this.running = undefined;
    });
    return this.running;
  }

  /** What is to be sent: typed and not refused. */
  waiting(): [string, Pending][] {
    return this.outbox.entries().filter(([, pending]) => pending.refused === undefined);
  }

  private schedule(after: number): void {
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => void this.now(), after);
  }

  private async run(): Promise<void> {
    const batch = this.waiting().slice(0, mostInOne);
    if (batch.length === 0) {
      this.listener.stands({ kind: 'saved' });
      return;
    }
    const sent = new Map(batch);
    this.listener.sending([...sent.keys()]);
    this.listener.stands({ kind: 'sending', count: this.waiting().length });
    try {
      const changes = batch.map(([address, pending]): Change => ({ op: 'set', address, before: pending.before, value: pending.value }));
      this.settle(await this.service.send(changes), sent);
    } catch (failure) {
      this.fail(failure, [...sent.keys()]);
    }
  }

  private settle(answer: Answer, sent: Map<string, Pending>): void {
    this.wait = firstWait;
    // Another request may have been answered in between: an older answer must not show older numbers.
    const isNewest = answer.version >= this.version;
    this.version = Math.max(this.version, answer.version);
    for (const result of answer.results) {
      this.keep(result, sent);
    }
    if (!isNewest) {
      delete answer.texts;
      delete answer.computed;
      delete answer.findings;
    }
    this.listener.answered(answer, sent);
    if (this.waiting().length > 0) {
      this.schedule(0);
    } else {
      this.listener.stands({ kind: 'saved' });
    }
  }

  // What was typed on while the request was on its way stays and is sent next, over what now stands there.
  private keep(result: Result, batch: Map<string, Pending>): void {
    const sent = batch.get(result.address);
    const now = this.outbox.get(result.address);
    if (!now || !sent) {
      return;
    }
    const typedOn = now.value !== sent.value;
    if (result.state === 'applied' || result.state === 'same') {
      if (typedOn) {
        this.outbox.put(result.address, { before: result.text ?? sent.value, value: now.value });
      } else {
        this.outbox.remove(result.address);
      }
    } else if (!typedOn && !(result.state === 'invalid' && this.rowTypedOn(result.address, batch))) {
      this.outbox.put(result.address, { ...now, refused: result.message ?? result.state });
    }
  }

  // What was lacking may have been typed into the same row meanwhile: then both are sent together.
  private rowTypedOn(address: string, batch: Map<string, Pending>): boolean {
    return this.waiting().some(([other, pending]) =>
      other !== address && rowOf(other) === rowOf(address) && batch.get(other)?.value !== pending.value);
  }

  private fail(failure: unknown, addresses: string[]): void {
    const refusal = failure instanceof Refusal ? failure : new Refusal('busy', 'Jawaban layanan tidak dapat dibaca.');
    this.listener.failed(addresses);
    const count = this.waiting().length;
    if (refusal.kind === 'offline' || refusal.kind === 'busy') {
      this.listener.stands({ kind: 'waiting', count, message: refusal.message });
      this.schedule(this.wait);
      this.wait = Math.min(this.wait * 2, longestWait);
    } else {
      this.listener.stands({ kind: 'stopped', count, message: refusal.message });
    }
  }
}
