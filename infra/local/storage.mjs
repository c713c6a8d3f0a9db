// The storage emulator (Azurite), each with its own data folder; the one of ./run.sh on ports that stay the same from run to run.
import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { freePort, isFree, readJson, root, runFolder, start, until, writeJson } from './machine.mjs';

const folder = path.join(runFolder, 'azurite');
const portFile = path.join(runFolder, 'ports.json');
const first = { blob: 10100, queue: 10101, table: 10102 };

// The account that Azurite documents for everyone; no secret.
export const account = 'devstoreaccount1';
export const key = 'Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==';

export const azurite = path.join(root, 'infra/local/node_modules/azurite/dist/src/azurite.js');

export const startStorage = async () => startAzurite('azurite', folder, await choosePorts());

/** Starts an emulator on ports that are free from `from` on. */
export async function startStorageAt(name, location, from) {
  const ports = {};
  for (const kind of Object.keys(first)) {
    ports[kind] = await freePort(from, Object.values(ports));
  }
  return startAzurite(name, location, ports);
}

async function startAzurite(name, location, ports) {
  fs.mkdirSync(location, { recursive: true });
  const listen = Object.entries(ports).flatMap(([kind, port]) => [`--${kind}Host`, '127.0.0.1', `--${kind}Port`, String(port)]);
  const service = start(name, process.execPath,
    [azurite, '--location', location, ...listen, '--skipApiVersionCheck', '--disableTelemetry', '--silent']);
  await until(service, 60, async () => (await Promise.all(Object.values(ports).map(answers))).every(Boolean));
  return Object.assign(service, { connection: connectionString(ports), queue: `http://127.0.0.1:${ports.queue}` });
}

function connectionString(ports) {
  const endpoint = (kind) => `http://127.0.0.1:${ports[kind]}/${account}`;
  return `DefaultEndpointsProtocol=http;AccountName=${account};AccountKey=${key};`
    + `BlobEndpoint=${endpoint('blob')};QueueEndpoint=${endpoint('queue')};TableEndpoint=${endpoint('table')};`;
}

async function choosePorts() {
  const known = readJson(portFile) ?? {};
  const ports = {};
  for (const [kind, from] of Object.entries(first)) {
    const taken = Object.values(ports);
    ports[kind] = known[kind] && !taken.includes(known[kind]) && (await isFree(known[kind])) ? known[kind] : await freePort(from, taken);
  }
  writeJson(portFile, ports);
  return ports;
}

const answers = (port) => new Promise((resolve) => {
  const socket = net.connect({ port, host: '127.0.0.1' });
  socket.once('connect', () => { socket.destroy(); resolve(true); });
  socket.once('error', () => resolve(false));
});
