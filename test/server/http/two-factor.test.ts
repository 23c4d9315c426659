import { beforeEach, describe, expect, it } from 'vitest';
import { decodeBase32 } from '#shared/encoding/base32.ts';
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
  type Person,
  problemOf,
  signUp,
  Visitor,
  wrongCode,
} from '#test/support/server-visitor.ts';

let verifier: TestVerifier;
beforeEach(async () => {
  verifier = await createTestVerifier();
});

describe('the set-up', () => {
  let person: Person;
  beforeEach(async () => {
    person = await signUp(verifier);
  });
  const start = async () => bodyOf(await person.visitor.client.startEnrolment());
  const codeOf = (secretBase32: string) => codeNow(verifier, decodeBase32(secretBase32));

  it('gives what every app reads: 160 bits, SHA-1, six digits, 30 seconds', async () => {
    const setUp = await start();

    expect(setUp).toMatchObject({ algorithm: 'SHA1', digits: 6, period: 30 });
    expect(decodeBase32(setUp.secretBase32)).toHaveLength(20);
    expect(setUp.keyUri).toBe(
      `otpauth://totp/Example:${encodeURIComponent(person.email)}?secret=${setUp.secretBase32}&algorithm=SHA1&digits=6&period=30&issuer=Example`,
    );
  });

  it('shows the same secret again within a quarter of an hour, and a new one after', async () => {
    const { secretBase32, expiresAt } = await start();
    verifier.clock.nowMs += minutes(9);
    expect(await start()).toMatchObject({ secretBase32, expiresAt });

    bodyOf(await person.visitor.client.reauthenticate({ password: PASSWORD }));
    verifier.clock.nowMs += minutes(6);

    expect((await start()).secretBase32).not.toBe(secretBase32);
  });

  it('gives one secret to two that start it at once', async () => {
    const answers = await Promise.all(Array.from({ length: 16 }, start));

    expect(new Set(answers.map(({ secretBase32 }) => secretBase32)).size).toBe(1);
  });

  it('needs a sign-in younger than ten minutes, which re-authentication is', async () => {
    verifier.clock.nowMs += minutes(10);
    expect(problemOf(await person.visitor.client.startEnrolment())).toBe('recent-sign-in-required');

    expect(problemOf(await person.visitor.client.reauthenticate({ password: PASSWORD }))).toBeNull();

    expect(problemOf(await person.visitor.client.startEnrolment())).toBeNull();
  });

  it('stays pending when the confirming code is wrong', async () => {
    const { secretBase32 } = await start();

    const answer = await person.visitor.client.verifyEnrolment(wrongCode(verifier, decodeBase32(secretBase32)));

    expect(problemOf(answer)).toBe('wrong-code');
    expect(bodyOf(await person.visitor.client.twoFactor())).toEqual({ state: 'pending' });
    expect(await start()).toMatchObject({ secretBase32 });
  });

  it('asks for no code at login until it is completed', async () => {
    const { secretBase32 } = await start();
    bodyOf(await person.visitor.client.verifyEnrolment(codeOf(secretBase32)));

    const login = bodyOf(await new Visitor(verifier).client.login({ email: person.email, password: PASSWORD }));

    expect(login.status).toBe('signed-in');
    expect(bodyOf(await person.visitor.client.twoFactor()).state).toBe('pending');
  });

  it('cannot be completed before a code confirmed it', async () => {
    await start();

    expect(problemOf(await person.visitor.client.completeEnrolment())).toBe('no-pending-enrolment');
    expect(bodyOf(await person.visitor.client.twoFactor()).state).toBe('pending');
  });

  it.each([{}, { backupCodesSaved: false }, { backupCodesSaved: 'true' }, { backupCodesSaved: true, more: 1 }])(
    'cannot be completed by %j',
    async (json) => {
      const { secretBase32 } = await start();
      bodyOf(await person.visitor.client.verifyEnrolment(codeOf(secretBase32)));

      const response = await person.visitor.send('POST', '/api/two-factor/enrolment/complete', { json });

      expect(response.status).toBe(400);
      expect(bodyOf(await person.visitor.client.twoFactor()).state).toBe('pending');
    },
  );

  it('cannot be confirmed or completed after its quarter of an hour', async () => {
    const { secretBase32 } = await start();
    bodyOf(await person.visitor.client.verifyEnrolment(codeOf(secretBase32)));
    verifier.clock.nowMs += minutes(15);

    expect(problemOf(await person.visitor.client.verifyEnrolment(codeOf(secretBase32)))).toBe('no-pending-enrolment');
    expect(problemOf(await person.visitor.client.completeEnrolment())).toBe('no-pending-enrolment');
    expect(bodyOf(await person.visitor.client.twoFactor())).toEqual({ state: 'off' });
  });

  it('gives a new set of backup codes when it is confirmed again, and voids the first', async () => {
    const { secretBase32 } = await start();
    const first = bodyOf(await person.visitor.client.verifyEnrolment(codeOf(secretBase32))).backupCodes;
    expect(problemOf(await person.visitor.client.verifyEnrolment(codeOf(secretBase32)))).toBe('code-already-used');
    nextStep(verifier);
    const second = bodyOf(await person.visitor.client.verifyEnrolment(codeOf(secretBase32))).backupCodes;
    bodyOf(await person.visitor.client.completeEnrolment());

    const visitor = await halfway(verifier, person);
    expect(problemOf(await visitor.client.secondFactor(first[0] ?? ''))).toBe('wrong-code');
    expect(problemOf(await visitor.client.secondFactor(second[0] ?? ''))).toBeNull();
  });

  describe('when wrong codes are typed', () => {
    const wrong = (secretBase32: string) => wrongCode(verifier, decodeBase32(secretBase32));

    it('counts five, then asks to wait a minute, for the right code too', async () => {
      const { secretBase32 } = await start();

      const answers = [];
      for (let tries = 0; tries < 6; tries += 1) {
        answers.push(await person.visitor.client.verifyEnrolment(wrong(secretBase32)));
      }

      const left = answers.map((answer) => (answer.ok ? null : answer.problem.attemptsRemaining));
      expect(left).toEqual([4, 3, 2, 1, 0, undefined]);
      const refused = { ok: false, status: 429, problem: { retryAfterSeconds: 60 } };
      expect(answers[5]).toMatchObject(refused);
      expect(await person.visitor.client.verifyEnrolment(codeOf(secretBase32))).toMatchObject(refused);
      verifier.clock.nowMs += minutes(1);
      expect(problemOf(await person.visitor.client.verifyEnrolment(codeOf(secretBase32)))).toBeNull();
    });

    it('tries no more than five of a burst of 64, and nothing comes of it', async () => {
      const code = wrong((await start()).secretBase32);

      const answers = await Promise.all(
        Array.from({ length: 64 }, () => person.visitor.copy().client.verifyEnrolment(code)),
      );

      expect(answers.filter((answer) => problemOf(answer) === 'wrong-code')).toHaveLength(5);
      expect(answers.filter((answer) => problemOf(answer) === 'too-many-attempts')).toHaveLength(59);
      expect(bodyOf(await person.visitor.client.twoFactor())).toEqual({ state: 'pending' });
    });

    it('forgets them when the right one came, and does not count a text that is no code', async () => {
      const { secretBase32 } = await start();
      for (let tries = 0; tries < 4; tries += 1) await person.visitor.client.verifyEnrolment(wrong(secretBase32));
      for (let tries = 0; tries < 9; tries += 1) await person.visitor.client.verifyEnrolment('12345');
      bodyOf(await person.visitor.client.verifyEnrolment(codeOf(secretBase32)));

      const again = await person.visitor.client.verifyEnrolment(wrong(secretBase32));

      expect(again).toMatchObject({ problem: { attemptsRemaining: 4 } });
    });

    it('counts a new set-up by itself, and none of it against a later sign-in', async () => {
      const first = await start();
      for (let tries = 0; tries < 6; tries += 1) {
        await person.visitor.client.verifyEnrolment(wrong(first.secretBase32));
      }
      bodyOf(await person.visitor.client.cancelEnrolment());
      const { secretBase32 } = await start();

      expect(secretBase32).not.toBe(first.secretBase32);
      expect(problemOf(await person.visitor.client.verifyEnrolment(codeOf(first.secretBase32)))).toBe('wrong-code');
      bodyOf(await person.visitor.client.verifyEnrolment(codeOf(secretBase32)));
      bodyOf(await person.visitor.client.completeEnrolment());
      nextStep(verifier);
      const asked = await halfway(verifier, person);
      expect(await asked.client.secondFactor(wrong(secretBase32))).toMatchObject({ problem: { attemptsRemaining: 4 } });
    });
  });

  it('lets one of 64 racing confirmations with one code win', async () => {
    const code = codeOf((await start()).secretBase32);

    const answers = await Promise.all(
      Array.from({ length: 64 }, () => person.visitor.copy().client.verifyEnrolment(code)),
    );

    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  });

  it('is forgotten when it is called off, and not when it is on', async () => {
    const { secretBase32 } = await start();
    bodyOf(await person.visitor.client.cancelEnrolment());
    expect(bodyOf(await person.visitor.client.twoFactor())).toEqual({ state: 'off' });
    expect((await start()).secretBase32).not.toBe(secretBase32);

    const enrolled = await enrol(verifier);
    bodyOf(await enrolled.visitor.client.cancelEnrolment());
    expect(bodyOf(await enrolled.visitor.client.twoFactor()).state).toBe('on');
  });

  it('never touches a live factor', async () => {
    const enrolled = await enrol(verifier);

    expect(problemOf(await enrolled.visitor.client.startEnrolment())).toBe('already-enabled');
    expect(problemOf(await enrolled.visitor.client.verifyEnrolment('123456'))).toBe('already-enabled');
    expect(problemOf(await enrolled.visitor.client.completeEnrolment())).toBe('already-enabled');
    expect(problemOf(await login(enrolled, codeNow(verifier, enrolled.secret)))).toBeNull();
  });

  it('ends every other session when it is turned on, and tells the owner once', async () => {
    const other = new Visitor(verifier);
    bodyOf(await other.client.login({ email: person.email, password: PASSWORD }));
    const { secretBase32 } = await start();
    bodyOf(await person.visitor.client.verifyEnrolment(codeOf(secretBase32)));

    const [first, second] = await Promise.all([
      person.visitor.copy().client.completeEnrolment(),
      person.visitor.copy().client.completeEnrolment(),
    ]);

    expect([first.ok, second.ok].filter(Boolean)).toHaveLength(1);
    expect(problemOf(await other.client.session())).toBe('not-signed-in');
    expect(bodyOf(await person.visitor.client.session()).twoFactor).toEqual({ state: 'on', backupCodesRemaining: 10 });
    expect(verifier.notices.map(({ notice }) => notice.kind)).toEqual(['two-factor-enabled']);
  });
});

describe('backup codes', () => {
  let person: EnrolledPerson;
  beforeEach(async () => {
    person = await enrol(verifier);
    verifier.notices.length = 0;
  });

  it('are replaced with a code, which voids the old set', async () => {
    const fresh = bodyOf(await person.visitor.client.newBackupCodes(codeNow(verifier, person.secret))).backupCodes;

    expect(fresh).toHaveLength(10);
    expect(problemOf(await login(person, person.backupCodes[0] ?? ''))).toBe('wrong-code');
    expect(problemOf(await login(person, fresh[0] ?? ''))).toBeNull();
    expect(verifier.notices.map(({ notice }) => notice.kind)).toEqual(['backup-codes-replaced', 'backup-code-used']);
  });

  it('do not breed new ones', async () => {
    const [code = ''] = person.backupCodes;

    const response = await person.visitor.send('POST', '/api/two-factor/backup-codes', { json: { code } });

    expect(response.status).toBe(400);
    expect(problemOf(await login(person, code))).toBeNull();
  });

  it('are not replaced by a used code', async () => {
    const code = codeNow(verifier, person.secret);
    bodyOf(await person.visitor.client.newBackupCodes(code));

    expect(problemOf(await person.visitor.client.newBackupCodes(code))).toBe('code-already-used');
  });

  it('are nothing to replace while it is off', async () => {
    const { visitor } = await signUp(verifier);

    expect(problemOf(await visitor.client.newBackupCodes('123456'))).toBe('not-enabled');
  });
});

describe('turning it off', () => {
  let person: EnrolledPerson;
  beforeEach(async () => {
    person = await enrol(verifier);
    verifier.notices.length = 0;
  });

  it.each(['totp', 'backup-code'])('takes a %s, however old the session is', async (method) => {
    verifier.clock.nowMs += minutes(55);
    const code = method === 'totp' ? codeNow(verifier, person.secret) : (person.backupCodes[3] ?? '');

    expect(bodyOf(await person.visitor.client.disable(code))).toEqual({ state: 'off' });

    expect(bodyOf(await person.visitor.client.twoFactor())).toEqual({ state: 'off' });
    expect(verifier.notices.map(({ notice }) => notice.kind)).toEqual(['two-factor-disabled']);
  });

  it('ends every other session and every open challenge', async () => {
    const asked = await halfway(verifier, person);
    const other = await halfway(verifier, person);
    bodyOf(await other.client.secondFactor(codeNow(verifier, person.secret)));

    bodyOf(await person.visitor.client.disable(person.backupCodes[0] ?? ''));

    expect(problemOf(await other.client.session())).toBe('not-signed-in');
    expect(problemOf(await asked.client.secondFactor(person.backupCodes[1] ?? ''))).toBe('challenge-expired');
    expect(problemOf(await person.visitor.client.session())).toBeNull();
  });

  it('leaves it on after a wrong code, a used one, and none', async () => {
    const used = codeNow(verifier, person.secret);
    bodyOf(await person.visitor.client.newBackupCodes(used));

    expect(problemOf(await person.visitor.client.disable(wrongCode(verifier, person.secret)))).toBe('wrong-code');
    expect(problemOf(await person.visitor.client.disable(used))).toBe('code-already-used');
    expect((await person.visitor.send('POST', '/api/two-factor/disable', { json: {} })).status).toBe(400);
    expect(bodyOf(await person.visitor.client.twoFactor()).state).toBe('on');
  });

  it('counts wrong codes with those at login', async () => {
    const answers = await Promise.all(
      Array.from({ length: 64 }, () => person.visitor.copy().client.disable(wrongCode(verifier, person.secret))),
    );

    expect(answers.filter((answer) => problemOf(answer) === 'wrong-code')).toHaveLength(5);
    expect(problemOf(await login(person, codeNow(verifier, person.secret)))).toBe('too-many-attempts');
  });

  it('can be turned on again afterwards, with another secret', async () => {
    bodyOf(await person.visitor.client.disable(codeNow(verifier, person.secret)));

    const { secretBase32 } = bodyOf(await person.visitor.client.startEnrolment());

    expect(decodeBase32(secretBase32)).not.toEqual(person.secret);
  });

  it('is nothing to do while it is off', async () => {
    const { visitor } = await signUp(verifier);

    expect(problemOf(await visitor.client.disable('123456'))).toBe('not-enabled');
  });
});

async function login(person: Person, code: string) {
  return (await halfway(verifier, person)).client.secondFactor(code);
}
