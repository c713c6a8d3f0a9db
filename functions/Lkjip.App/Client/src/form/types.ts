/** One change of the form, as the service takes it. */
export interface Change {
  op: 'set' | 'add' | 'remove' | 'move';
  address: string;
  before?: string;
  value?: string;
  after?: string;
  within?: string;
}

/** What became of a change. */
export interface Result {
  op: Change['op'];
  address: string;
  state: 'applied' | 'same' | 'invalid' | 'conflict' | 'unknown';
  message?: string;
  theirs?: string;
  text?: string;
}

/** A finding at a cell or row. */
export interface Finding {
  address: string;
  severity: 'error' | 'warning' | 'note';
  message: string;
}

/** The answer to changes. */
export interface Answer {
  version: number;
  results: Result[];
  /** The cells of the rows that were changed, as they stand now. */
  texts?: Record<string, string>;
  computed?: Record<string, string>;
  numbers: { label: string; value: string }[];
  findings?: Finding[];
  parts?: { id: string; done: boolean; missing: number }[];
}

/** How a cell stands. */
export type CellState = 'local' | 'sending' | 'saved' | 'failed' | 'invalid' | 'conflict';

/** Something typed that the service does not have yet. */
export interface Pending {
  before: string;
  value: string;
  /** The order of typing. */
  at?: number;
  /** Why the service refused it; it is sent again when it is changed. */
  refused?: string;
}

/** The first two parts of an address: table and row. */
export const rowOf = (address: string): string => address.slice(0, address.lastIndexOf('/'));
