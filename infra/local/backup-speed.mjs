// How long backup and restore take: node infra/local/backup-speed.mjs [--app FOLDER] [REPORTS]
// Copies of a real yearly report with its history, job, notices and documents are written by the official clients; each document has its own bytes.
import fs from 'node:fs';
import path from 'node:path';
import { createRequire } from 'node:module';
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { fill } from './drill/fill.mjs';
import { settings, startHandler } from './host.mjs';
import { installPackages } from './install.mjs';
import { Trouble, environment, run, runFolder, stopEverything } from './machine.mjs';
import { startStorageAt } from './storage.mjs';

const require = createRequire(import.meta.url);
const home = path.join(runFolder, 'backup-speed');
const folder = (name) => path.join(home, name);
const write = (text) => process.stdout.write(`${text}\n`);
const model = 'jember';

async function main(args) {
  fs.rmSync(home, { recursive: true, force: true });
  await installPackages();
  const given = args.indexOf('--app');
  const [named] = given >= 0 ? args.splice(given, 2).slice(1) : [];
  const reports = Number(args[0] ?? 1000);
  const app = named ? path.resolve(named) : folder('app');
  if (!named) {
    await run('dotnet', ['publish', 'functions/Lkjip.App', '-c', 'Release', '-p:SelfContained=false', '-o', app, '--nologo', '-v', 'quiet']);
  }
  const first = await startStorageAt('speed-a', folder('a'), 10500);
  const second = await startStorageAt('speed-b', folder('b'), 10600);
  const service = await startHandler('speed-layanan', app, first, folder('data'));
  await fill(service);
  await service.stop();
  await copy(first.connection, reports);

  write('| Command | Seconds | Seconds for 1,000 reports | Most memory, MiB |\n|---|---:|---:|---:|');
  let made;
  for (const [name, storage, ...verb] of [
    ['`backup`, the first', first, 'backup', '--to'], ['`backup`, nothing new', first, 'backup', '--to'],
    ['`restore`', second, 'restore', '--from'], ['`verify`', second, 'verify', '--from'],
  ]) {
    const { seconds, memory, answer } = await timed(app, storage, ...verb, folder('cadangan'));
    made ??= answer.manifest;
    write(`| ${name} | ${seconds.toFixed(1)} | ${((seconds / reports) * 1000).toFixed(1)} | ${memory} |`);
  }
  const total = (parts, value) => parts.reduce((sum, part) => sum + part[value], 0);
  write(`\n${reports} reports: ${total(made.tables, 'count')} rows (${mebibytes(total(made.tables, 'bytes'))} MiB as JSON), `
    + `${total(made.containers, 'count')} blobs (${mebibytes(total(made.containers, 'bytes'))} MiB).`);
}

/** Writes copies of one report under other agencies. */
async function copy(connection, reports) {
  const { TableClient } = require('@azure/data-tables');
  const { BlobServiceClient } = require('@azure/storage-blob');
  const table = TableClient.fromConnectionString(connection, 'lkjipreports', { allowInsecureConnection: true });
  const container = BlobServiceClient.fromConnectionString(connection).getContainerClient('lkjip-documents');
  const rows = [];
  for await (const row of table.listEntities({ disableTypeConversion: true })) {
    if (row.partitionKey.startsWith(model) && row.partitionKey.endsWith('|2023')) {
      const { etag, timestamp, ...rest } = row;
      rows.push(rest);
    }
  }
  const blobs = [];
  for await (const blob of container.listBlobsFlat({ prefix: model })) {
    if (blob.name.includes('/2023/')) {
      blobs.push({ name: blob.name, type: blob.properties.contentType, bytes: await container.getBlobClient(blob.name).downloadToBuffer() });
    }
  }
  let next = 0;
  await Promise.all(Array.from({ length: 8 }, async () => {
    for (let number = next++; number < reports; number = next++) {
      const agency = `salinan-${String(number).padStart(6, '0')}`;
      for (let from = 0; from < rows.length; from += 50) {
        await table.submitTransaction(rows.slice(from, from + 50).map((row) => ['create', { ...row, partitionKey: `${agency}|2023` }]));
      }
      for (const blob of blobs) {
        const bytes = Buffer.concat([blob.bytes, randomBytes(16)]);
        await container.getBlockBlobClient(blob.name.replace(/^[^/]+/, agency)).upload(bytes, bytes.length, { blobHTTPHeaders: { blobContentType: blob.type } });
      }
    }
  }));
}

/** Runs a verb; its time, the most memory it held, what it answered. */
function timed(app, storage, ...args) {
  return new Promise((resolve, reject) => {
    const began = process.hrtime.bigint();
    const child = spawn('dotnet', [path.join(app, 'Lkjip.App.dll'), ...args], { env: environment(settings(storage, folder('data-verb'))), stdio: ['ignore', 'pipe', 'inherit'] });
    let [output, memory] = ['', 0];
    const watch = setInterval(() => {
      const peak = /VmHWM:\s+(\d+)/.exec(fs.existsSync(`/proc/${child.pid}/status`) ? fs.readFileSync(`/proc/${child.pid}/status`, 'utf8') : '');
      memory = Math.max(memory, peak ? Number(peak[1]) : 0);
    }, 100);
    child.stdout.on('data', (chunk) => { output += chunk; });
    child.on('error', reject);
    child.on('close', (code) => {
      clearInterval(watch);
      if (code === 0) {
        resolve({ seconds: Number(process.hrtime.bigint() - began) / 1e9, memory: Math.round(memory / 1024), answer: JSON.parse(output) });
      } else {
        reject(new Trouble(`${args.join(' ')} berakhir dengan kode ${code}.`));
      }
    });
  });
}

const mebibytes = (bytes) => (bytes / 1024 / 1024).toFixed(1);

let code = 0;
try {
  await main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${error instanceof Trouble ? error.message : error.stack}\n`);
  code = 1;
}
await stopEverything();
process.exit(code);
