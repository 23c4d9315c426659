/** A visitor of the server under test: one cookie jar, and requests exactly as asked for, forbidden headers included. */

import { Agent, type IncomingHttpHeaders, request as requestHttp } from 'node:http';
import { request as requestHttps, Agent as SecureAgent } from 'node:https';

/** What came back, read whole. */
export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  /** Each `Set-Cookie` line as sent. */
  readonly setCookies: readonly string[];
  readonly text: string;
  /** The body as JSON, or `undefined` when it is none. */
  readonly json: unknown;
  /** From the first byte sent to the last byte read. */
  readonly milliseconds: number;
}

export interface RequestOptions {
  /** Sent as `application/json`. */
  readonly json?: unknown;
  /** Sent as it is; give its content type among `headers`. */
  readonly body?: string;
  /** Beside or instead of a same-origin page's own; `null` leaves one out. */
  readonly headers?: Readonly<Record<string, string | null>>;
}

const TIME_OUT_MS = 60_000;
const agents = {
  'http:': new Agent({ keepAlive: true, maxSockets: 256 }),
  'https:': new SecureAgent({ keepAlive: true, maxSockets: 256 }),
};

export interface VisitorOptions {
  /** Said in `X-Forwarded-For`. */
  readonly address?: string | null;
  readonly cookies?: Iterable<readonly [string, string]>;
  /** Where the page is that sends the requests; the server's own origin unless given. */
  readonly origin?: string;
}

export class Visitor {
  readonly base: URL;
  readonly cookies: Map<string, string>;
  readonly #address: string | null;
  readonly #origin: string;

  constructor(base: URL, { address = null, cookies = [], origin = base.origin }: VisitorOptions = {}) {
    this.base = base;
    this.cookies = new Map(cookies);
    this.#address = address;
    this.#origin = origin;
  }

  /** The same cookies in a jar of its own: what somebody has who copied them. */
  copy(): Visitor {
    return new Visitor(this.base, { address: this.#address, cookies: this.cookies, origin: this.#origin });
  }

  get(path: string, options?: RequestOptions): Promise<Answer> {
    return this.send('GET', path, options);
  }

  post(path: string, json?: unknown, options?: RequestOptions): Promise<Answer> {
    return this.send('POST', path, { ...options, ...(json === undefined ? {} : { json }) });
  }

  delete(path: string, options?: RequestOptions): Promise<Answer> {
    return this.send('DELETE', path, options);
  }

  async send(method: string, path: string, options: RequestOptions = {}): Promise<Answer> {
    const body = options.json === undefined ? options.body : JSON.stringify(options.json);
    const answer = await exchange(new URL(path, this.base), method, this.#headers(options, body), body);
    for (const line of answer.setCookies) this.#keep(line);
    return answer;
  }

  #headers(options: RequestOptions, body: string | undefined): Record<string, string> {
    const headers: Record<string, string | null> = {
      accept: 'application/json',
      origin: this.#origin,
      'sec-fetch-site': 'same-origin',
      'x-forwarded-for': this.#address,
      cookie:
        this.cookies.size === 0 ? null : Array.from(this.cookies, ([name, value]) => `${name}=${value}`).join('; '),
      'content-type': options.json === undefined ? null : 'application/json',
      'content-length': body === undefined ? null : String(Buffer.byteLength(body)),
      ...options.headers,
    };
    return Object.fromEntries(Object.entries(headers).filter((entry): entry is [string, string] => entry[1] !== null));
  }

  #keep(line: string): void {
    const [, name = '', value = ''] = /^([^=;]+)=([^;]*)/.exec(line) ?? [];
    if (value === '' || /;\s*max-age=0/i.test(line)) this.cookies.delete(name);
    else this.cookies.set(name, value);
  }
}

function exchange(url: URL, method: string, headers: Record<string, string>, body?: string): Promise<Answer> {
  const secure = url.protocol === 'https:';
  const startedAt = performance.now();
  return new Promise((resolve, reject) => {
    const agent = secure ? agents['https:'] : agents['http:'];
    const outgoing = (secure ? requestHttps : requestHttp)(url, { method, headers, agent, timeout: TIME_OUT_MS });
    outgoing.on('timeout', () => outgoing.destroy(new Error(`no answer within ${TIME_OUT_MS / 1000} s`)));
    outgoing.on('error', (error) => {
      // The server closed a kept connection at the moment it was used again: it has read nothing.
      const closed = outgoing.reusedSocket && 'code' in error && error.code === 'ECONNRESET';
      if (closed) exchange(url, method, headers, body).then(resolve, reject);
      else reject(error);
    });
    outgoing.on('response', (incoming) => {
      const parts: Buffer[] = [];
      incoming.on('data', (part: Buffer) => parts.push(part));
      incoming.on('error', reject);
      incoming.on('end', () => {
        const text = Buffer.concat(parts).toString('utf8');
        resolve({
          status: incoming.statusCode ?? 0,
          headers: incoming.headers,
          setCookies: incoming.headers['set-cookie'] ?? [],
          text,
          json: parseJson(text),
          milliseconds: performance.now() - startedAt,
        });
      });
    });
    outgoing.end(body);
  });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // Not every body is JSON; the check that needs JSON says so.
  }
}
