import type { Hono } from 'hono';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Browser, codeAt, openBrowser } from './browser.ts';
import { createHostApp, createMember } from './host-app.ts';

const ORIGIN = 'https://library.example';
const PASSWORD = 'correct horse battery';
const ADA = { email: 'ada@library.example', password: PASSWORD };
const BOB = { email: 'bob@library.example', password: 'another password entirely' };

const clock = { nowMs: () => time, pause: async () => {} };
let time: number;
let app: Hono;

beforeEach(async () => {
  time = 1_800_000_015_000;
  app = await createHostApp({
    members: [createMember({ ...ADA, name: 'Ada' }), createMember({ ...BOB, name: 'Bob' })],
    origin: ORIGIN,
    databasePath: ':memory:',
    key: new Uint8Array(32).fill(7),
    clock,
  });
});

/** Turns two-factor authentication on for Ada. */
async function enrol({ client }: Browser): Promise<{ keyUri: string; backupCodes: readonly string[] }> {
  await client.login(ADA);
  const started = await client.startEnrolment();
  const keyUri = started.ok ? started.body.keyUri : '';
  const verified = await client.verifyEnrolment(codeAt(keyUri, time));
  await client.completeEnrolment();
  time += 30_000;
  return { keyUri, backupCodes: verified.ok ? verified.body.backupCodes : [] };
}

describe('an app that mounts the verifier', () => {
  it('keeps its own routes and headers', async () => {
    const home = await app.request(`${ORIGIN}/`);

    expect(await home.text()).toBe('The library is open.');
    expect(home.headers.get('content-security-policy')).toBeNull();
  });

  it("signs its own users in with the app's passwords", async () => {
    const browser = openBrowser(app, ORIGIN);

    const wrong = await browser.client.login({ ...ADA, password: BOB.password });
    const stranger = await browser.client.login({ email: 'eve@library.example', password: PASSWORD });
    const right = await browser.client.login(ADA);

    expect([wrong.status, stranger.status, right.status]).toEqual([401, 401, 200]);
    expect(await (await browser.get('/shelf')).text()).toBe('The shelf of Ada');
  });

  it('opens nothing of the app between the password and the code', async () => {
    const { keyUri } = await enrol(openBrowser(app, ORIGIN));
    const browser = openBrowser(app, ORIGIN);

    const login = await browser.client.login(ADA);
    const before = await browser.get('/shelf');
    const secondFactor = await browser.client.secondFactor(codeAt(keyUri, time));
    const after = await browser.get('/shelf');

    expect(login).toMatchObject({ body: { status: 'second-factor-required' } });
    expect([before.status, before.headers.get('location')]).toEqual([302, '/sign-in']);
    expect(secondFactor).toMatchObject({ status: 200, body: { method: 'totp' } });
    expect(await after.text()).toBe('The shelf of Ada');
  });

  it('takes a code once, and a backup code once', async () => {
    const { keyUri, backupCodes } = await enrol(openBrowser(app, ORIGIN));
    const code = codeAt(keyUri, time);
    const statuses: number[] = [];

    for (const typed of [code, code, backupCodes[0] ?? '', backupCodes[0] ?? '']) {
      const { client } = openBrowser(app, ORIGIN);
      await client.login(ADA);
      statuses.push((await client.secondFactor(typed)).status);
    }

    expect(statuses).toEqual([200, 409, 200, 409]);
  });

  it("asks no other user for Ada's code", async () => {
    await enrol(openBrowser(app, ORIGIN));
    const browser = openBrowser(app, ORIGIN);

    expect(await browser.client.login(BOB)).toMatchObject({ body: { status: 'signed-in' } });
    expect(await (await browser.get('/shelf')).text()).toBe('The shelf of Bob');
  });

  it('names the set-up after the app, and the account after its user', async () => {
    const { keyUri } = await enrol(openBrowser(app, ORIGIN));

    expect(keyUri).toContain('otpauth://totp/Library:ada%40library.example?');
  });

  it("makes no accounts and changes no passwords, which are the app's", async () => {
    const { client } = openBrowser(app, ORIGIN);
    await client.login(ADA);

    const made = await client.createAccount({ email: 'eve@library.example', password: PASSWORD });
    const changed = await client.changePassword({ currentPassword: PASSWORD, newPassword: BOB.password });

    expect(made).toMatchObject({ status: 403, problem: { type: '/problems/sign-up-closed' } });
    expect(changed).toMatchObject({ status: 404, problem: { type: '/problems/not-found' } });
    expect((await openBrowser(app, ORIGIN).client.login(ADA)).status).toBe(200);
  });

  it("serves the verifier's pages beside its own", async () => {
    const page = await app.request(`${ORIGIN}/sign-in`);

    expect(page.status).toBe(200);
    expect(await page.text()).not.toContain('/sign-up');
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
  });
});
