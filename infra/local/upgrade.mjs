// The drill of a step from version to version and back: node infra/local/upgrade.mjs --old FOLDER --new FOLDER (both published).
// The old version is killed in the middle of its work, the new one finishes it; then the old one works on what the new one wrote.
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { setTimeout as delay } from 'node:timers/promises';
import { figuresOf } from './drill/figures.mjs';
import { handIn, register } from './drill/fill.mjs';
import { beginOne, invoke, person, startHandler, waiting, work } from './host.mjs';
import { installPackages } from './install.mjs';
import { Trouble, runFolder, stopEverything } from './machine.mjs';
import { startStorageAt } from './storage.mjs';

const home = path.join(runFolder, 'upgrade');
const folder = (name) => path.join(home, name);
const write = (text) => process.stdout.write(`${text}\n`);
// The sweeper leaves a job alone so long, and a lease of 20 s is over by then.
const patience = 5 * 60_000 + 15_000;
const quick = { LKJIP_JOB_SECONDS: '20', LKJIP_PDF_SECONDS: '5' };

async function main({ old, new: next }) {
  fs.rmSync(home, { recursive: true, force: true });
  await installPackages();
  const storage = await startStorageAt('upgrade', folder('azurite'), 10700);
  const start = (name, app) => startHandler(name, path.resolve(app), storage, folder('data'), quick);

  const first = await start('lama', old);
  const samples = await register(first);
  const jobs = [];
  for (const sample of samples) {
    jobs.push(await handIn(first, sample));
  }
  await beginOne(first);
  await delay(700);
  process.kill(first.pid, 'SIGKILL');
  await first.gone;
  const killed = Date.now();
  write(`versi lama: ${jobs.length} laporan diajukan, dimatikan di tengah pekerjaan pertama; ${await waiting(storage)} pesan masih terlihat`);

  const second = await start('baru', next);
  write(`versi baru: ${await work(second)} pesan dikerjakan; keadaan pekerjaan: ${await states(second, jobs)}`);
  await delay(Math.max(0, killed + patience - Date.now()));
  await invoke(second, 'sweeper', { timer: { Schedule: { AdjustForDST: true }, ScheduleStatus: null, IsPastDue: false } });
  write(`versi baru: ${await work(second)} pesan dari penyapu; keadaan pekerjaan: ${await states(second, jobs)}`);
  const version = await handIn(second, samples[0], '0342 801111');
  await person(second, 'planner').post(`/lkjip/api/regions/${samples[2].report.agency.region.id}/runs/2023-Q1`);
  await work(second);
  const open = await handIn(second, samples[1], '0742 21999');
  const seen = await figuresOf(second, { samples });
  await second.stop();
  write('versi baru: versi 2 dua laporan diajukan, satu dibuat, satu ditinggalkan dalam antrean');

  const third = await start('lama-lagi', old);
  const read = await figuresOf(third, { samples });
  const differing = seen.filter(([, value], index) => String(value) !== String(read[index][1]));
  write(`versi lama lagi: membaca ${read.length} angka, ${differing.length} berbeda${differing.map(([name]) => `\n  ${name}`).join('')}`);
  const another = await handIn(third, samples[2], '0331 1');
  write(`versi lama lagi: ${await work(third)} pesan dikerjakan; keadaan pekerjaan: ${await states(third, [version, open, another])}`);
  const all = await states(third, [...jobs, version, open, another]);
  await third.stop();
  return all === 'done' && differing.length === 0 ? 0 : 1;
}

/** The different states of jobs. */
async function states(service, jobs) {
  const found = await Promise.all(jobs.map(async (job) => (await person(service, 'operator').get(job)).json.state));
  return [...new Set(found)].join(', ');
}

let code = 1;
try {
  code = await main(parseArgs({ options: { old: { type: 'string' }, new: { type: 'string' } } }).values);
} catch (error) {
  process.stderr.write(`${error instanceof Trouble ? error.message : error.stack}\n`);
}
await stopEverything();
process.exit(code);
