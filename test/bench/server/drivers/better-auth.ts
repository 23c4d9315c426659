/** better-auth with its two-factor plugin. */

import { decodeBase32 } from '#shared/encoding/base32.ts';
import { codeNow, type Driver, PASSWORD } from './driver.ts';

export const betterAuthDriver: Driver = {
  async join(http, email) {
    const visitor = { email, cookies: new Map<string, string>(), secret: new Uint8Array() };
    const json = { email, password: PASSWORD, name: email };
    await http.call({ method: 'POST', path: '/api/auth/sign-up/email', json, cookies: visitor.cookies });
    return visitor;
  },

  async enrol(http, visitor) {
    const { cookies } = visitor;
    const enabling = { method: 'POST', path: '/api/auth/two-factor/enable', json: { password: PASSWORD }, cookies };
    const { totpURI } = await http.call(enabling);
    visitor.secret = decodeBase32(new URL(String(totpURI)).searchParams.get('secret') ?? '');
    const json = { code: codeNow(visitor) };
    await http.call({ method: 'POST', path: '/api/auth/two-factor/verify-totp', json, cookies });
  },

  async startLogin(http, { email, cookies }) {
    cookies.clear();
    const json = { email, password: PASSWORD };
    const answer = await http.call({ method: 'POST', path: '/api/auth/sign-in/email', json, cookies });
    if (answer.twoFactorRedirect !== true) throw new Error('expected the question for a code');
  },

  async answer(http, { cookies }, code) {
    await http.call({ method: 'POST', path: '/api/auth/two-factor/verify-totp', json: { code }, cookies });
  },
};
