// The service as the Functions host runs it: started as a custom handler, its queue read and its timers called from here.
import { createHmac } from 'node:crypto';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { Trouble, freePort, start, until } from './machine.mjs';
import { account, key } from './storage.mjs';

const publicUrl = 'https://lkjip.example.go.id';

/** What the handler is told; the verbs of the command line read the same. */
export const settings = (storage, data) => ({
  LkjipStorage: storage.connection, AzureWebJobsStorage: storage.connection, LKJIP_PUBLIC_URL: publicUrl, LKJIP_DATA: data,
  WEBSITE_AUTH_ENABLED: 'true', LKJIP_TRUST_PLATFORM_AUTH: 'true', LKJIP_REQUESTS_PER_MINUTE: '0', LKJIP_ANONYMOUS_REQUESTS_PER_MINUTE: '0',
});

/** Starts a published folder as a custom handler. */
export async function startHandler(name, app, storage, data, more = {}) {
  const port = await freePort(7200);
  const base = `http://127.0.0.1:${port}`;
  const service = start(name, 'dotnet', [path.join(app, 'Lkjip.App.dll')], { ...settings(storage, data), ...more, FUNCTIONS_CUSTOMHANDLER_PORT: String(port) });
  await until(service, 90, async () => {
    try {
      return (await fetch(`${base}/lkjip/api/health/ready`, { signal: AbortSignal.timeout(5_000) })).ok;
    } catch {
      return false;
    }
  });
  return Object.assign(service, { base, storage, mailFolder: path.join(data, 'mail') });
}

/** Somebody whom the platform has signed in. */
export function person(service, role, agencies = '*') {
  const claims = [{ typ: 'name', val: `Uji ${role}` }, { typ: 'roles', val: role }, { typ: 'agencies', val: agencies }];
  const principal = Buffer.from(JSON.stringify({ auth_typ: 'aad', name_typ: 'name', role_typ: 'roles', claims })).toString('base64');
  return caller(service, { 'x-ms-client-principal': principal });
}

/** Somebody who has not signed in; cookies are kept, forms can be sent. */
export function caller(service, headers = {}) {
  const cookies = new Map();
  const send = async (method, address, { json, body, type, form, ...extra } = {}) => {
    const sent = { accept: form || extra.page ? 'text/html' : 'application/json', ...headers, ...extra.headers };
    if (cookies.size > 0) {
      sent.cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    }
    const content = form ?? (json === undefined ? body : JSON.stringify(json));
    if (content !== undefined && !form) {
      sent['content-type'] = type ?? 'application/json';
    }
    const answer = await fetch(new URL(address, service.base), { method, headers: sent, body: content, redirect: 'manual' });
    for (const cookie of answer.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      cookies.set(name, value);
    }
    const bytes = Buffer.from(await answer.arrayBuffer());
    if (answer.status >= 400) {
      throw new Trouble(`${method} ${address}: ${answer.status}\n${bytes.toString().slice(0, 600)}`);
    }
    return { status: answer.status, headers: answer.headers, bytes, text: bytes.toString(), json: parse(bytes) };
  };
  return {
    send,
    get: (address, options) => send('GET', address, options),
    post: (address, options) => send('POST', address, options),
    put: (address, options) => send('PUT', address, options),
  };
}

/** Calls a function as the host does. */
export async function invoke(service, name, data) {
  const answer = await fetch(`${service.base}/${name}`, {
    method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ Data: data, Metadata: {} }), signal: AbortSignal.timeout(600_000),
  });
  const text = await answer.text();
  if (!answer.ok) {
    throw new Trouble(`${name}: ${answer.status} ${text}`);
  }
  return text;
}

/** Hands every message of the queue of jobs to the service, until none is left; how many there were. */
export async function work(service) {
  for (let count = 0; ; ) {
    const messages = await receive(service.storage);
    if (messages.length === 0) {
      return count;
    }
    for (const { id, receipt, text } of messages) {
      await invoke(service, 'jobs', { msg: JSON.stringify(text) });
      await queue(service.storage, 'DELETE', `/${id}`, `popreceipt=${encodeURIComponent(receipt)}`);
      count += 1;
    }
  }
}

/** How many messages wait. */
export async function waiting(storage) {
  return (await queue(storage, 'GET', '', 'peekonly=true&numofmessages=32')).split('<QueueMessage>').length - 1;
}

/** Hands one message over and does not wait for the answer, which never comes when the service is killed. */
export async function beginOne(service) {
  const [{ text }] = await receive(service.storage, 1);
  invoke(service, 'jobs', { msg: JSON.stringify(text) }).catch(() => {});
}

async function receive(storage, most = 32) {
  const xml = await queue(storage, 'GET', '', `numofmessages=${most}&visibilitytimeout=600`);
  return xml.split('<QueueMessage>').slice(1).map((part) => {
    const value = (name) => new RegExp(`<${name}>([^<]*)</${name}>`).exec(part)[1];
    return { id: value('MessageId'), receipt: value('PopReceipt'), text: Buffer.from(value('MessageText'), 'base64').toString() };
  });
}

async function queue(storage, method, suffix, query) {
  const date = new Date().toUTCString();
  const path = `/${account}/jobs/messages${suffix}`;
  const signature = createHmac('sha256', Buffer.from(key, 'base64')).update(`${method}\n\n\n\nx-ms-date:${date}\nx-ms-version:2021-06-08\n/${account}${path}`).digest('base64');
  for (let attempt = 1; ; attempt += 1) {
    const answer = await fetch(`${storage.queue}${path}?${query}`, {
      method, headers: { 'x-ms-date': date, 'x-ms-version': '2021-06-08', authorization: `SharedKeyLite ${account}:${signature}` },
    });
    const text = await answer.text();
    if (answer.ok) {
      return text;
    }
    if (attempt === 3) {
      throw new Trouble(`Antrean: ${answer.status} ${text.slice(0, 300)}`);
    }
    await delay(500);
  }
}

function parse(bytes) {
  try {
    return JSON.parse(bytes);
  } catch {
    return undefined;
  }
}
