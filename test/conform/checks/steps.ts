/** The steps of sign-in and set-up come in their order, and none can be left out. */

import { type Check, isProblem, member, must, mustAnswer, mustBe, mustRefuse } from '../check.ts';
import { REQUIREMENTS } from '../requirement.ts';

/** Everything that only somebody who is signed in may ask for. */
const SIGNED_IN_ONLY = [
  ['GET', '/api/session'],
  ['GET', '/api/sessions'],
  ['GET', '/api/two-factor'],
  ['GET', '/api/activity'],
  ['POST', '/api/session/reauthenticate', { password: 'Conform 0123456789' }],
  ['POST', '/api/two-factor/enrolment'],
  ['POST', '/api/two-factor/enrolment/verify', { code: '000000' }],
  ['POST', '/api/two-factor/enrolment/complete', { backupCodesSaved: true }],
  ['DELETE', '/api/two-factor/enrolment'],
  ['POST', '/api/two-factor/backup-codes', { code: '000000' }],
  ['POST', '/api/two-factor/disable', { code: '000000' }],
  ['POST', '/api/password', { currentPassword: 'Conform 0123456789', newPassword: 'Conform 9876543210' }],
] as const;

export const stepChecks: readonly Check[] = [
  {
    name: 'Nothing about an account is given to somebody who is not signed in',
    requirement: REQUIREMENTS.samePathwayStrength,
    async run(stage) {
      for (const [method, path, json] of SIGNED_IN_ONLY) {
        mustRefuse(await stage.stranger().send(method, path, { json }), 'not-signed-in', `${method} ${path}`);
      }
    },
  },
  {
    name: 'A password alone opens nothing where two-factor authentication is on',
    requirement: REQUIREMENTS.bothFactors,
    async run(stage) {
      const visitor = await stage.halfway(await stage.enrolled());
      for (const [method, path, json] of SIGNED_IN_ONLY) {
        mustRefuse(await visitor.copy().send(method, path, { json }), 'not-signed-in', `${method} ${path}`);
      }
    },
  },
  {
    name: 'A second factor without a password before it is refused',
    requirement: REQUIREMENTS.stepsInOrder,
    async run(stage) {
      const person = await stage.enrolled();

      const answer = await stage.stranger().post('/api/login/second-factor', {
        code: await person.authenticator.freshCode(),
      });

      mustRefuse(answer, 'challenge-expired', 'a right code without a challenge');
    },
  },
  {
    name: 'A code answers the challenge of its own account only',
    requirement: REQUIREMENTS.stepsInOrder,
    async run(stage) {
      const one = await stage.enrolled();
      const other = await stage.enrolled();

      const answer = await (await stage.halfway(one)).post('/api/login/second-factor', { code: other.backupCodes[0] });

      mustRefuse(answer, 'wrong-code', "another account's backup code");
    },
  },
  {
    name: 'Verifying without having started the set-up is refused',
    requirement: REQUIREMENTS.stepsInOrder,
    async run(stage) {
      const { visitor } = await stage.person();
      const answer = await visitor.post('/api/two-factor/enrolment/verify', { code: '000000' });
      mustRefuse(answer, 'no-pending-enrolment', 'verify before start');
    },
  },
  {
    name: 'Completing without a verified code is refused and leaves it off',
    requirement: REQUIREMENTS.stepsInOrder,
    async run(stage) {
      const { visitor } = await stage.enrolling();

      const answer = await visitor.post('/api/two-factor/enrolment/complete', { backupCodesSaved: true });

      mustRefuse(answer, 'no-pending-enrolment', 'complete before verify');
      mustBe(member(await visitor.get('/api/two-factor'), 'state'), 'pending', 'state');
    },
  },
  {
    name: 'Completing without having saved the backup codes is refused and leaves it off',
    requirement: REQUIREMENTS.stepsInOrder,
    async run(stage) {
      const { visitor } = await stage.verified();

      const answer = await visitor.post('/api/two-factor/enrolment/complete', { backupCodesSaved: false });

      mustRefuse(answer, 'invalid-request', 'complete with backupCodesSaved false');
      mustBe(member(await visitor.get('/api/two-factor'), 'state'), 'pending', 'state');
    },
  },
  {
    name: 'A set-up left before its end asks nothing at the next sign-in',
    requirement: REQUIREMENTS.stepsInOrder,
    async run(stage) {
      const person = await stage.verified();
      const answer = await stage.stranger().post('/api/login', { email: person.email, password: person.password });
      mustAnswer(answer, 200, 'sign-in');
      mustBe(member(answer, 'status'), 'signed-in', 'status');
    },
  },
  {
    name: 'A wrong code leaves the set-up pending, and a right one still confirms it',
    requirement: REQUIREMENTS.stepsInOrder,
    async run(stage) {
      const person = await stage.enrolling();
      const code = person.authenticator.wrongCode();

      const answer = await person.visitor.post('/api/two-factor/enrolment/verify', { code });

      mustRefuse(answer, 'wrong-code', 'wrong code');
      await stage.verified(person);
    },
  },
  {
    name: 'Every sign-in is asked for a code: no device is remembered',
    requirement: REQUIREMENTS.bothFactors,
    async run(stage) {
      const person = await stage.enrolled();
      const visitor = await stage.signInFully(person);
      mustAnswer(await visitor.post('/api/logout'), 204, 'sign-out');

      const answer = await visitor.post('/api/login', { email: person.email, password: person.password });

      mustBe(member(answer, 'status'), 'second-factor-required', 'status of the next sign-in in the same browser');
    },
  },
  {
    name: 'Set-up and changes need a sign-in of the last minutes, which a new one answers',
    requirement: REQUIREMENTS.sensitiveNeedsReauthentication,
    slow: true,
    async run(stage) {
      const { visitor, password } = await stage.person();
      await new Promise((resolve) => setTimeout(resolve, 10.2 * 60_000));

      const late = await visitor.post('/api/two-factor/enrolment');
      mustRefuse(late, 'recent-sign-in-required', 'set-up ten minutes after the sign-in');
      mustAnswer(await visitor.post('/api/session/reauthenticate', { password }), 204, 're-authentication');
      const again = await visitor.post('/api/two-factor/enrolment');
      must(!isProblem(again, 'recent-sign-in-required'), 'set-up was refused after re-authentication');
    },
  },
];
