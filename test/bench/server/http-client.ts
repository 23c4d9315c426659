/** Requests over kept-alive connections with `node:http`, which costs the machine less than `fetch` does. */

import { Agent, type IncomingHttpHeaders, request } from 'node:http';

export interface HttpAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

/** Cookies by name. */
export type Cookies = Map<string, string>;

export interface HttpRequest {
  readonly method: string;
  readonly path: string;
  readonly json?: unknown;
  /** Sent, and kept up to date from the answer. */
  readonly cookies?: Cookies;
  readonly headers?: Readonly<Record<string, string>>;
}

export class HttpClient {
  readonly origin: string;
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 1024 });

  constructor(origin: string) {
    this.origin = origin;
  }

  /** Rejects when there is no answer. */
  async send({ method, path, json, cookies, headers = {} }: HttpRequest): Promise<HttpAnswer> {
    const body = json === undefined ? undefined : JSON.stringify(json);
    const answer = await this.#exchange(path, {
      method,
      body,
      headers: {
        origin: this.origin,
        'sec-fetch-site': 'same-origin',
        ...(cookies === undefined || cookies.size === 0 ? {} : { cookie: formatCookies(cookies) }),
        ...(body === undefined
          ? {}
          : { 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(body)) }),
        ...headers,
      },
    });
    if (cookies !== undefined) keepCookies(cookies, answer.headers['set-cookie'] ?? []);
    return answer;
  }

  /** The answer's JSON; rejects on another status than 2xx. */
  async call(sent: HttpRequest): Promise<Record<string, unknown>> {
    const { status, text } = await this.send(sent);
    if (status < 200 || status > 299) throw new Error(`${sent.method} ${sent.path}: ${status} ${text.slice(0, 200)}`);
    return text === '' ? {} : JSON.parse(text);
  }

  close(): void {
    this.#agent.destroy();
  }

  #exchange(
    path: string,
    { method, body, headers }: { method: string; body: string | undefined; headers: Record<string, string> },
  ): Promise<HttpAnswer> {
    return new Promise((resolve, reject) => {
      const sending = request(`${this.origin}${path}`, { method, headers, agent: this.#agent }, (response) => {
        let text = '';
        response.setEncoding('utf8');
        response.on('data', (part: string) => {
          text += part;
        });
        response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, text }));
        response.on('error', reject);
      });
      sending.on('error', reject);
      sending.end(body);
    });
  }
}

export function formatCookies(cookies: Cookies): string {
  return Array.from(cookies, (pair) => pair.join('=')).join('; ');
}

function keepCookies(cookies: Cookies, lines: readonly string[]): void {
  for (const line of lines) {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
    if (value === '' || /max-age=0/i.test(line)) cookies.delete(name);
    else cookies.set(name, value);
  }
}
