/** The rows and columns of a block copied from a spreadsheet: tabs and lines, with quotes around cells that hold them. */
export function readBlock(text: string): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  const endCell = (): void => {
    rows[rows.length - 1]?.push(cell);
    cell = '';
  };
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (quoted) {
      if (sign === '"' && text[at + 1] === '"') {
        cell += '"';
        at++;
      } else if (sign === '"') {
        quoted = false;
      } else {
        cell += sign;
      }
    } else if (sign === '"' && cell === '') {
      quoted = true;
    } else if (sign === '\t') {
      endCell();
    } else if (sign === '\n') {
      endCell();
      rows.push([]);
    } else if (sign !== '\r') {
      cell += sign;
    }
  }
  endCell();
  const last = rows[rows.length - 1];
  return last?.length === 1 && last[0] === '' ? rows.slice(0, -1) : rows;
}

/** True for more than one cell. */
export const isBlock = (rows: string[][]): boolean => rows.length > 1 || (rows[0]?.length ?? 0) > 1;
