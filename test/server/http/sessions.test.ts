import { beforeEach, describe, expect, it } from 'vitest';
import { isWhole } from '#server/ceremonies/audit-trail.ts';
import { createTestVerifier, type TestVerifier } from '#test/support/server-verifier.ts';
import {
  bodyOf,
  codeNow,
  enrol,
  halfway,
  minutes,
  nextStep,
  PASSWORD,
  problemOf,
  signUp,
  Visitor,
  wrongCode,
} from '#test/support/server-visitor.ts';

const SESSION = '__Host-twofold-session';
const NEW_PASSWORD = 'a rather different one';

let verifier: TestVerifier;
beforeEach(async () => {
  verifier = await createTestVerifier();
});

describe('the session cookie', () => {
  it('is pinned to this host, to HTTPS, and out of reach of scripts', async () => {
    const { email } = await signUp(verifier);

    const response = await new Visitor(verifier).send('POST', '/api/login', { json: { email, password: PASSWORD } });

    const [cookie = ''] = response.headers.getSetCookie();
    const [pair = '', ...flags] = cookie.split('; ');
    expect(pair).toMatch(/^__Host-twofold-session=[\w-]{43}$/);
    expect(flags).toEqual(['Path=/', expect.stringMatching(/^Expires=/), 'HttpOnly', 'Secure', 'SameSite=Lax']);
  });

  it('is kept as a hash alone', async () => {
    const { visitor } = await signUp(verifier);

    const rows = await verifier.database.all({ sql: 'SELECT * FROM session', params: [] });

    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toContain(visitor.cookies.get(SESSION));
  });

  it('is another one after the second factor and after re-authentication', async () => {
    const person = await enrol(verifier);
    const visitor = await halfway(verifier, person);
    bodyOf(await visitor.client.secondFactor(codeNow(verifier, person.secret)));
    const old = visitor.copy();
    nextStep(verifier);

    bodyOf(await visitor.client.reauthenticate({ password: PASSWORD, code: codeNow(verifier, person.secret) }));

    expect(visitor.cookies.get(SESSION)).not.toBe(old.cookies.get(SESSION));
    expect(problemOf(await visitor.client.session())).toBeNull();
    expect(problemOf(await old.client.session())).toBe('not-signed-in');
  });

  it.each(['', 'x', 'A'.repeat(43), '%00', '../../etc'])('is nothing when it says "%s"', async (token) => {
    const visitor = new Visitor(verifier, [[SESSION, token]]);

    expect(problemOf(await visitor.client.session())).toBe('not-signed-in');
  });

  it('is not a challenge, nor a challenge a session', async () => {
    const person = await enrol(verifier);
    const asked = await halfway(verifier, person);
    const challenge = asked.cookies.get('__Host-twofold-challenge') ?? '';

    expect(problemOf(await new Visitor(verifier, [[SESSION, challenge]]).client.session())).toBe('not-signed-in');
  });
});

describe('the life of a session', () => {
  it('ends after an idle hour, and goes on while it is used', async () => {
    const { visitor } = await signUp(verifier);
    verifier.clock.nowMs += minutes(59);
    expect(problemOf(await visitor.client.session())).toBeNull();
    verifier.clock.nowMs += minutes(59);
    expect(problemOf(await visitor.client.session())).toBeNull();
    verifier.clock.nowMs += minutes(60);

    expect(problemOf(await visitor.client.session())).toBe('not-signed-in');
  });

  it('ends after a day however much it is used', async () => {
    const { visitor } = await signUp(verifier);
    for (let halfHour = 1; halfHour < 48; halfHour += 1) {
      verifier.clock.nowMs += minutes(30);
      expect(problemOf(await visitor.client.session())).toBeNull();
    }
    verifier.clock.nowMs += minutes(30);

    expect(problemOf(await visitor.client.session())).toBe('not-signed-in');
  });

  it('ends at sign-out on the server too', async () => {
    const { visitor } = await signUp(verifier);
    const copied = visitor.copy();

    bodyOf(await visitor.client.logout());

    expect(visitor.cookies.size).toBe(0);
    expect(problemOf(await copied.client.session())).toBe('not-signed-in');
    expect((await visitor.client.logout()).status).toBe(204);
  });
});

describe('/api/sessions', () => {
  it("lists the account's own, this one marked", async () => {
    const { visitor, email } = await signUp(verifier);
    verifier.clock.nowMs += 1000;
    const other = new Visitor(verifier);
    await other.send('POST', '/api/login', { json: { email, password: PASSWORD }, headers: { 'user-agent': 'Lynx' } });
    await signUp(verifier);

    const { sessions } = bodyOf(await visitor.client.sessions());

    expect(sessions.map(({ current, userAgent }) => ({ current, userAgent }))).toEqual([
      { current: false, userAgent: 'Lynx' },
      { current: true, userAgent: '' },
    ]);
  });

  it('ends another one by its id', async () => {
    const { visitor, email } = await signUp(verifier);
    const other = new Visitor(verifier);
    bodyOf(await other.client.login({ email, password: PASSWORD }));
    const { sessions } = bodyOf(await visitor.client.sessions());

    bodyOf(await visitor.client.endSession(sessions.find(({ current }) => !current)?.id ?? ''));

    expect(problemOf(await other.client.session())).toBe('not-signed-in');
    expect(problemOf(await visitor.client.session())).toBeNull();
  });

  it("ends nobody else's", async () => {
    const [mine, theirs] = [await signUp(verifier), await signUp(verifier)];
    const { sessions } = bodyOf(await theirs.visitor.client.sessions());

    expect(problemOf(await mine.visitor.client.endSession(sessions[0]?.id ?? ''))).toBe('not-found');
    expect(problemOf(await theirs.visitor.client.session())).toBeNull();
  });
});

describe('POST /api/session/reauthenticate', () => {
  it('needs the right password', async () => {
    const { visitor } = await signUp(verifier);
    verifier.clock.nowMs += minutes(30);

    expect(problemOf(await visitor.client.reauthenticate({ password: 'wrong' }))).toBe('invalid-credentials');
    expect(problemOf(await visitor.client.startEnrolment())).toBe('recent-sign-in-required');
  });

  it('needs a code too while two-factor authentication is on, each once', async () => {
    const person = await enrol(verifier);
    const { client } = person.visitor;
    const code = codeNow(verifier, person.secret);

    expect(await client.reauthenticate({ password: PASSWORD })).toMatchObject({
      status: 400,
      problem: { errors: [{ pointer: '/code' }] },
    });
    const wrong = wrongCode(verifier, person.secret);
    expect(problemOf(await client.reauthenticate({ password: PASSWORD, code: wrong }))).toBe('wrong-code');
    expect(problemOf(await client.reauthenticate({ password: 'wrong', code }))).toBe('invalid-credentials');
    expect(problemOf(await client.reauthenticate({ password: PASSWORD, code }))).toBeNull();
    expect(problemOf(await client.reauthenticate({ password: PASSWORD, code }))).toBe('code-already-used');
  });
});

describe('POST /api/password', () => {
  it('changes it, ends every session and hands a new one out', async () => {
    const { visitor, email } = await signUp(verifier);
    const [old, other] = [visitor.copy(), new Visitor(verifier)];
    bodyOf(await other.client.login({ email, password: PASSWORD }));

    bodyOf(await visitor.client.changePassword({ currentPassword: PASSWORD, newPassword: NEW_PASSWORD }));

    expect(problemOf(await visitor.client.session())).toBeNull();
    expect(problemOf(await old.client.session())).toBe('not-signed-in');
    expect(problemOf(await other.client.session())).toBe('not-signed-in');
    expect(problemOf(await other.client.login({ email, password: PASSWORD }))).toBe('invalid-credentials');
    expect(problemOf(await other.client.login({ email, password: NEW_PASSWORD }))).toBeNull();
    expect(verifier.notices.map(({ notice }) => notice.kind)).toEqual(['password-changed']);
  });

  it('needs the current one', async () => {
    const { visitor, email } = await signUp(verifier);

    const answer = await visitor.client.changePassword({ currentPassword: 'wrong', newPassword: NEW_PASSWORD });

    expect(problemOf(answer)).toBe('invalid-credentials');
    expect(problemOf(await visitor.client.login({ email, password: PASSWORD }))).toBeNull();
  });

  it('needs a code too while two-factor authentication is on', async () => {
    const person = await enrol(verifier);
    const change = { currentPassword: PASSWORD, newPassword: NEW_PASSWORD };

    expect((await person.visitor.client.changePassword(change)).status).toBe(400);
    const code = codeNow(verifier, person.secret);
    expect(problemOf(await person.visitor.client.changePassword({ ...change, code }))).toBeNull();
    expect(problemOf(await person.visitor.client.disable(code))).toBe('code-already-used');
  });

  it('ends open challenges, which were made with the old password', async () => {
    const person = await enrol(verifier);
    const asked = await halfway(verifier, person);
    const [first = '', second = ''] = person.backupCodes;

    const change = { currentPassword: PASSWORD, newPassword: NEW_PASSWORD, code: first };
    bodyOf(await person.visitor.client.changePassword(change));

    expect(problemOf(await asked.client.secondFactor(second))).toBe('challenge-expired');
  });

  it('is not there where a host application keeps the passwords', async () => {
    const hosted = await createTestVerifier({ database: verifier.database, ports: { passwords: null } });
    const { email } = await signUp(verifier);
    const visitor = new Visitor(hosted);
    bodyOf(await visitor.client.login({ email, password: PASSWORD }));

    const answer = await visitor.client.changePassword({ currentPassword: PASSWORD, newPassword: NEW_PASSWORD });

    expect(problemOf(answer)).toBe('not-found');
    expect(problemOf(await visitor.client.createAccount({ email: 'a@b.example', password: PASSWORD }))).toBe(
      'sign-up-closed',
    );
  });
});

describe('GET /api/activity', () => {
  it('is a chain whose end is vouched for with every event, in races too', async () => {
    const person = await enrol(verifier);
    const visitors = await Promise.all(Array.from({ length: 8 }, () => halfway(verifier, person)));
    await Promise.all(visitors.map((visitor, index) => visitor.client.secondFactor(person.backupCodes[index] ?? '')));

    const end = await verifier.ports.store.activity.readEnd(person.accountId);

    expect(end?.record.sequence).toBeGreaterThanOrEqual(11);
    expect(end && (await isWhole(verifier.ports.keys, end))).toBe(true);
  });

  it('goes on after records were cut off, and is vouched for no more', async () => {
    const { visitor, accountId } = await signUp(verifier);
    const cut = { sql: 'DELETE FROM audit WHERE account_id = ?1 AND sequence = 2', params: [accountId] };
    await verifier.database.batch([cut]);

    for (let count = 0; count < 4; count += 1) bodyOf(await visitor.client.reauthenticate({ password: PASSWORD }));

    const end = await verifier.ports.store.activity.readEnd(accountId);
    expect(end?.record.sequence).toBe(5);
    expect(end && (await isWhole(verifier.ports.keys, end))).toBe(false);
  });

  it('tells the owner what happened, newest first, page by page, and never a secret', async () => {
    const person = await enrol(verifier);
    for (let index = 0; index < 55; index += 1) {
      bodyOf(await new Visitor(verifier).client.login({ email: person.email, password: PASSWORD }));
      nextStep(verifier);
      const visitor = await halfway(verifier, person);
      bodyOf(await visitor.client.secondFactor(codeNow(verifier, person.secret)));
    }

    const first = bodyOf(await person.visitor.client.activity());
    const second = bodyOf(await person.visitor.client.activity(first.next));

    expect(first.events).toHaveLength(50);
    expect(second.next).toBeUndefined();
    expect(
      [...first.events, ...second.events]
        .map(({ kind }) => kind)
        .toReversed()
        .slice(0, 4),
    ).toEqual(['account-created', 'signed-in', 'two-factor-enabled', 'signed-in']);
    expect(JSON.stringify([first, second])).not.toMatch(/[A-Z2-7]{32}|\b\d{6}\b/);
  });

  it.each(['0', '-1', 'x', '1.5', '99999999999999999999', '%00', "1' OR 1=1"])('refuses before=%s', async (before) => {
    const { visitor } = await signUp(verifier);

    expect((await visitor.send('GET', `/api/activity?before=${encodeURIComponent(before)}`)).status).toBe(400);
  });

  it('leaves a chain in which nothing is missing, however many write at once', async () => {
    const { visitor, email, accountId } = await signUp(verifier);
    await Promise.all(
      Array.from({ length: 9 }, () => new Visitor(verifier).client.login({ email, password: PASSWORD })),
    );

    const records = await verifier.ports.store.activity.list(accountId, Number.MAX_SAFE_INTEGER, 100);

    expect(records.map(({ sequence }) => sequence).toReversed()).toEqual(records.map((_, index) => index + 1));
    expect(records).toHaveLength(11);
    expect(problemOf(await visitor.client.session())).toBeNull();
  });
});
