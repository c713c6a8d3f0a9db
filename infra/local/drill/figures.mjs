// What a service tells of its data, as a list of names and values that two services can be compared by.
import { caller, person } from '../host.mjs';
import { Trouble, sha256 } from '../machine.mjs';
import { verificationCode } from './fill.mjs';

export async function figuresOf(service, { samples }) {
  const reader = person(service, 'administrator');
  const lists = [];
  const totals = { reports: 0, versions: 0, documents: 0, bytes: 0, history: 0, signatures: 0, genuine: 0 };
  for (const sample of samples) {
    const report = await reportOf(service, reader, sample);
    for (const name of Object.keys(totals)) {
      totals[name] += report[name];
    }
    lists.push([`${sample.name}: keadaan`, report.state], [`${sample.name}: ${report.figures} angka buku angka, sidik`, report.ledger]);
  }
  const list = async (address) => (await reader.get(address)).json;
  const [users, templates, run, audit, jobs] = await Promise.all([
    list('/lkjip/api/users'), list('/lkjip/api/templates/perangkat-blitar-disnaker'), list(`/lkjip/api/regions/${samples[2].report.agency.region.id}/runs/2023-Q1`),
    list('/lkjip/api/audit'), list('/lkjip/api/jobs?state=open'),
  ]);
  return [
    ['laporan', totals.reports], ['versi', totals.versions], ['dokumen', totals.documents], ['bita dokumen', totals.bytes],
    ['dokumen yang dinyatakan asli', totals.genuine], ['baris riwayat', totals.history], ['langkah tanda tangan', totals.signatures],
    ['pengguna', fingerprint(users)], ['templat unggahan', fingerprint(templates)], ['putaran', fingerprint(run)], ['jejak audit', fingerprint(audit)],
    ['pekerjaan terbuka', jobs.jobs.length], ...lists,
  ];
}

async function reportOf(service, reader, { address, agency, period }) {
  const [head, ledger, history, documents, signatures, content] = await Promise.all(
    ['', '/assessment', '/history', '/documents', '/signatures', '/content'].map((part) => reader.get(`${address}${part}`)));
  const version = head.json.version;
  const verification = `/lkjip/periksa/${agency}/${period}/${version}/${verificationCode(content.bytes)}`;
  let [bytes, genuine] = [0, 0];
  for (const document of documents.json.documents) {
    const file = Buffer.from(await (await fetch(document.link)).arrayBuffer());
    if (sha256(file) !== document.sha256) {
      throw new Trouble(`${document.name}: isi arsip berbeda dengan yang dicatat.`);
    }
    bytes += file.length;
    genuine += document.version === version && (await isGenuine(service, verification, document.name, file)) ? 1 : 0;
  }
  return {
    reports: 1, versions: version, documents: documents.json.documents.length, bytes, genuine, history: size(history.json), signatures: size(signatures.json),
    state: `${head.json.state} v${version}`, figures: ledger.json.figures.length, ledger: sha256(ledger.bytes).slice(0, 16),
  };
}

/** What the page behind the QR code says of a file. */
async function isGenuine(service, address, name, file) {
  const visitor = caller(service, { 'x-forwarded-proto': 'https', 'x-forwarded-host': 'lkjip.example.go.id' });
  const page = (await visitor.get(address, { page: true })).text;
  const form = new FormData();
  form.set('__RequestVerificationToken', /name="__RequestVerificationToken" type="hidden" value="([^"]+)"/.exec(page)[1]);
  form.set('berkas', new Blob([file]), name);
  return (await visitor.post(address, { form })).text.includes('<p class="big">Asli</p>');
}

const size = (answer) => Object.values(answer).find(Array.isArray).length;

/** How many, and what they are; entity tags are the storage's own, and new in another account. */
function fingerprint(answer) {
  const items = Object.values(answer).find(Array.isArray) ?? [];
  const text = JSON.stringify(answer, (name, value) => (name.toLowerCase() === 'etag' ? undefined : value));
  return `${items.length} (${sha256(text).slice(0, 12)})`;
}
