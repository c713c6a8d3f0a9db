import type { Row } from './row';

const few = 3;

/** In a long group: one decision and one reason for all its findings that nobody has decided. */
export function offerForGroups(form: HTMLElement, rows: readonly Row[], typed: (row: Row) => void): void {
  for (const [index, group] of [...form.querySelectorAll<HTMLElement>('details.findings')].entries()) {
    const own = rows.filter((row) => group.contains(row.element));
    if (own.length > few) {
      group.querySelector('summary')?.after(offer(`sekaligus-${index}`, own, typed));
    }
  }
}

function offer(id: string, rows: readonly Row[], typed: (row: Row) => void): HTMLElement {
  const made = document.createElement('details');
  made.className = 'more at-once';
  const title = document.createElement('summary');
  title.textContent = 'Putuskan sekaligus yang belum diputuskan…';
  const kind = document.createElement('select');
  kind.id = `${id}-putusan`;
  kind.append(...(rows[0]?.options ?? []).map(([value, label]) => new Option(label, value)));
  const note = document.createElement('textarea');
  note.id = `${id}-alasan`;
  note.rows = 2;
  note.maxLength = 2000;
  const press = document.createElement('button');
  press.type = 'button';
  press.textContent = 'Isikan';
  const said = document.createElement('p');
  said.className = 'muted small';
  said.setAttribute('role', 'status');
  press.addEventListener('click', () => {
    const open = rows.filter((row) => row.typed.kind === '' && row.typed.note === '');
    if (note.value.trim() === '') {
      said.textContent = 'Tulis alasannya dahulu; alasan itu tercatat pada setiap temuan.';
      note.focus();
      return;
    }
    open.forEach((row) => {
      row.show({ kind: kind.value, note: note.value.trim() });
      typed(row);
    });
    said.textContent = open.length === 0 ? 'Semua temuan di kelompok ini sudah diisi.' : `${open.length} temuan diisi dan tersimpan sendiri. Periksa di bawah; yang keliru dapat diubah.`;
  });
  const box = document.createElement('div');
  box.className = 'panel';
  box.append(labelled('Keputusan', kind), labelled('Alasan', note), press, said);
  made.append(title, box);
  // What is typed here is no field of the form.
  made.addEventListener('input', (event) => event.stopPropagation());
  made.addEventListener('change', (event) => event.stopPropagation());
  return made;
}

function labelled(label: string, field: HTMLElement): HTMLElement {
  const made = document.createElement('div');
  made.className = 'control';
  const words = document.createElement('label');
  words.htmlFor = field.id;
  words.textContent = label;
  made.append(words, field);
  return made;
}
