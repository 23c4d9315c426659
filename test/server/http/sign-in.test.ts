import { beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '#server/adapters/sql/database.ts';
import { createTestVerifier, type TestVerifier } from '#test/support/server-verifier.ts';
import {
  bodyOf,
  codeNow,
  type EnrolledPerson,
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

let verifier: TestVerifier;
beforeEach(async () => {
  verifier = await createTestVerifier();
});

describe('POST /api/accounts', () => {
  it('makes an account that can sign in', async () => {
    const visitor = new Visitor(verifier);

    const created = await visitor.client.createAccount({ email: ' Ada@Example.com ', password: PASSWORD });

    expect(created.status).toBe(201);
    expect(bodyOf(created).account.email).toBe('ada@example.com');
    expect(await visitor.client.login({ email: 'ADA@example.com', password: PASSWORD })).toMatchObject({ ok: true });
  });

  it('refuses an e-mail that is taken, in any case', async () => {
    const { email } = await signUp(verifier);

    const again = await new Visitor(verifier).client.createAccount({ email: email.toUpperCase(), password: PASSWORD });

    expect(problemOf(again)).toBe('email-taken');
  });

  it('makes one of two accounts with one e-mail that are asked for at once', async () => {
    const ask = () => new Visitor(verifier).client.createAccount({ email: 'ada@example.com', password: PASSWORD });

    const answers = await Promise.all(Array.from({ length: 16 }, ask));

    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(new Set(answers.map(problemOf))).toEqual(new Set([null, 'email-taken']));
  });

  it('is closed where the operator closed it', async () => {
    const closed = await createTestVerifier({ settings: { signUpOpen: false } });

    const answer = await new Visitor(closed).client.createAccount({ email: 'ada@example.com', password: PASSWORD });

    expect(problemOf(answer)).toBe('sign-up-closed');
    expect(await closed.ports.store.accounts.findByEmail('ada@example.com')).toBeNull();
  });
});

describe('POST /api/login', () => {
  it('signs in by password alone while two-factor authentication is off', async () => {
    const { visitor, email } = await signUp(verifier);

    expect(bodyOf(await visitor.client.session())).toMatchObject({ account: { email }, twoFactor: { state: 'off' } });
  });

  it('answers alike for a wrong password and an unknown e-mail', async () => {
    const { email } = await signUp(verifier);
    const ask = (address: string) =>
      new Visitor(verifier).send('POST', '/api/login', { json: { email: address, password: 'not that one' } });

    const wrong = await ask(email);
    const unknown = await ask('nobody@example.com');

    expect([wrong.status, await wrong.text()]).toEqual([unknown.status, await unknown.text()]);
    expect([...wrong.headers]).toEqual([...unknown.headers]);
    expect(wrong.status).toBe(401);
  });

  it('hashes for an unknown e-mail too', async () => {
    const hashed: string[] = [];
    const { ports } = verifier;
    const watched = await createTestVerifier({
      ports: {
        accounts: {
          ...ports.accounts,
          verifyPassword: (email, password) => {
            hashed.push(email);
            return ports.accounts.verifyPassword(email, password);
          },
        },
      },
    });

    await new Visitor(watched).client.login({ email: 'nobody@example.com', password: 'x' });

    expect(hashed).toEqual(['nobody@example.com']);
  });

  it('asks for a second factor and hands no session out', async () => {
    const person = await enrol(verifier);

    const visitor = await halfway(verifier, person);

    expect([...visitor.cookies.keys()]).toEqual(['__Host-twofold-challenge']);
    expect(problemOf(await visitor.client.session())).toBe('not-signed-in');
  });

  it('slows wrong passwords of one account down from any address, and never for good', async () => {
    const { email } = await signUp(verifier);
    const guess = async (index: number) => {
      const visitor = new Visitor(verifier);
      visitor.address = `198.51.100.${index}`;
      return problemOf(await visitor.client.login({ email, password: `guess ${index}` }));
    };
    for (let index = 0; index < 10; index += 1) expect(await guess(index)).toBe('invalid-credentials');

    expect(await guess(11)).toBe('too-many-attempts');
    verifier.clock.nowMs += minutes(15);
    expect(problemOf(await new Visitor(verifier).client.login({ email, password: PASSWORD }))).toBeNull();
  });

  it('slows an unknown e-mail down in the same way', async () => {
    const guess = async () =>
      problemOf(await new Visitor(verifier).client.login({ email: 'nobody@example.com', password: 'x' }));
    for (let index = 0; index < 10; index += 1) expect(await guess()).toBe('invalid-credentials');

    expect(await guess()).toBe('too-many-attempts');
  });

  it('slows one address down over many accounts, an IPv6 one by its /64', async () => {
    const guess = async (index: number, address: string) => {
      const visitor = new Visitor(verifier);
      visitor.address = address;
      return problemOf(await visitor.client.login({ email: `${index}@example.com`, password: 'x' }));
    };
    for (let index = 0; index < 100; index += 1) await guess(index, `2001:db8:0:1::${index}`);

    expect(await guess(100, '2001:db8:0:1:ffff::1')).toBe('too-many-attempts');
    expect(await guess(100, '2001:db8:0:2::1')).toBe('invalid-credentials');
  });

  it('tries no more passwords than that in a burst', async () => {
    const { email } = await signUp(verifier);
    const guess = (index: number) => new Visitor(verifier).client.login({ email, password: `guess ${index}` });

    const answers = await Promise.all(Array.from({ length: 64 }, (_, index) => guess(index)));

    expect(answers.filter((answer) => problemOf(answer) === 'invalid-credentials')).toHaveLength(10);
    expect(answers.filter((answer) => problemOf(answer) === 'too-many-attempts')).toHaveLength(54);
  });

  it('lets right passwords in that arrive at once', async () => {
    const { email } = await signUp(verifier);

    const answers = await Promise.all(
      Array.from({ length: 32 }, () => new Visitor(verifier).client.login({ email, password: PASSWORD })),
    );

    expect(answers.filter(({ ok }) => ok)).toHaveLength(32);
  });

  it('answers busy, and counts nothing, when too many hashes wait', async () => {
    const { email } = await signUp(verifier);
    const full = await createTestVerifier({ database: verifier.database, queue: { concurrency: 0, capacity: 0 } });
    const { verifyPassword, find } = full.ports.accounts;
    // Without its `busy`: the queue fills between the question and the hash.
    const filling = await createTestVerifier({
      database: verifier.database,
      ports: { accounts: { verifyPassword, find } },
    });
    const answers = await Promise.all(
      [full, filling, full, filling].map((each) => new Visitor(each).client.login({ email, password: PASSWORD })),
    );

    expect(answers.map(problemOf)).toEqual(['busy', 'busy', 'busy', 'busy']);
    expect(problemOf(await new Visitor(verifier).client.login({ email, password: PASSWORD }))).toBeNull();
    expect(await throttled(verifier)).toEqual([]);
  });

  it('writes nothing for a login that it has no place for', async () => {
    const { email } = await signUp(verifier);
    let writes = 0;
    const { database } = verifier;
    const watched: Database = {
      all: (statement) => database.all(statement),
      close: () => database.close(),
      batch(statements) {
        writes += 1;
        return database.batch(statements);
      },
    };
    const narrow = await createTestVerifier({ database: watched, queue: { concurrency: 1, capacity: 0 } });
    const logIn = () => new Visitor(narrow).send('POST', '/api/login', { json: { email, password: PASSWORD } });
    writes = 0;
    await logIn();
    const writesOfOne = writes;
    writes = 0;

    const answers = await Promise.all(Array.from({ length: 8 }, logIn));

    expect(answers.map(({ status }) => status).sort((a, b) => a - b)).toEqual([
      200,
      ...Array.from({ length: 7 }, () => 503),
    ]);
    expect(answers.filter(({ headers }) => headers.get('retry-after') === '2')).toHaveLength(7);
    expect([writesOfOne > 0, writes]).toEqual([true, writesOfOne]);
  });
});

describe('POST /api/login/second-factor', () => {
  let person: EnrolledPerson;
  beforeEach(async () => {
    person = await enrol(verifier);
  });

  it('signs in with a code', async () => {
    const visitor = await halfway(verifier, person);

    const answer = bodyOf(await visitor.client.secondFactor(codeNow(verifier, person.secret)));

    expect(answer).toMatchObject({ status: 'signed-in', method: 'totp', backupCodesRemaining: 10 });
    expect([...visitor.cookies.keys()]).toEqual(['__Host-twofold-session']);
    expect(problemOf(await visitor.client.session())).toBeNull();
  });

  it('counts the code that confirmed the set-up as used', async () => {
    nextStep(verifier, -1);
    const visitor = await halfway(verifier, person);

    expect(problemOf(await visitor.client.secondFactor(codeNow(verifier, person.secret)))).toBe('code-already-used');
  });

  it('refuses a used code in words, and takes the next one on the same challenge', async () => {
    const code = codeNow(verifier, person.secret);
    bodyOf(await (await halfway(verifier, person)).client.secondFactor(code));
    const visitor = await halfway(verifier, person);

    const replayed = await visitor.client.secondFactor(code);

    expect(replayed).toMatchObject({
      status: 409,
      problem: { detail: 'That code was already used. The next one comes in 15 s.', nextCodeInSeconds: 15 },
    });
    nextStep(verifier);
    expect(problemOf(await visitor.client.secondFactor(codeNow(verifier, person.secret)))).toBeNull();
  });

  it('refuses a code of a step before one that was used', async () => {
    const older = codeNow(verifier, person.secret);
    nextStep(verifier);
    bodyOf(await (await halfway(verifier, person)).client.secondFactor(codeNow(verifier, person.secret)));

    expect(problemOf(await (await halfway(verifier, person)).client.secondFactor(older))).toBe('code-already-used');
  });

  it('lets one of 64 racing requests with one code in, over as many challenges', async () => {
    const visitors = await Promise.all(Array.from({ length: 4 }, () => halfway(verifier, person)));
    const code = codeNow(verifier, person.secret);

    const answers = await Promise.all(
      Array.from({ length: 64 }, async (_, index) => visitors[index % 4]?.copy().client.secondFactor(code)),
    );

    expect(answers.filter((answer) => answer?.ok)).toHaveLength(1);
  });

  it('lets one of 64 racing requests with one backup code in', async () => {
    const visitors = await Promise.all(Array.from({ length: 16 }, () => halfway(verifier, person)));
    const code = person.backupCodes[0] ?? '';

    const answers = await Promise.all(
      Array.from({ length: 64 }, async (_, index) => visitors[index % 16]?.copy().client.secondFactor(code)),
    );

    expect(answers.filter((answer) => answer?.ok)).toHaveLength(1);
    const enrolment = await verifier.ports.store.enrolments.read(person.accountId);
    expect(await verifier.ports.store.enrolments.countBackupCodes(enrolment?.id ?? '')).toEqual({
      remaining: 9,
      total: 10,
    });
  });

  it('answers one challenge once, though two different right codes race for it', async () => {
    const visitor = await halfway(verifier, person);
    const codes = [codeNow(verifier, person.secret), ...person.backupCodes.slice(0, 3)];

    const answers = await Promise.all(codes.map((code) => visitor.copy().client.secondFactor(code)));

    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  });

  it('takes a backup code in any spelling, once', async () => {
    const [code = ''] = person.backupCodes;
    const spelling = ` ${code.toLowerCase().replaceAll('-', ' ')} `;

    const first = bodyOf(await (await halfway(verifier, person)).client.secondFactor(spelling));
    const again = await (await halfway(verifier, person)).client.secondFactor(code);

    expect(first).toMatchObject({ method: 'backup-code', backupCodesRemaining: 9 });
    expect(problemOf(again)).toBe('code-already-used');
    expect(again).not.toHaveProperty('problem.nextCodeInSeconds');
  });

  it('counts wrong backup codes on the challenge, and not against the authenticator', async () => {
    const visitor = await halfway(verifier, person);

    const wrong = await visitor.client.secondFactor('ABCDE-FGHJK-MNPQR-STVWX-YZ012');

    expect(wrong).toMatchObject({ status: 422, problem: { attemptsRemaining: 4 } });
    expect(await throttled(verifier)).toEqual([]);
  });

  it('tries five codes on one challenge, then asks to wait', async () => {
    const visitor = await halfway(verifier, person);
    const code = wrongCode(verifier, person.secret);

    const answers = [];
    for (let index = 0; index < 6; index += 1) answers.push(await visitor.client.secondFactor(code));

    expect(answers.map((answer) => (answer.ok ? null : answer.problem.attemptsRemaining))).toEqual([
      4,
      3,
      2,
      1,
      0,
      undefined,
    ]);
    expect(problemOf(answers[5] ?? { ok: true, body: null })).toBe('challenge-expired');
  });

  it('tries no more than five of a burst of 64', async () => {
    const visitors = await Promise.all(Array.from({ length: 8 }, () => halfway(verifier, person)));
    const code = wrongCode(verifier, person.secret);

    const answers = await Promise.all(
      Array.from({ length: 64 }, async (_, index) => visitors[index % 8]?.copy().client.secondFactor(code)),
    );

    expect(answers.filter((answer) => answer && problemOf(answer) === 'wrong-code')).toHaveLength(5);
    expect(answers.filter((answer) => answer?.ok)).toHaveLength(0);
  });

  it('waits on every challenge of the account, then stops at twenty, and backup codes stay open', async () => {
    const tried = [];
    for (let round = 0; round < 4; round += 1) {
      const visitor = await halfway(verifier, person);
      const code = wrongCode(verifier, person.secret);
      for (let index = 0; index < 5; index += 1) tried.push(problemOf(await visitor.client.secondFactor(code)));
      const held = await (await halfway(verifier, person)).client.secondFactor(codeNow(verifier, person.secret));
      expect(problemOf(held)).toBe(round < 3 ? 'too-many-attempts' : 'second-factor-stopped');
      verifier.clock.nowMs += minutes(20);
    }
    expect(new Set(tried)).toEqual(new Set(['wrong-code']));

    const stopped = await halfway(verifier, person);
    expect(problemOf(await stopped.client.secondFactor(codeNow(verifier, person.secret)))).toBe(
      'second-factor-stopped',
    );
    expect(problemOf(await stopped.client.secondFactor(person.backupCodes[0] ?? ''))).toBeNull();
    const freed = await halfway(verifier, person);
    expect(problemOf(await freed.client.secondFactor(codeNow(verifier, person.secret)))).toBeNull();
  });

  it('forgets wrong codes once a right one came', async () => {
    const visitor = await halfway(verifier, person);
    for (let index = 0; index < 4; index += 1) await visitor.client.secondFactor(wrongCode(verifier, person.secret));

    bodyOf(await visitor.client.secondFactor(codeNow(verifier, person.secret)));

    expect(await throttled(verifier)).toEqual([]);
  });

  it('cannot be used up by somebody without the password', async () => {
    for (let index = 0; index < 30; index += 1) {
      expect(problemOf(await new Visitor(verifier).client.secondFactor('000000'))).toBe('challenge-expired');
    }

    expect(await throttled(verifier)).toEqual([]);
  });

  it('ends ten minutes after the password, and not a millisecond earlier', async () => {
    const [early, late] = [await halfway(verifier, person), await halfway(verifier, person)];
    verifier.clock.nowMs += minutes(10) - 1;
    expect(problemOf(await early.client.secondFactor(codeNow(verifier, person.secret)))).toBeNull();

    verifier.clock.nowMs += 1;
    const answer = await late.client.secondFactor(codeNow(verifier, person.secret));

    expect(problemOf(answer)).toBe('challenge-expired');
  });

  it.each(['12345', '1234567', '１２３４５６', '+12345', '12345\u0000', 'ABCDE'])(
    'takes "%s" for no code, at no cost',
    async (code) => {
      const visitor = await halfway(verifier, person);

      const answer = await visitor.client.secondFactor(code);

      expect(answer).toMatchObject({ status: 400, problem: { errors: [{ pointer: '/code' }] } });
      expect(await throttled(verifier)).toEqual([]);
    },
  );

  it('never says how far a wrong code is off', async () => {
    const visitor = await halfway(verifier, person);
    nextStep(verifier, 2);
    const stale = codeNow(verifier, person.secret);
    nextStep(verifier, -4);

    const near = await visitor.client.secondFactor(stale);
    const far = await visitor.client.secondFactor(wrongCode(verifier, person.secret));

    const words = (answer: typeof near) => (answer.ok ? null : [answer.problem.type, answer.problem.detail]);
    expect(words(near)).toEqual(words(far));
  });

  it('tells the owner about wrong codes after a right password once, and about a used code', async () => {
    const code = codeNow(verifier, person.secret);
    bodyOf(await (await halfway(verifier, person)).client.secondFactor(code));
    verifier.notices.length = 0;
    const visitor = await halfway(verifier, person);

    await visitor.client.secondFactor(code);
    for (let index = 0; index < 3; index += 1) await visitor.client.secondFactor(wrongCode(verifier, person.secret));

    expect(verifier.notices.map(({ notice }) => notice.kind)).toEqual(['code-reused', 'wrong-codes']);
    expect(verifier.notices[0]?.account.email).toBe(person.email);
  });
});

/** Subjects that have failures against them. */
async function throttled({ database }: TestVerifier): Promise<readonly unknown[]> {
  return database.all({ sql: 'SELECT subject FROM throttle', params: [] });
}
