// Gives a service everything that a backup must keep: reports in several states, templates, users, calendars, a run, signatures, an open job.
import fs from 'node:fs';
import path from 'node:path';
import { readSample } from '../handin.mjs';
import { caller, person, work } from '../host.mjs';
import { Trouble, root, sha256 } from '../machine.mjs';

const names = [
  ['blitar-2022', 'blitar'], ['tanjung-jabung-barat-2020', 'tanjung-jabung-barat'], ['jember-2023', 'jember'], ['jember-2023-triwulan', 'jember'],
];
const signed = names[0][0];

export async function fill(service) {
  const samples = await register(service);
  await person(service, 'administrator').put('/lkjip/api/users/pegawai%40example.go.id', { json: { agencies: [samples[0].agency], regions: [], blocked: false, reason: 'Uji pemulihan' } });
  await template(service);
  for (const sample of samples) {
    await handIn(service, sample);
  }
  await work(service);
  const links = await sign(service, samples.find((sample) => sample.name === signed));
  await person(service, 'planner').post(`/lkjip/api/regions/${samples[2].report.agency.region.id}/runs/2023-Q1`);
  await work(service);
  // Handed in again, and nobody takes the message: this is the open job.
  const last = samples[1];
  const openJob = await handIn(service, last, '0742 21999');
  return { samples, links, openJob };
}

/** The samples, their agencies registered. */
export async function register(service) {
  const samples = names.map(([name, template]) => readSample(name, template));
  for (const sample of samples) {
    const { name, region } = sample.report.agency;
    await person(service, 'administrator').put(`/lkjip/api/agencies/${sample.agency}`, { json: { name, regionId: region.id, regionName: region.name, timeZone: 'WIB', template: sample.template } });
  }
  return samples;
}

/** The second signature, by a link that another service made. */
export async function signSecond(service, made) {
  await approve(service, made.links.second);
}

async function template(service) {
  const planner = person(service, 'planner');
  const body = fs.readFileSync(path.join(root, 'templates/laporan-standar.docx'));
  const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
  await planner.post('/lkjip/api/templates/perangkat-blitar-disnaker/laporan?file=laporan-dinas.docx&note=uji', { body, type });
}

/** Stores and submits; the address of the job. With a telephone number it is the next version of a report that was handed in. */
export async function handIn(service, sample, telephone) {
  const writer = person(service, 'operator');
  let condition = { 'if-none-match': '*' };
  let content = sample.content;
  if (telephone) {
    const head = await writer.get(sample.address);
    const back = await writer.post(`${sample.address}/transitions`, { json: { to: 'draft', reason: 'Diperbarui' }, headers: { 'if-match': head.headers.get('etag') } });
    condition = { 'if-match': back.headers.get('etag') ?? back.json.etag };
    content = Buffer.from(JSON.stringify({ ...sample.report, agency: { ...sample.report.agency, telephone } }));
  }
  const stored = await writer.put(sample.address, { body: content, headers: condition });
  const submitted = await writer.post(`${sample.address}/submissions`, { headers: { 'if-match': stored.headers.get('etag') ?? stored.json.etag } });
  return submitted.headers.get('location');
}

/** The review, the approval and the first of two signatures. */
async function sign(service, sample) {
  const reviewer = person(service, 'reviewer');
  await move(reviewer, sample, 'inReview');
  const review = await reviewer.get(`${sample.address}/review`);
  const items = review.json.checklist.flatMap((group) => group.items.map(({ item }) => ({ item, answer: 'yes' })));
  const errors = review.json.findings.filter(({ severity }) => severity === 'error').map(({ id }) => ({ finding: id, decision: 'accepted', note: 'sesuai naskah' }));
  await reviewer.put(`${sample.address}/review`, { json: { answers: items, decisions: errors }, headers: { 'if-match': review.headers.get('etag') } });
  await move(reviewer, sample, 'approved');
  await work(service);
  const first = link(service, sample, 'rully');
  await approve(service, first);
  await work(service);
  return { first, second: link(service, sample, 'bupati') };
}

async function move(person, sample, to) {
  const head = await person.get(sample.address);
  await person.post(`${sample.address}/transitions`, { json: { to }, headers: { 'if-match': head.headers.get('etag') } });
}

/** The path of the link in the mail that asks somebody to sign. */
function link(service, sample, signatory) {
  const mail = fs.readFileSync(path.join(service.mailFolder, `${sample.agency}.${sample.period}.v1.${signatory}.ttd.eml`), 'utf8');
  const part = mail.slice(mail.indexOf('text/plain'));
  const body = part.slice(part.indexOf('\r\n\r\n') + 4);
  return /\/lkjip\/tandatangan\/\S+/.exec(Buffer.from(body.slice(0, body.indexOf('--')), 'base64').toString())[0];
}

/** Opens a signatory's link and signs. */
async function approve(service, address) {
  const signer = caller(service, { 'x-forwarded-proto': 'https', 'x-forwarded-host': 'lkjip.example.go.id' });
  const page = (await signer.get(address, { page: true })).text;
  const field = (name) => new RegExp(`name="${name}"(?: type="hidden")? value="([^"]+)"`).exec(page)?.[1].replaceAll('&quot;', '"').replaceAll('&#x2B;', '+');
  if (!page.includes('data-standing="')) {
    throw new Trouble('Tautan penandatangan tidak terbuka.');
  }
  await signer.post(address, { form: new URLSearchParams({ etag: field('etag'), __RequestVerificationToken: field('__RequestVerificationToken'), tindakan: 'setujui', dibaca: 'ya' }) });
  const standing = /data-standing="([a-zA-Z]+)"/.exec((await signer.get(address, { page: true })).text)?.[1];
  // The last signature completes the report.
  if (!['signed', 'complete'].includes(standing)) {
    throw new Trouble(`Setelah menandatangani tautan berkata ${standing}.`);
  }
}

/** The end of the address of the verification page of a version. */
export const verificationCode = (content) => sha256(content).slice(0, 16);
