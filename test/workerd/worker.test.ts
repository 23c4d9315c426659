import { env, exports } from 'cloudflare:workers';
import { beforeAll, describe, expect, it } from 'vitest';
import { openD1 } from '#server/adapters/d1.ts';
import { migrate } from '#server/adapters/sql/migrations.ts';
import worker from '#server/worker.ts';
import { createClient } from '#shared/api/client.ts';
import { decodeBase32 } from '#shared/encoding/base32.ts';
import { totpAt } from '#shared/otp/code.ts';
import { DEFAULT_PARAMETERS } from '#shared/otp/parameters.ts';

const ORIGIN = 'https://edge.example';
const PASSWORD = 'correct horse battery staple';

/** A browser in front of the worker. */
function visit() {
  const cookies = new Map<string, string>();
  const client = createClient(async (path, init) => {
    const headers = new Headers(init.headers);
    headers.set('origin', ORIGIN);
    headers.set('cookie', Array.from(cookies, (pair) => pair.join('=')).join('; '));
    const response = await exports.default.fetch(`${ORIGIN}${path}`, {
      ...init,
      headers,
    });
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value === '') cookies.delete(name);
      else cookies.set(name, value);
    }
    return response;
  });
  return client;
}

describe('the worker', { timeout: 60_000 }, () => {
  it.each([
    { name: 'nothing of mail', mail: {} },
    { name: 'a mail server, which the edge cannot reach', mail: { SMTP_URL: 'smtp://mail.example' } },
    { name: 'no keys', mail: { SMTP_URL: 'off', TWOFOLD_KEYS: '' } },
  ])('does not start in production when it is told $name', async ({ mail }) => {
    const environment = {
      DB: env.DB,
      NODE_ENV: 'production',
      TWOFOLD_ORIGIN: ORIGIN,
      TWOFOLD_KEYS: '07'.repeat(32),
      ...mail,
    };

    const response = await worker.fetch(new Request(`${ORIGIN}/healthz`), environment);

    expect(response.status).toBe(503);
    expect(await response.text()).toBe('The server could not start.\n');
  });

  it('does not start on a database that was not migrated', async () => {
    const response = await exports.default.fetch(`${ORIGIN}/healthz`);

    expect(response.status).toBe(503);
    expect(response.headers.get('retry-after')).not.toBeNull();
  });

  describe('on a migrated database', () => {
    const credentials = { email: 'edge@example.com', password: PASSWORD };
    beforeAll(() => migrate(openD1(env.DB), Date.now()));

    it('signs up, turns two-factor authentication on, and signs in once with a code', async () => {
      const client = visit();
      expect((await client.createAccount(credentials)).status).toBe(201);
      expect((await client.login(credentials)).status).toBe(200);
      const started = await client.startEnrolment();
      const secret = decodeBase32(started.ok ? started.body.secretBase32 : '');
      const code = (steps: number) => totpAt({ secret, ...DEFAULT_PARAMETERS }, Date.now() + steps * 30_000);
      expect((await client.verifyEnrolment(code(0))).status).toBe(200);
      expect((await client.completeEnrolment()).status).toBe(200);

      const racers = await Promise.all(
        Array.from({ length: 8 }, async () => {
          const racer = visit();
          for (let answer = await racer.login(credentials); answer.status === 503; )
            answer = await racer.login(credentials);
          return racer;
        }),
      );
      const fresh = code(1);
      const answers = await Promise.all(racers.map((racer) => racer.secondFactor(fresh)));

      expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
      expect(answers.filter(({ status }) => status >= 500)).toEqual([]);
    });

    it('shows its measurements to nobody without a token, whoever claims to be on the same machine', async () => {
      const response = await exports.default.fetch(`${ORIGIN}/metrics`, {
        headers: { 'cf-connecting-ip': '127.0.0.1', authorization: 'Bearer null' },
      });

      expect(response.status).toBe(404);
    });

    it('lets a backup code in once', async () => {
      const client = visit();
      const person = { email: 'backup@example.com', password: PASSWORD };
      await client.createAccount(person);
      await client.login(person);
      const started = await client.startEnrolment();
      const secret = decodeBase32(started.ok ? started.body.secretBase32 : '');
      const verified = await client.verifyEnrolment(totpAt({ secret, ...DEFAULT_PARAMETERS }, Date.now()));
      const [backupCode = ''] = verified.ok ? verified.body.backupCodes : [];
      await client.completeEnrolment();

      const statuses = [];
      for (const visitor of [visit(), visit()]) {
        await visitor.login(person);
        statuses.push((await visitor.secondFactor(backupCode)).status);
      }

      expect(statuses).toEqual([200, 409]);
    });
  });
});
