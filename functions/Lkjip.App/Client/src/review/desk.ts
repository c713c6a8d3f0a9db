import type { Row } from './row';
import type { Review, ReviewChange } from './types';

/** Why something was not kept: nobody answered, another reviewer was faster, or the service said no. */
export class Refused extends Error {
  constructor(
    readonly kind: 'offline' | 'stale' | 'refused',
    message: string,
  ) {
    super(message);
  }
}

const camel = (word: string): string => word.charAt(0).toLowerCase() + word.slice(1);

/** The review behind the page, with the tag that a change must show (meja reviu). */
export class Desk {
  constructor(
    private readonly address: string,
    private readonly tag: HTMLInputElement,
  ) {}

  /** Sends what these rows say now. */
  write(rows: readonly Row[]): Promise<Review> {
    const change: ReviewChange = { decisions: [], answers: [] };
    for (const row of rows) {
      const { kind, note } = row.typed;
      if (row.kind === 'finding') {
        change.decisions.push({ finding: row.id, ...(kind === '' ? {} : { decision: camel(kind) }), note });
      } else {
        change.answers.push({ item: row.id, ...(kind === '' ? {} : { answer: camel(kind) }), note });
      }
    }
    return this.ask({
      method: 'PUT', body: JSON.stringify(change), headers: { 'content-type': 'application/json', accept: 'application/json', 'if-match': `"${this.tag.value}"` },
    });
  }

  /** The review as it is kept now. */
  read(): Promise<Review> {
    return this.ask({ headers: { accept: 'application/json' } });
  }

  private async ask(request: RequestInit): Promise<Review> {
    const answer = await fetch(this.address, request).catch(() => undefined);
    if (!answer) {
      throw new Refused('offline', 'Tidak ada sambungan.');
    }
    if (!answer.ok) {
      const detail = await answer.json().then((problem: { detail?: string }) => problem.detail ?? '').catch(() => '');
      throw new Refused(answer.status === 412 ? 'stale' : answer.status === 429 || answer.status >= 500 ? 'offline' : 'refused', detail || `Layanan menolak (${answer.status}).`);
    }
    this.tag.value = (answer.headers.get('etag') ?? '').replace(/^(W\/)?"|"$/g, '');
    return (await answer.json()) as Review;
  }
}
