/** A decision or answer as it is sent and answered. */
export interface Judged {
  readonly kind: string;
  readonly note: string;
}

/** A change of the review, as the service takes it. */
export interface ReviewChange {
  decisions: { finding: string; decision?: string; note: string }[];
  answers: { item: string; answer?: string; note: string }[];
}

/** The review as the service answers it. */
export interface Review {
  readonly mayPass: boolean;
  readonly answeredItems: number;
  readonly itemCount: number;
  readonly findings: readonly {
    readonly id: string;
    readonly severity: string;
    readonly place: string;
    readonly message: string;
    readonly decision?: { readonly kind: string; readonly note?: string; readonly by: string } | null;
  }[];
  readonly checklist: readonly { readonly items: readonly {
    readonly item: string;
    readonly entry?: { readonly answer: string; readonly note?: string; readonly by: string } | null;
  }[] }[];
}

/** How a row stands, in words and as a mark. */
export type RowState = 'none' | 'incomplete' | 'local' | 'sending' | 'saved' | 'failed' | 'conflict';
