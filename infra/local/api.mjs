// The HTTP API as an outside program uses it: signed in, with a cookie, knowing nothing but addresses.
import { Trouble } from './machine.mjs';

export class Api {
  #cookies = new Map();

  constructor(base) {
    this.base = base;
  }

  /** Signs in for development, in a role and for an agency. */
  static async signIn(base, role, agency, name) {
    const api = new Api(base);
    const answer = await api.send('POST', '/lkjip/masuk', { form: { role, agency, name } });
    if (answer.status >= 400 || api.#cookies.size === 0) {
      throw new Trouble(`Masuk sebagai ${role} ditolak: ${problem(answer)}`);
    }
    return api;
  }

  /** One request; any status is an answer. Retries only while the storage is busy, and only what is safe to repeat. */
  async send(method, path, { form, json, body, headers = {} } = {}) {
    const sent = { ...headers, accept: 'application/json' };
    if (this.#cookies.size > 0) {
      sent.cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    }
    let content = body;
    if (form) {
      content = new URLSearchParams(form);
    } else if (json !== undefined) {
      content = JSON.stringify(json);
    }
    if (content !== undefined && !form) {
      sent['content-type'] = 'application/json';
    }
    const response = await fetch(new URL(path, this.base), {
      method, headers: sent, body: content, redirect: 'manual', signal: AbortSignal.timeout(120_000),
    }).catch((error) => {
      throw new Trouble(`${method} ${path}: layanan tidak menjawab (${error.cause?.message ?? error.message}).`);
    });
    for (const cookie of response.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      this.#cookies.set(name, value);
    }
    const text = await response.text();
    return { method, path, status: response.status, headers: response.headers, text, json: parse(text) };
  }

  /** One request that has to succeed. */
  async ask(method, path, options) {
    const answer = await this.send(method, path, options);
    if (answer.status >= 400) {
      throw new Trouble(problem(answer));
    }
    return answer;
  }
}

/** What a problem answer says, for the person at the terminal. */
export function problem(answer) {
  const { title, detail, code, findings = [] } = answer.json ?? {};
  const lines = findings.slice(0, 10).map((finding) => `    ${finding.code} ${finding.place}: ${finding.message}`);
  if (findings.length > lines.length) {
    lines.push(`    ... dan ${findings.length - lines.length} temuan lain`);
  }
  const said = [code, detail ?? title ?? answer.text.slice(0, 300)].filter(Boolean).join(': ');
  return [`${answer.method} ${answer.path}: ${answer.status} ${said}`, ...lines].join('\n');
}

function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
