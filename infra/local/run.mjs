// ./run.sh: storage, service, the sample agencies, the summary; then serves until Ctrl-C.
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { Api } from './api.mjs';
import { handIn, readSample, register } from './handin.mjs';
import { installPackages } from './install.mjs';
import { Trouble, firstEnd, freePort, isOurs, readJson, run, runFolder, start, stopEverything, tail, until, writeJson } from './machine.mjs';
import { azurite, startStorage } from './storage.mjs';
import { print } from './summary.mjs';

const samples = [
  ['blitar-2022', 'blitar'],
  ['tanjung-jabung-barat-2020', 'tanjung-jabung-barat'],
  ['jember-2023', 'jember'],
  ['jember-2023-triwulan', 'jember'],
];
const stateFile = path.join(runFolder, 'state.json');
const appFolder = path.join(runFolder, 'app');
const dataFolder = path.join(runFolder, 'data');
const preferredPort = 7071;

const write = (...lines) => process.stdout.write(`${lines.join('\n')}\n`);
let outcome = 1;
let stopping = false;

async function main(args) {
  const unknown = args.find((arg) => arg !== '--once');
  if (unknown) {
    write(unknown === '--help' || unknown === '-h' ? 'Pemakaian: ./run.sh [--once]' : `Pilihan ${unknown} tidak dikenal. Pemakaian: ./run.sh [--once]`);
    return unknown === '--help' || unknown === '-h' ? 0 : 2;
  }
  const once = args.includes('--once');
  const other = await runningElsewhere();
  const service = other ?? await startAll();
  outcome = (await handInAll(service)) ? 1 : 0;
  if (once || other) {
    return outcome;
  }
  write('', `Layanan tetap berjalan di ${service.base}/lkjip/ (berhenti dengan Ctrl-C).`);
  const { service: ended, how } = await firstEnd();
  if (stopping) {
    return outcome;
  }
  throw new Trouble(`${ended.name} berhenti sendiri (${how}):\n${tail(ended.log)}`);
}

/** Another ./run.sh that serves from this folder: its service is used instead of a second one. */
async function runningElsewhere() {
  const state = readJson(stateFile);
  if (!state) {
    return undefined;
  }
  if (isOurs(state.runner, 'run.mjs') && (await ready(state.base))) {
    write(`Layanan sudah berjalan di ${state.base} (proses ${state.runner}); contoh diserahkan ke sana.`);
    return { base: state.base, mailFolder: state.mailFolder };
  }
  if (isOurs(state.runner, 'run.mjs')) {
    throw new Trouble(`./run.sh lain (proses ${state.runner}) sedang berjalan di folder ini. Tunggu sampai selesai atau hentikan dulu.`);
  }
  // A runner that was killed hard leaves its children; they hold the data folder.
  for (const [pid, mark] of [[state.service, appFolder], [state.storage, azurite]]) {
    if (isOurs(pid, mark)) {
      process.kill(pid, 'SIGTERM');
      for (let i = 0; i < 50 && isOurs(pid, mark); i += 1) {
        await delay(100);
      }
    }
  }
  return undefined;
}

async function startAll() {
  fs.mkdirSync(runFolder, { recursive: true });
  writeJson(stateFile, { runner: process.pid });
  await step('memasang emulator penyimpanan', installPackages);
  await step('membangun layanan', () => run('dotnet',
    ['publish', 'functions/Lkjip.App', '-c', 'Release', '-p:SelfContained=false', '-o', appFolder, '--nologo', '-v', 'quiet']));
  const storage = await step('menjalankan Azurite', startStorage);
  const service = await step('menjalankan layanan', () => startService(storage.connection));
  writeJson(stateFile, {
    runner: process.pid, service: service.pid, storage: storage.pid, base: service.base, mailFolder: service.mailFolder,
    storageConnection: storage.connection,
  });
  write(`Layanan siap di ${service.base}/lkjip/`);
  return service;
}

async function startService(connection) {
  const port = await freePort(preferredPort);
  const base = `http://localhost:${port}`;
  const service = start('layanan', 'dotnet', [path.join(appFolder, 'Lkjip.App.dll')], {
    LkjipStorage: connection, LKJIP_PORT: String(port), LKJIP_PUBLIC_URL: base, LKJIP_DATA: dataFolder,
  });
  await until(service, 90, () => ready(base));
  return Object.assign(service, { base, mailFolder: path.join(dataFolder, 'mail') });
}

async function ready(base) {
  try {
    return (await fetch(`${base}/lkjip/api/health/ready`, { signal: AbortSignal.timeout(5_000) })).ok;
  } catch {
    return false;
  }
}

/** All samples, one after the other; one that fails does not keep the others. */
async function handInAll({ base, mailFolder }) {
  const administrator = await Api.signIn(base, 'administrator', '', 'Administrator');
  const results = [];
  let failed = false;
  for (const [name, template] of samples) {
    try {
      const sample = readSample(name, template);
      await register(administrator, sample);
      const result = await handIn(base, sample, mailFolder, (text) => write(`  ${name}: ${text}`));
      results.push([sample, result]);
    } catch (error) {
      failed = true;
      report(error, `  ${name}: `);
    }
  }
  for (const [sample, result] of results) {
    print(sample, result, write);
  }
  write('', failed ? `GAGAL: ${samples.length - results.length} dari ${samples.length} contoh tidak selesai.` : `Semua ${samples.length} contoh selesai.`);
  return failed;
}

async function step(text, action) {
  const began = Date.now();
  write(`- ${text} ...`);
  const result = await action();
  write(`  selesai (${Math.round((Date.now() - began) / 1000)} dtk)`);
  return result;
}

function report(error, prefix = '') {
  process.stderr.write(`${prefix}${error instanceof Trouble ? error.message : error.stack}\n`);
}

async function end(code) {
  stopping = true;
  await stopEverything();
  if (readJson(stateFile)?.runner === process.pid) {
    fs.rmSync(stateFile, { force: true });
  }
  process.exit(code);
}

for (const [signal, code] of [['SIGINT', undefined], ['SIGTERM', 143], ['SIGHUP', 129]]) {
  process.on(signal, () => {
    if (!stopping) {
      write('', 'Menghentikan layanan ...');
      end(code ?? outcome);
    }
  });
}
process.on('uncaughtException', (error) => {
  report(error);
  end(1);
});

let code = 1;
try {
  code = await main(process.argv.slice(2));
} catch (error) {
  if (!stopping) {
    report(error);
  }
}
if (!stopping) {
  await end(code);
}
