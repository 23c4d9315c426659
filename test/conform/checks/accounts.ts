/** Accounts and passwords: no oracle at sign-in, and what a password may be. */

import { type Check, member, must, mustAnswer, mustBe, mustRefuse, Violation } from '../check.ts';
import { mannWhitney, median } from '../mann-whitney.ts';
import { REQUIREMENTS } from '../requirement.ts';
import { newEmail, newPassword, patiently, type Stage } from '../stage.ts';

/** Below this the two groups of times are called different. One fair server in a thousand is called so by chance. */
const SIGNIFICANCE = 0.001;
/** A difference of the medians smaller than this share of them could not be seen over a network. */
const NEGLIGIBLE = 0.05;

export const accountChecks: readonly Check[] = [
  {
    name: 'An unknown e-mail address is answered like a wrong password',
    requirement: REQUIREMENTS.noEnumeration,
    async run(stage) {
      const { email } = await stage.person();
      const wrong = await signInWrongly(stage, email);
      const unknown = await signInWrongly(stage, newEmail());

      mustRefuse(wrong, 'invalid-credentials', 'wrong password');
      mustBe(unknown.status, wrong.status, 'status');
      mustBe(unknown.text, wrong.text, 'body');
      mustBe(Object.keys(unknown.headers).sort().join(), Object.keys(wrong.headers).sort().join(), 'header names');
      mustBe(unknown.setCookies.length, wrong.setCookies.length, 'cookies');
    },
  },
  {
    name: 'A wrong password is answered alike whether two-factor authentication is on or off',
    requirement: REQUIREMENTS.noEnumeration,
    async run(stage) {
      const enrolled = await stage.enrolled();
      const answer = await signInWrongly(stage, enrolled.email);
      mustRefuse(answer, 'invalid-credentials', 'wrong password');
      mustBe(answer.text, (await signInWrongly(stage, newEmail())).text, 'body');
    },
  },
  {
    name: 'An unknown e-mail address takes as long as a wrong password',
    requirement: REQUIREMENTS.noEnumeration,
    run: compareTimes,
  },
  {
    name: 'A password of seven characters is refused at sign-up',
    requirement: REQUIREMENTS.passwordLength,
    async run(stage) {
      await stage.signUp();
      const answer = await stage.stranger().post('/api/accounts', { email: newEmail(), password: 'Seven c' });
      mustRefuse(answer, 'invalid-request', 'seven characters');
    },
  },
  {
    name: 'A long pass phrase in any script is taken whole',
    requirement: REQUIREMENTS.passwordLong,
    async run(stage) {
      await stage.signUp();
      const email = newEmail();
      const password = `Grüße aus 東京 ${'lang '.repeat(16)}🙂`;
      mustAnswer(await patiently(() => stage.stranger().post('/api/accounts', { email, password })), 201, 'sign-up');
      await stage.signIn({ email, password });
      const cut = await stage.stranger().post('/api/login', { email, password: password.slice(0, 72) });
      mustRefuse(cut, 'invalid-credentials', 'its first 72 characters');
    },
  },
  {
    name: 'A password is compared exactly: case and spaces count',
    requirement: REQUIREMENTS.passwordExact,
    async run(stage) {
      const { email, password } = await stage.signUp();
      for (const other of [password.toLowerCase(), ` ${password}`, `${password} `]) {
        mustRefuse(
          await stage.stranger().post('/api/login', { email, password: other }),
          'invalid-credentials',
          'a password that is nearly right',
        );
      }
    },
  },
  {
    name: 'A taken e-mail address is not given to a second account',
    requirement: REQUIREMENTS.inputValidated,
    async run(stage) {
      const { email, password } = await stage.signUp();
      const again = await stage
        .stranger()
        .post('/api/accounts', { email: email.toUpperCase(), password: newPassword() });
      mustRefuse(again, 'email-taken', 'the same address in capitals');
      await stage.signIn({ email, password });
    },
  },
  {
    name: 'A password change needs the current password',
    requirement: REQUIREMENTS.passwordChangeNeedsCurrent,
    async run(stage) {
      const { visitor, email, password } = await stage.person();
      const newOne = newPassword();
      const answer = await visitor.post('/api/password', { currentPassword: newPassword(), newPassword: newOne });
      mustRefuse(answer, 'invalid-credentials', 'change with a wrong current password');
      await stage.signIn({ email, password });
    },
  },
  {
    name: 'A password change ends every other session and gives this one a new token',
    requirement: REQUIREMENTS.othersEnd,
    async run(stage) {
      const credentials = await stage.signUp();
      const visitor = await stage.signIn(credentials);
      const [other, before] = [await stage.signIn(credentials), visitor.copy()];
      const newOne = newPassword();
      const answer = await visitor.post('/api/password', {
        currentPassword: credentials.password,
        newPassword: newOne,
      });

      mustAnswer(answer, 204, 'change');
      mustAnswer(await visitor.get('/api/session'), 200, 'the session that changed it');
      mustRefuse(await other.get('/api/session'), 'not-signed-in', 'the other session');
      mustRefuse(await before.get('/api/session'), 'not-signed-in', 'the old token');
      mustRefuse(await stage.stranger().post('/api/login', credentials), 'invalid-credentials', 'the old password');
    },
  },
  {
    name: 'A password change needs a code too where two-factor authentication is on',
    requirement: REQUIREMENTS.samePathwayStrength,
    async run(stage) {
      const { visitor, password } = await stage.enrolled();
      const answer = await visitor.post('/api/password', { currentPassword: password, newPassword: newPassword() });
      must(answer.status >= 400 && answer.status < 500, `without a code: got status ${answer.status}`);
    },
  },
  {
    name: 'The owner sees in the activity what was done, without any secret in it',
    requirement: REQUIREMENTS.sessionsVisible,
    async run(stage) {
      const person = await stage.enrolled();
      const answer = await person.visitor.get('/api/activity');
      const events = member(answer, 'events');
      must(Array.isArray(events) && events.length > 0, 'expected events');
      for (const secret of [person.password, person.secretBase32, ...person.backupCodes]) {
        must(!answer.text.includes(secret), 'an event holds a secret');
      }
    },
  },
];

function signInWrongly(stage: Stage, email: string) {
  return patiently(() => stage.stranger().post('/api/login', { email, password: newPassword() }));
}

/**
 * Pairs of one unknown address and one known address with a wrong password, each known account used once, so that no
 * throttle tells them apart. The rank test says whether they differ; the medians whether the difference matters.
 */
async function compareTimes(stage: Stage): Promise<string> {
  const [known, unknown]: [number[], number[]] = [[], []];
  for (let sample = 0; sample < stage.samples; sample++) {
    const { email } = await stage.signUp();
    const order = sample % 2 === 0 ? [known, unknown] : [unknown, known];
    for (const times of order) {
      const answer = await signInWrongly(stage, times === known ? email : newEmail());
      mustRefuse(answer, 'invalid-credentials', 'wrong sign-in');
      times.push(answer.milliseconds);
    }
  }
  const { p } = mannWhitney(known, unknown);
  const [a, b] = [median(known), median(unknown)];
  const measured = `medians ${a.toFixed(1)} ms for a known address, ${b.toFixed(1)} ms for an unknown one (Mann-Whitney p = ${p.toPrecision(2)}, n = ${known.length} each)`;
  if (p < SIGNIFICANCE && Math.abs(a - b) > NEGLIGIBLE * Math.max(a, b)) {
    throw new Violation(`times differ: ${measured}`);
  }
  return measured;
}
