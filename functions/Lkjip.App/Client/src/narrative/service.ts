/** A figure with the tag that says it. */
export interface FoundTag {
  readonly tag: string;
  readonly filled: string;
  readonly meaning: string;
}

/** A number that was typed and equals a figure. */
export interface Offer {
  readonly text: string;
  readonly tag: string;
  readonly filled: string;
  readonly meaning: string;
}

/** A text that the service drafted for a place. */
export interface Draft {
  readonly title: string;
  readonly text: string;
  readonly filled: readonly string[];
}

/** A block of a text as it is printed. */
export interface Block {
  readonly kind?: string;
  readonly text?: string;
  readonly start?: number;
  readonly tableId?: string;
  readonly photoId?: string;
  readonly items?: readonly { readonly text: string; readonly blocks?: readonly Block[] }[];
}

/** What the service says about texts of one report. */
export class NarrativeService {
  constructor(
    private readonly report: string,
    private readonly subject: string | undefined,
    private readonly path: string,
  ) {}

  tags(words: string): Promise<{ count: number; tags: FoundTag[] }> {
    const asked = new URLSearchParams({ words, ...(this.subject === undefined ? {} : { subject: this.subject }) });
    return get(`${this.report}/narrative-tags?${asked.toString()}`);
  }

  drafts(): Promise<{ drafts: Draft[]; offers: Offer[] }> {
    return get(`${this.report}/drafts?path=${encodeURIComponent(this.path)}`);
  }

  preview(text: string): Promise<{ blocks: Block[]; problems: string[] }> {
    return get(`${this.report}/narrative-preview`, {
      method: 'POST', body: JSON.stringify({ text, ...(this.subject === undefined ? {} : { subject: this.subject }) }), headers: { 'content-type': 'application/json', accept: 'application/json' },
    });
  }
}

async function get<T>(address: string, request: RequestInit = { headers: { accept: 'application/json' } }): Promise<T> {
  const answer = await fetch(address, request);
  if (!answer.ok) {
    throw new Error(String(answer.status));
  }
  return (await answer.json()) as T;
}
