// Processes, ports and small files of this machine.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
export const runFolder = path.join(root, '.run');
export const logFolder = path.join(runFolder, 'log');

/** A failure with a text for the person at the terminal; anything else is a defect of ours. */
export class Trouble extends Error {}

export const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');

export function readJson(file) {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

export function writeJson(file, value) {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(`${file}.new`, `${JSON.stringify(value, null, 2)}\n`);
  fs.renameSync(`${file}.new`, file);
}

/** The environment of our children: calls to this machine never go through a proxy. */
export function environment(extra = {}) {
  const direct = ['127.0.0.1', 'localhost', '::1', process.env.NO_PROXY ?? process.env.no_proxy].filter(Boolean).join(',');
  return {
    ...process.env, NO_PROXY: direct, no_proxy: direct,
    DOTNET_NOLOGO: '1', DOTNET_CLI_TELEMETRY_OPTOUT: '1', MSBUILDDISABLENODEREUSE: '1', ...extra,
  };
}

const commands = new Set();
const services = [];

/** Runs a command to its end; its output is shown only when it fails. */
export function run(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, env: environment(), stdio: ['ignore', 'pipe', 'pipe'], detached: true, ...options });
    commands.add(child);
    let output = '';
    const collect = (chunk) => { output = (output + chunk).slice(-20_000); };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.on('error', (error) => reject(new Trouble(`${command} tidak dapat dijalankan: ${error.message}`)));
    child.on('close', (code) => {
      commands.delete(child);
      if (code === 0) {
        resolve(output);
      } else {
        reject(new Trouble(`${command} ${args.join(' ')} gagal (kode ${code}):\n${output.trim()}`));
      }
    });
  });
}

/** Starts a child that stays; it has its own process group, so that Ctrl-C reaches us first and we stop it in order. */
export function start(name, command, args, env) {
  fs.mkdirSync(logFolder, { recursive: true });
  const log = path.join(logFolder, `${name}.log`);
  const file = fs.openSync(log, 'w');
  const child = spawn(command, args, { cwd: root, env: environment(env), stdio: ['ignore', file, file], detached: true });
  fs.closeSync(file);
  const service = { name, log, pid: child.pid, ended: undefined };
  service.gone = new Promise((resolve) => {
    const end = (how) => {
      service.ended = how;
      resolve(how);
    };
    child.on('error', (error) => end(error.message));
    child.on('exit', (code, signal) => end(`kode ${code ?? signal}`));
  });
  service.stop = async () => {
    if (service.ended === undefined) {
      child.kill('SIGTERM');
      await Promise.race([service.gone, delay(10_000)]);
      if (service.ended === undefined) {
        child.kill('SIGKILL');
        await service.gone;
      }
    }
  };
  services.push(service);
  return service;
}

/** Stops what we started and nothing else: commands with what they started, then the services, last first. */
export async function stopEverything() {
  for (const child of commands) {
    try {
      process.kill(-child.pid, 'SIGTERM');
    } catch {
      child.kill('SIGTERM');
    }
  }
  for (const service of [...services].reverse()) {
    await service.stop();
  }
}

/** Says which service ended by itself, as soon as one does. */
export const firstEnd = () => Promise.race(services.map(async (service) => ({ service, how: await service.gone })));

/** Waits until `probe` gives a value; fails when the child ends before or the time is up. */
export async function until(service, seconds, probe) {
  const end = Date.now() + seconds * 1000;
  while (Date.now() < end) {
    const value = await probe();
    if (value) {
      return value;
    }
    if (service.ended !== undefined) {
      throw new Trouble(`${service.name} berhenti sendiri (${service.ended}):\n${tail(service.log)}`);
    }
    await delay(150);
  }
  throw new Trouble(`${service.name} belum siap setelah ${seconds} detik:\n${tail(service.log)}`);
}

export function tail(file, lines = 25) {
  return fs.existsSync(file) ? fs.readFileSync(file, 'utf8').trimEnd().split('\n').slice(-lines).join('\n') : '';
}

const free = (port, host) => new Promise((resolve) => {
  const server = net.createServer();
  // A machine without IPv6 has nobody on that address.
  server.once('error', (error) => resolve(error.code === 'EADDRNOTAVAIL' || error.code === 'EAFNOSUPPORT'));
  server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(true)));
});

export const isFree = async (port) => (await free(port, '127.0.0.1')) && (await free(port, '::1'));

/** The first free port from `first` on that is not in `taken`. */
export async function freePort(first, taken = []) {
  for (let port = first; port < first + 500; port += 1) {
    if (!taken.includes(port) && (await isFree(port))) {
      return port;
    }
  }
  throw new Trouble(`Tidak ada port bebas dari ${first} sampai ${first + 499}.`);
}

/** True when the process lives and its command line names `mark`, so that a reused process id is not taken for ours. */
export function isOurs(pid, mark) {
  if (!pid) {
    return false;
  }
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  const commandLine = `/proc/${pid}/cmdline`;
  return !fs.existsSync('/proc/self/cmdline') || (fs.existsSync(commandLine) && fs.readFileSync(commandLine, 'utf8').includes(mark));
}
