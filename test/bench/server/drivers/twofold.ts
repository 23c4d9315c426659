/** Our own verifier, by its contract. */

import { decodeBase32 } from '#shared/encoding/base32.ts';
import { codeNow, type Driver, PASSWORD } from './driver.ts';

export const twofoldDriver: Driver = {
  async join(http, email) {
    const visitor = { email, cookies: new Map<string, string>(), secret: new Uint8Array() };
    const json = { email, password: PASSWORD };
    await http.call({ method: 'POST', path: '/api/accounts', json });
    await http.call({ method: 'POST', path: '/api/login', json, cookies: visitor.cookies });
    return visitor;
  },

  async enrol(http, visitor) {
    const { cookies } = visitor;
    const path = '/api/two-factor/enrolment';
    const { secretBase32 } = await http.call({ method: 'POST', path, cookies });
    visitor.secret = decodeBase32(String(secretBase32));
    await http.call({ method: 'POST', path: `${path}/verify`, json: { code: codeNow(visitor) }, cookies });
    await http.call({ method: 'POST', path: `${path}/complete`, json: { backupCodesSaved: true }, cookies });
  },

  async startLogin(http, { email, cookies }) {
    cookies.clear();
    const { status } = await http.call({
      method: 'POST',
      path: '/api/login',
      json: { email, password: PASSWORD },
      cookies,
    });
    if (status !== 'second-factor-required') throw new Error(`expected the question for a code, got ${String(status)}`);
  },

  async answer(http, { cookies }, code) {
    await http.call({ method: 'POST', path: '/api/login/second-factor', json: { code }, cookies });
  },
};
