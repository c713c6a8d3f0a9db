// ./infra/drill.sh: backs a service up while it runs, restores into another account and compares the figures of both.
import fs from 'node:fs';
import path from 'node:path';
import { spawn } from 'node:child_process';
import { setTimeout as delay } from 'node:timers/promises';
import { figuresOf } from './drill/figures.mjs';
import { fill, signSecond } from './drill/fill.mjs';
import { invoke, person, settings, startHandler, waiting, work } from './host.mjs';
import { installPackages } from './install.mjs';
import { Trouble, environment, run, runFolder, stopEverything } from './machine.mjs';
import { startStorageAt } from './storage.mjs';

const home = path.join(runFolder, 'drill');
const folder = (name) => path.join(home, name);
const write = (text) => process.stdout.write(`${text}\n`);
// The sweeper leaves a job alone so long.
const patience = 5 * 60_000;

async function main(args) {
  fs.rmSync(home, { recursive: true, force: true });
  await step('memasang emulator', () => installPackages());
  const app = args[0] === '--app' ? path.resolve(args[1]) : await step('membangun layanan', publish);
  const first = await startStorageAt('drill-a', folder('a'), 10300);
  const second = await startStorageAt('drill-b', folder('b'), 10400);

  const before = await startHandler('drill-layanan-a', app, first, folder('data-a'));
  const made = await step('mengisi layanan A', () => fill(before));
  const open = Date.now();
  const figures = await step('membaca angka A', () => figuresOf(before, made));
  await step('mencadangkan A selagi berjalan', () => verb(app, first, 'backup', '--to', folder('cadangan')));
  await step('mencadangkan A sekali lagi', () => verb(app, first, 'backup', '--to', folder('cadangan')));
  await before.stop();

  await step('memulihkan ke akun B yang kosong', () => verb(app, second, 'restore', '--from', folder('cadangan')));
  await step('membandingkan akun B dengan cadangan', () => verb(app, second, 'verify', '--from', folder('cadangan')));
  const after = await startHandler('drill-layanan-b', app, second, folder('data-b'));
  const restored = await step('membaca angka B', () => figuresOf(after, made));
  const failed = print(figures, restored);

  await step('menandatangani dengan tautan yang dibuat layanan A', () => signSecond(after, made));
  if ((await waiting(second)) > 0) {
    throw new Trouble('Antrean B tidak kosong; antrean tidak dicadangkan.');
  }
  await step('menunggu sampai pekerjaan yang tertinggal cukup lama diam', () => delay(Math.max(0, open + patience + 15_000 - Date.now())));
  await step('menyapu', () => invoke(after, 'sweeper', { timer: { Schedule: { AdjustForDST: true }, ScheduleStatus: null, IsPastDue: false } }));
  const sent = await step('mengerjakan antrean', () => work(after));
  const job = (await person(after, 'operator').get(made.openJob)).json;
  write(`  pekerjaan yang terbuka saat dicadangkan: ${job.state}, setelah ${sent} pesan dari penyapu`);
  if (job.state !== 'done') {
    throw new Trouble('Pekerjaan yang terbuka tidak selesai.');
  }
  write(failed === 0 ? '\nSemua angka sama.' : `\nBERBEDA: ${failed} angka.`);
  return failed === 0 ? 0 : 1;
}

async function publish() {
  await run('dotnet', ['publish', 'functions/Lkjip.App', '-c', 'Release', '-p:SelfContained=false', '-o', folder('app'), '--nologo', '-v', 'quiet']);
  return folder('app');
}

/** One command of the product; what it says is shown. */
function verb(app, storage, ...args) {
  return new Promise((resolve, reject) => {
    const child = spawn('dotnet', [path.join(app, 'Lkjip.App.dll'), ...args], { env: environment(settings(storage, folder('data-verb'))), stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.on('data', (chunk) => { output += chunk; });
    child.stderr.on('data', (chunk) => process.stdout.write(`    ${chunk.toString().trimEnd().replaceAll('\n', '\n    ')}\n`));
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) {
        resolve(JSON.parse(output));
      } else {
        reject(new Trouble(`${args.join(' ')} berakhir dengan kode ${code}.`));
      }
    });
  });
}

function print(before, after) {
  const width = Math.max(...before.map(([name]) => name.length));
  write(`\n  ${'angka'.padEnd(width)}  ${'sebelum'.padStart(20)}  ${'sesudah'.padStart(20)}`);
  let failed = 0;
  for (const [index, [name, value]] of before.entries()) {
    const other = after[index][1];
    const same = String(value) === String(other);
    failed += same ? 0 : 1;
    write(`  ${name.padEnd(width)}  ${String(value).padStart(20)}  ${String(other).padStart(20)}${same ? '' : '  BERBEDA'}`);
  }
  write('');
  return failed;
}

async function step(text, action) {
  const began = Date.now();
  write(`- ${text} ...`);
  const result = await action();
  write(`  selesai (${((Date.now() - began) / 1000).toFixed(1)} dtk)`);
  return result;
}

let code = 1;
try {
  code = await main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${error instanceof Trouble ? error.message : error.stack}\n`);
}
await stopEverything();
process.exit(code);
