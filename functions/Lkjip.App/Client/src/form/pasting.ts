import type { Field } from './cells';
import type { Change } from './types';

/** The changes that a pasted block asks for, and the rows that come with it. */
export interface Pasted {
  changes: Change[];
  newRows: number;
  /** Values that fall on computed cells or beyond the table. */
  ignored: number;
}

/** What of a grid matters for pasting. */
interface Line {
  key: string;
  depth: number;
  fields: (Field | undefined)[];
}

const programSegments = 3;
const activitySegments = 5;

/** Lays a block over a grid, from a cell to the right and down; where the table takes rows, what is left becomes new ones. */
export function layOver(start: Field, block: string[][]): Pasted {
  const table = start.closest<HTMLTableElement>('table.grid');
  const pasted: Pasted = { changes: [], newRows: 0, ignored: 0 };
  if (!table) {
    return pasted;
  }
  const columns = typedColumns(table);
  const lines = linesOf(table, columns);
  const from = lines.findIndex((line) => line.fields.includes(start));
  const left = lines[from]?.fields.indexOf(start) ?? 0;
  const grid = table.dataset['grid'] ?? '';
  // Pasted from the column of codes, a line belongs to the item that has its code, wherever that stands.
  const byCode = columns[left] === 'code';
  const path: { depth: number; key: string }[] = [];
  let next = from;
  for (const cells of block) {
    const code = (cells[0] ?? '').trim();
    const known = byCode ? lines.find((line) => code !== '' && line.fields[left]?.value.trim() === code) : lines[next++];
    const line = known ?? newLine(table, grid, columns, code, path, lines, pasted);
    if (!line) {
      pasted.ignored += cells.length;
      continue;
    }
    if (byCode) {
      keepPath(path, line);
    }
    cells.forEach((text, index) => set(pasted, grid, line, columns, left + index, text));
  }
  return pasted;
}

function set(pasted: Pasted, grid: string, line: Line, columns: string[], at: number, text: string): void {
  const column = columns[at];
  const field = line.fields[at];
  if (column === undefined || (line.fields.length > 0 && !field)) {
    pasted.ignored += text.trim() === '' ? 0 : 1;
    return;
  }
  const value = text.trim();
  if (field ? field.value.trim() !== value : value !== '') {
    pasted.changes.push({ op: 'set', address: `${grid}/${line.key}/${column}`, value, ...(field ? { before: field.value } : {}) });
  }
}

function newLine(
  table: HTMLTableElement, grid: string, columns: string[], code: string, path: { depth: number; key: string }[], lines: Line[], pasted: Pasted,
): Line | undefined {
  if (!table.dataset['adds'] || columns.length === 0) {
    return undefined;
  }
  const isTree = table.dataset['tree'] === 'ya';
  const depth = isTree ? depthOf(code, path) : 0;
  const numbered = table.dataset['numbered'] === 'ya';
  const key = numbered ? String(lines.length + pasted.newRows) : `b${crypto.getRandomValues(new Uint32Array(1))[0]?.toString(36) ?? ''}`;
  const within = [...path].reverse().find((above) => above.depth < depth)?.key;
  if (isTree && depth > 0 && within === undefined) {
    return undefined;
  }
  pasted.changes.push({ op: 'add', address: `${grid}/${key}`, ...(within === undefined ? {} : { within }) });
  pasted.newRows++;
  return { key, depth, fields: [] };
}

// Kepmendagri 050-5889/2021: 2.07.03 program, 2.07.03.2.01 activity, 2.07.03.2.01.0001 sub-activity.
function depthOf(code: string, path: { depth: number }[]): number {
  const segments = code.split('.').filter((segment) => segment !== '').length;
  if (segments === 0) {
    return path[path.length - 1]?.depth ?? 0;
  }
  return segments <= programSegments ? 0 : segments <= activitySegments ? 1 : 2;
}

function keepPath(path: { depth: number; key: string }[], line: Line): void {
  while ((path[path.length - 1]?.depth ?? -1) >= line.depth) {
    path.pop();
  }
  path.push({ depth: line.depth, key: line.key });
}

const typedColumns = (table: HTMLTableElement): string[] => {
  const computed = new Set([...table.querySelectorAll<HTMLElement>('thead [data-computed-column="ya"]')].map((head) => head.id));
  return [...table.querySelectorAll<HTMLElement>('thead th[data-kind]')]
    .filter((head) => !computed.has(head.id))
    .sort((one, other) => one.getBoundingClientRect().left - other.getBoundingClientRect().left)
    .map((head) => head.id.slice(`${table.dataset['grid'] ?? ''}-k-`.length));
};

function linesOf(table: HTMLTableElement, columns: string[]): Line[] {
  const grid = table.dataset['grid'] ?? '';
  return [...table.querySelectorAll<HTMLTableRowElement>('tbody tr[data-row]')].map((row) => {
    const fields = new Map([...row.querySelectorAll<Field>('input, select, textarea')].map((field) => [field.name, field]));
    const key = row.dataset['row'] ?? '';
    return {
      key,
      depth: Number(/depth-(\d)/.exec(row.className)?.[1] ?? 0),
      fields: columns.map((column) => fields.get(`${grid}/${key}/${column}`)),
    };
  });
}
