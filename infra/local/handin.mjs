// Hands in one sample as its agency would, waits for the documents and fetches them.
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { Api } from './api.mjs';
import { Trouble, root, sha256 } from './machine.mjs';

const jobMinutes = 10;
const mostSubmissions = 50;

/** Reads a sample with what the hand-in needs to know of it. */
export function readSample(name, template) {
  const file = path.join(root, 'templates/samples', `${name}.json`);
  if (!fs.existsSync(file)) {
    throw new Trouble(`Contoh ${path.relative(root, file)} tidak ada.`);
  }
  const content = fs.readFileSync(file);
  const report = JSON.parse(content);
  const { year, quarter } = report.period;
  const period = quarter ? `${year}-Q${quarter}` : `${year}`;
  return {
    name, template, content, report, agency: report.agency.id, period,
    address: `/lkjip/api/agencies/${report.agency.id}/reports/${period}`,
    folder: path.join(root, 'out', name),
  };
}

/** Registers the agency of a sample; doing so again changes nothing. */
export async function register(api, sample) {
  const { name, region } = sample.report.agency;
  await api.ask('PUT', `/lkjip/api/agencies/${sample.agency}`, {
    json: { name, regionId: region.id, regionName: region.name, timeZone: 'WIB', template: sample.template },
  });
}

/** The whole way of one sample; the result is what the summary prints. */
export async function handIn(base, sample, mailFolder, say) {
  const api = await Api.signIn(base, 'operator', sample.agency, `Operator ${sample.report.agency.shortName ?? sample.report.agency.name}`);
  const stored = await store(api, sample, say);
  const job = await makeDocuments(api, sample, stored, say);
  const [figures, findings, documents] = await Promise.all([
    api.ask('GET', `${sample.address}/assessment`), api.ask('GET', `${sample.address}/findings`), api.ask('GET', `${sample.address}/documents`),
  ]);
  const current = documents.json.documents.filter((document) => document.version === stored.version);
  if (current.length === 0) {
    throw new Trouble('Pekerjaan selesai tetapi tidak ada dokumen.');
  }
  fs.mkdirSync(sample.folder, { recursive: true });
  const files = [];
  for (const document of current) {
    files.push(await download(sample, document));
  }
  const mails = copyMails(sample, stored.version, mailFolder);
  clearOthers(sample.folder, [...files, ...mails]);
  return {
    ...stored, figures: figures.json.figures, findings: findings.json.findings, documents: current, notices: job.notices ?? [], mails,
  };
}

async function store(api, sample, say) {
  const head = await api.send('GET', sample.address);
  if (head.status === 404) {
    return put(api, sample, { 'if-none-match': '*' }, say);
  }
  if (head.status >= 400) {
    await api.ask('GET', sample.address);
  }
  const content = await api.ask('GET', `${sample.address}/content`);
  if (sha256(Buffer.from(content.text)) === sha256(sample.content)) {
    say(`data tidak berubah (versi ${head.json.version})`);
    return { version: head.json.version, etag: head.headers.get('etag'), unchanged: true };
  }
  return put(api, sample, { 'if-match': await reopen(api, sample, head) }, say);
}

/** A report that was handed in is taken back before its data changes. */
async function reopen(api, sample, head) {
  const etag = head.headers.get('etag');
  if (['draft', 'returned'].includes(head.json.state)) {
    return etag;
  }
  const back = await api.ask('POST', `${sample.address}/transitions`, {
    json: { to: 'draft', reason: 'Data contoh diperbarui' }, headers: { 'if-match': etag },
  });
  return back.headers.get('etag') ?? back.json.etag;
}

async function put(api, sample, condition, say) {
  // The same data stored on another state of the report is another request.
  const key = `${sample.name}.${sha256(sample.content + JSON.stringify(condition)).slice(0, 24)}`;
  const answer = await api.ask('PUT', sample.address, { body: sample.content, headers: { ...condition, 'idempotency-key': key } });
  const { version, findings = [] } = answer.json;
  say(`data tersimpan (versi ${version}, ${findings.length} temuan)`);
  return { version, etag: answer.headers.get('etag') ?? answer.json.etag, unchanged: false };
}

/** Submits and waits. The key names the version, so that a second run gets the answer of the first; a failed job is asked for anew. */
async function makeDocuments(api, sample, stored, say) {
  for (let attempt = 1; ; attempt += 1) {
    const head = await api.ask('GET', sample.address);
    const answer = await api.ask('POST', `${sample.address}/submissions`, {
      headers: { 'if-match': head.headers.get('etag'), 'idempotency-key': `${sample.name}.v${stored.version}.${attempt}` },
    });
    const location = answer.headers.get('location');
    if (!location) {
      throw new Trouble('Pengajuan diterima tanpa alamat pekerjaan (Location).');
    }
    const first = (await api.ask('GET', location)).json;
    if (first.state === 'done') {
      say(stored.unchanged ? 'dokumen sudah dibuat sebelumnya' : 'dokumen selesai dibuat');
      return first;
    }
    if (first.state !== 'failed') {
      say('diajukan, menunggu dokumen');
      return wait(api, location, say);
    }
    if (attempt === mostSubmissions) {
      throw new Trouble(`Pembuatan dokumen gagal: ${first.message ?? first.step ?? first.job}`);
    }
  }
}

async function wait(api, location, say) {
  const end = Date.now() + jobMinutes * 60_000;
  let seen = '';
  while (Date.now() < end) {
    const job = (await api.ask('GET', location)).json;
    const now = `${String(job.progress ?? 0).padStart(3)}% ${job.step ?? ''}`.trimEnd();
    if (now !== seen && job.step) {
      say(now);
      seen = now;
    }
    if (job.state === 'done') {
      return job;
    }
    if (job.state === 'failed') {
      throw new Trouble(`Pembuatan dokumen gagal: ${job.message ?? job.step ?? job.job}`);
    }
    await delay(400);
  }
  throw new Trouble(`Dokumen belum selesai setelah ${jobMinutes} menit.`);
}

async function download(sample, document) {
  const response = await fetch(document.link, { signal: AbortSignal.timeout(120_000) });
  if (!response.ok) {
    throw new Trouble(`Tautan ${document.name} ditolak: ${response.status}`);
  }
  const bytes = Buffer.from(await response.arrayBuffer());
  if (sha256(bytes) !== document.sha256) {
    throw new Trouble(`Isi ${document.name} berbeda dengan yang dicatat layanan (SHA-256).`);
  }
  fs.writeFileSync(path.join(sample.folder, document.name), bytes);
  return document.name;
}

/** The mails of this version; their names begin with agency, period and version. */
function copyMails(sample, version, mailFolder) {
  const prefix = `${sample.agency}.${sample.period}.v${version}.`;
  const mails = fs.existsSync(mailFolder)
    ? fs.readdirSync(mailFolder).filter((file) => file.startsWith(prefix) && file.endsWith('.eml')).sort()
    : [];
  for (const mail of mails) {
    fs.copyFileSync(path.join(mailFolder, mail), path.join(sample.folder, mail));
  }
  return mails;
}

/** Documents and mails of an earlier version leave the folder; nothing else is touched. */
function clearOthers(folder, files) {
  for (const file of fs.readdirSync(folder)) {
    if (/\.(docx|xlsx|eml)$/.test(file) && !files.includes(file)) {
      fs.rmSync(path.join(folder, file));
    }
  }
}
