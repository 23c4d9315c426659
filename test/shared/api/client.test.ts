import { describe, expect, it } from 'vitest';
import { type Client, createClient } from '#shared/api/client.ts';
import { createProblem } from '#shared/api/problems.ts';

const AT = '2026-01-02T03:04:05.000Z';
const ACCOUNT = { id: 'account-1', email: 'ann@example.com' };
const CREDENTIALS = { email: 'ann@example.com', password: 'not a real password' };

interface Row {
  readonly name: string;
  readonly call: (client: Client) => Promise<{ readonly ok: boolean }>;
  readonly sends: string;
  readonly body?: unknown;
  readonly answer?: unknown;
}

const ENDPOINTS: readonly Row[] = [
  {
    name: 'createAccount',
    call: (c) => c.createAccount(CREDENTIALS),
    sends: 'POST /api/accounts',
    body: CREDENTIALS,
    answer: { account: ACCOUNT },
  },
  {
    name: 'login',
    call: (c) => c.login(CREDENTIALS),
    sends: 'POST /api/login',
    body: CREDENTIALS,
    answer: { status: 'signed-in', account: ACCOUNT },
  },
  {
    name: 'secondFactor',
    call: (c) => c.secondFactor('000000'),
    sends: 'POST /api/login/second-factor',
    body: { code: '000000' },
    answer: { status: 'signed-in', account: ACCOUNT, method: 'totp', backupCodesRemaining: 10 },
  },
  { name: 'logout', call: (c) => c.logout(), sends: 'POST /api/logout' },
  {
    name: 'session',
    call: (c) => c.session(),
    sends: 'GET /api/session',
    answer: { account: ACCOUNT, signedInAt: AT, expiresAt: AT, twoFactor: { state: 'off', backupCodesRemaining: 0 } },
  },
  {
    name: 'reauthenticate',
    call: (c) => c.reauthenticate({ password: 'x' }),
    sends: 'POST /api/session/reauthenticate',
    body: { password: 'x' },
  },
  {
    name: 'sessions',
    call: (c) => c.sessions(),
    sends: 'GET /api/sessions',
    answer: { sessions: [{ id: 's', current: true, createdAt: AT, lastSeenAt: AT, userAgent: '' }] },
  },
  { name: 'endSession', call: (c) => c.endSession('a/b'), sends: 'DELETE /api/sessions/a%2Fb' },
  {
    name: 'twoFactor',
    call: (c) => c.twoFactor(),
    sends: 'GET /api/two-factor',
    answer: { state: 'on', enabledAt: AT, backupCodes: { remaining: 9, total: 10, createdAt: AT } },
  },
  {
    name: 'startEnrolment',
    call: (c) => c.startEnrolment(),
    sends: 'POST /api/two-factor/enrolment',
    answer: {
      keyUri: 'otpauth://',
      secretBase32: 'AAAA',
      qrSvg: '<svg/>',
      algorithm: 'SHA1',
      digits: 6,
      period: 30,
      expiresAt: AT,
    },
  },
  {
    name: 'verifyEnrolment',
    call: (c) => c.verifyEnrolment('000000'),
    sends: 'POST /api/two-factor/enrolment/verify',
    body: { code: '000000' },
    answer: { backupCodes: ['A'] },
  },
  {
    name: 'completeEnrolment',
    call: (c) => c.completeEnrolment(),
    sends: 'POST /api/two-factor/enrolment/complete',
    body: { backupCodesSaved: true },
    answer: { state: 'on', enabledAt: AT },
  },
  { name: 'cancelEnrolment', call: (c) => c.cancelEnrolment(), sends: 'DELETE /api/two-factor/enrolment' },
  {
    name: 'newBackupCodes',
    call: (c) => c.newBackupCodes('000000'),
    sends: 'POST /api/two-factor/backup-codes',
    body: { code: '000000' },
    answer: { backupCodes: ['A'] },
  },
  {
    name: 'disable',
    call: (c) => c.disable('000000'),
    sends: 'POST /api/two-factor/disable',
    body: { code: '000000' },
    answer: { state: 'off' },
  },
  {
    name: 'changePassword',
    call: (c) => c.changePassword({ currentPassword: 'x', newPassword: 'not a real one' }),
    sends: 'POST /api/password',
    body: { currentPassword: 'x', newPassword: 'not a real one' },
  },
  {
    name: 'activity',
    call: (c) => c.activity('a b'),
    sends: 'GET /api/activity?before=a%20b',
    answer: { events: [{ id: '1', at: AT, kind: 'k', detail: 'd' }] },
  },
  {
    name: 'discover',
    call: (c) => c.discover(),
    sends: 'GET /.well-known/two-factor',
    answer: {
      version: 1,
      issuer: 'x',
      endpoints: {
        session: '/',
        twoFactor: '/',
        enrolment: '/',
        verify: '/',
        complete: '/',
        backupCodes: '/',
        disable: '/',
      },
      settings: '/',
      disable: '/',
      algorithm: 'SHA1',
      digits: 6,
      period: 30,
      serverTime: AT,
    },
  },
];

describe('the typed client', () => {
  it('has a row here for every method', () => {
    expect(Object.keys(createClient(() => Promise.reject(new Error()))).sort()).toEqual(
      ENDPOINTS.map((row) => row.name).sort(),
    );
  });

  it.each(ENDPOINTS)('$name sends $sends and returns the checked body', async ({ call, sends, body, answer }) => {
    const { client, requests } = answering(
      answer === undefined ? new Response(null, { status: 204 }) : Response.json(answer),
    );

    expect(await call(client)).toMatchObject({ ok: true, body: answer });
    expect(requests).toEqual([{ line: sends, body, contentType: body === undefined ? null : 'application/json' }]);
  });

  it('returns the problem that the server named', async () => {
    const problem = createProblem('wrong-code', { attemptsRemaining: 2 });
    const { client } = answering(Response.json(problem, { status: 422 }));

    expect(await client.secondFactor('000000')).toEqual({ ok: false, status: 422, problem });
  });

  it('throws on an error that is not one of ours', async () => {
    const { client } = answering(Response.json({ error: 'x' }, { status: 502 }));

    await expect(client.session()).rejects.toThrow('unexpected answer 502 from GET /api/session');
  });

  it.each([
    { what: 'a member of the wrong type', body: { state: 1 } },
    { what: 'a member too many', body: { state: 'off', surprise: true } },
    { what: 'a page instead of JSON', body: '<html>' },
  ])('does not trust $what', async ({ body }) => {
    const { client } = answering(typeof body === 'string' ? new Response(body) : Response.json(body));

    await expect(client.twoFactor()).rejects.toThrow();
  });

  it('passes a failure to reach the server on', async () => {
    const client = createClient(() => Promise.reject(new TypeError('network')));

    await expect(client.session()).rejects.toThrow('network');
  });
});

function answering(response: Response) {
  const requests: { line: string; body: unknown; contentType: string | null }[] = [];
  const client = createClient((path, init) => {
    requests.push({
      line: `${init.method} ${path}`,
      body: typeof init.body === 'string' ? JSON.parse(init.body) : undefined,
      contentType: new Headers(init.headers).get('content-type'),
    });
    return Promise.resolve(response);
  });
  return { client, requests };
}
