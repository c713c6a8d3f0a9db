import type { Change, Result } from './types';

const mostShown = 300;

/** How a pasted block would change the form; the answer is which changes to make, or none (pratinjau tempelan). */
export function previewPaste(
  changes: Change[], results: Result[], newRows: number, ignored: number, labelOf: (address: string) => string, rowName: (address: string) => string,
): Promise<Change[] | undefined> {
  const pairs = changes.map((change, index) => ({ change, result: results[index] }));
  const good = pairs.filter(({ result }) => result?.state === 'applied');
  const bad = pairs.filter(({ result }) => result?.state === 'invalid' || result?.state === 'unknown');
  const taken = pairs.filter(({ result }) => result?.state === 'conflict');
  const dialog = document.createElement('dialog');
  dialog.className = 'paste';
  dialog.setAttribute('aria-labelledby', 'judul-tempel');
  const body = document.createElement('form');
  body.method = 'dialog';
  body.className = 'paste-body';
  const sets = good.filter(({ change }) => change.op === 'set').length;
  body.append(
    element('h2', 'Tempel dari lembar kerja', 'judul-tempel'),
    element('p', [
      `${sets} isian berubah`, newRows > 0 ? `${newRows} baris baru` : '', bad.length > 0 ? `${bad.length} tidak terbaca dan dilewati` : '',
      taken.length > 0 ? `${taken.length} bertabrakan` : '', ignored > 0 ? `${ignored} nilai di kolom hitungan atau di luar tabel diabaikan` : '',
    ].filter((text) => text !== '').join(' · ')),
    table(pairs.filter(({ change, result }) => change.op === 'set' && result?.state !== 'same'), labelOf, rowName),
  );
  const overwrite = document.createElement('input');
  if (taken.length > 0) {
    overwrite.type = 'checkbox';
    const label = document.createElement('label');
    label.className = 'choice';
    label.append(overwrite, document.createTextNode(' Timpa isian yang bertabrakan dengan tempelan ini'));
    body.append(label);
  }
  const actions = document.createElement('p');
  actions.className = 'actions';
  actions.append(submit('Tempelkan', 'tempel', 'primary'), submit('Batal', 'batal', ''));
  body.append(actions);
  dialog.append(body);
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(dialog.returnValue !== 'tempel' ? undefined : [
        ...good.map(({ change }) => change),
        ...(overwrite.checked ? taken.map(({ change, result }) => ({ ...change, before: result?.theirs ?? '' })) : []),
      ]);
    });
  });
}

function table(pairs: { change: Change; result: Result | undefined }[], labelOf: (address: string) => string, rowName: (address: string) => string): HTMLElement {
  const box = document.createElement('div');
  box.className = 'paste-table';
  box.tabIndex = 0;
  box.setAttribute('role', 'region');
  box.setAttribute('aria-label', 'Perubahan');
  const list = document.createElement('table');
  list.innerHTML = '<thead><tr><th scope="col">Baris</th><th scope="col">Kolom</th><th scope="col">Sekarang</th><th scope="col">Menjadi</th><th scope="col">Keterangan</th></tr></thead>';
  const rows = list.createTBody();
  for (const { change, result } of pairs.slice(0, mostShown)) {
    const row = rows.insertRow();
    row.className = result?.state ?? '';
    for (const text of [rowName(change.address), labelOf(change.address), change.before ?? '', result?.text ?? change.value ?? '',
      result?.state === 'conflict' ? `tersimpan: ${result.theirs ?? ''}` : result?.state === 'applied' ? '' : result?.message ?? '']) {
      row.insertCell().textContent = text;
    }
  }
  if (pairs.length > mostShown) {
    rows.insertRow().insertCell().textContent = `dan ${pairs.length - mostShown} lagi`;
  }
  box.append(list);
  return box;
}

function element(name: string, text: string, id?: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  if (id) {
    made.id = id;
  }
  return made;
}

function submit(label: string, value: string, look: string): HTMLButtonElement {
  const button = document.createElement('button');
  button.value = value;
  button.textContent = label;
  button.className = look;
  return button;
}
