import type { Field } from './cells';

/** Moves through a grid with the keys: Enter and arrows up and down, as in a spreadsheet. */
export function followKeys(form: HTMLFormElement, revert: (field: Field) => void): void {
  form.addEventListener('keydown', (event) => {
    const field = event.target;
    if (!isField(field)) {
      return;
    }
    if (event.key === 'Escape') {
      revert(field);
    } else if (step(event, field)) {
      event.preventDefault();
    } else if (event.key === 'Enter' && field instanceof HTMLInputElement) {
      event.preventDefault();
    }
  });
}

/** True for an input of the form. */
export const isField = (target: EventTarget | null): target is Field =>
  (target instanceof HTMLInputElement || target instanceof HTMLSelectElement || target instanceof HTMLTextAreaElement) &&
  target.closest('[data-cell]') !== null;

function step(event: KeyboardEvent, field: Field): boolean {
  if (event.altKey || event.ctrlKey || event.metaKey || !field.closest('table.grid')) {
    return false;
  }
  if (event.key === 'Enter' && !(field instanceof HTMLTextAreaElement && event.shiftKey)) {
    return go(field, event.shiftKey ? -1 : 1);
  }
  if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && !(field instanceof HTMLSelectElement) && !hasList(field)) {
    const down = event.key === 'ArrowDown';
    return atEdge(field, down) && go(field, down ? 1 : -1);
  }
  return false;
}

const hasList = (field: Field): boolean => field instanceof HTMLInputElement && field.list !== null;

// In text of several lines the arrows move through the lines first.
function atEdge(field: Field, down: boolean): boolean {
  if (!(field instanceof HTMLTextAreaElement)) {
    return true;
  }
  const at = down ? field.selectionEnd : field.selectionStart;
  return down ? !field.value.slice(at).includes('\n') : !field.value.slice(0, at).includes('\n');
}

function go(field: Field, rows: 1 | -1): boolean {
  const cell = field.closest('td');
  const row = cell?.parentElement;
  if (!cell || !(row instanceof HTMLTableRowElement)) {
    return false;
  }
  for (let next = sibling(row, rows); next; next = sibling(next, rows)) {
    const target = next.cells[cell.cellIndex]?.querySelector<Field>('input, select, textarea');
    if (target) {
      target.focus();
      if (target instanceof HTMLInputElement) {
        target.select();
      }
      return true;
    }
  }
  return true;
}

function sibling(row: HTMLTableRowElement, rows: 1 | -1): HTMLTableRowElement | undefined {
  const next = rows === 1 ? row.nextElementSibling : row.previousElementSibling;
  return next instanceof HTMLTableRowElement ? next : undefined;
}
