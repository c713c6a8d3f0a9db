import type { Answer, Change } from './types';

/** Why an answer did not come: nobody answered, or the service said no. */
export class Refusal extends Error {
  constructor(
    readonly kind: 'offline' | 'busy' | 'signedOut' | 'refused',
    message: string,
  ) {
    super(message);
  }
}

/** The service behind the form. */
export class Service {
  constructor(
    private readonly address: string,
    private readonly part: string,
  ) {}

  /** Sends changes; with dryRun only to see what would become of them. */
  async send(changes: Change[], dryRun = false): Promise<Answer> {
    let answer: Response;
    try {
      answer = await fetch(this.address, {
        method: 'PATCH',
        headers: { 'content-type': 'application/json', accept: 'application/json' },
        body: JSON.stringify({ changes, part: this.part, dryRun }),
      });
    } catch {
      throw new Refusal('offline', 'Tidak ada sambungan.');
    }
    if (answer.ok) {
      return (await answer.json()) as Answer;
    }
    throw await refusalOf(answer);
  }

  /** What there is to know about a cell. */
  async about(cell: string): Promise<unknown> {
    const answer = await fetch(`${this.address}?address=${encodeURIComponent(cell)}`, { headers: { accept: 'application/json' } });
    return answer.ok ? answer.json() : undefined;
  }
}

async function refusalOf(answer: Response): Promise<Refusal> {
  const detail = await answer.json().then((problem: { detail?: string }) => problem.detail ?? '').catch(() => '');
  if (answer.status === 401) {
    return new Refusal('signedOut', 'Anda sudah keluar dari layanan. Masuk lagi di tab lain, lalu tekan Kirim.');
  }
  return answer.status === 429 || answer.status >= 500
    ? new Refusal('busy', detail || 'Layanan sedang sibuk.')
    : new Refusal('refused', detail || `Layanan menolak (${answer.status}).`);
}
