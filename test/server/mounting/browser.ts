/** A member's browser: it keeps cookies and says where it comes from; and their authenticator. */

import type { Hono } from 'hono';
import { TOTP, URI } from 'otpauth';
import { type Client, createClient } from 'twofold/client';

export interface Browser {
  readonly client: Client;
  get(path: string): Promise<Response>;
}

export function openBrowser(app: Hono, origin: string): Browser {
  const cookies = new Map<string, string>();
  const send = async (path: string, init: RequestInit): Promise<Response> => {
    const headers = new Headers(init.headers);
    headers.set('origin', origin);
    headers.set('cookie', Array.from(cookies, (pair) => pair.join('=')).join('; '));
    const response = await app.request(`${origin}${path}`, { ...init, headers });
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      cookies.set(name, value);
    }
    return response;
  };
  return { client: createClient(send), get: (path) => send(path, { method: 'GET' }) };
}

/** What the authenticator shows at a time. */
export function codeAt(keyUri: string, nowMs: number): string {
  const totp = URI.parse(keyUri);
  if (!(totp instanceof TOTP)) throw new Error('expected the key URI of a TOTP');
  return totp.generate({ timestamp: nowMs });
}
