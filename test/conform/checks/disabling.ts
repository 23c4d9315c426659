/** Turning two-factor authentication off. */

import { type Check, member, mustAnswer, mustBe, mustRefuse } from '../check.ts';
import { REQUIREMENTS } from '../requirement.ts';

export const disablingChecks: readonly Check[] = [
  {
    name: 'Turning it off needs a code, however fresh the session is',
    requirement: REQUIREMENTS.sensitiveNeedsReauthentication,
    async run(stage) {
      const { visitor, authenticator } = await stage.enrolled();
      mustRefuse(await visitor.post('/api/two-factor/disable', {}), 'invalid-request', 'no code');
      mustRefuse(await visitor.post('/api/two-factor/disable', { code: '' }), 'invalid-request', 'empty code');
      const code = authenticator.wrongCode();
      mustRefuse(await visitor.post('/api/two-factor/disable', { code }), 'wrong-code', 'wrong code');
      mustBe(member(await visitor.get('/api/two-factor'), 'state'), 'on', 'state');
    },
  },
  {
    name: 'A code of the authenticator turns it off, and the password is enough again',
    requirement: REQUIREMENTS.factorRevocable,
    async run(stage) {
      const person = await stage.enrolled();
      const code = await person.authenticator.freshCode();
      mustAnswer(await person.visitor.post('/api/two-factor/disable', { code }), 200, 'turning it off');
      mustBe(member(await person.visitor.get('/api/two-factor'), 'state'), 'off', 'state');
      await stage.signIn(person);
    },
  },
  {
    name: 'A backup code turns it off, so that a lost phone is no prison',
    requirement: REQUIREMENTS.factorRevocable,
    async run(stage) {
      const person = await stage.enrolled();
      const answer = await person.visitor.post('/api/two-factor/disable', { code: person.backupCodes[3] });
      mustAnswer(answer, 200, 'turning it off');
      await stage.signIn(person);
    },
  },
  {
    name: 'Turning it off ends other sessions and open challenges',
    requirement: REQUIREMENTS.othersEnd,
    async run(stage) {
      const person = await stage.enrolled();
      const other = await stage.signInFully(person);
      const halfway = await stage.halfway(person);
      const { backupCodes, visitor } = person;

      mustAnswer(await visitor.post('/api/two-factor/disable', { code: backupCodes[0] }), 200, 'turning it off');

      mustAnswer(await visitor.get('/api/session'), 200, 'the session that did it');
      mustRefuse(await other.get('/api/session'), 'not-signed-in', 'the other session');
      const late = await halfway.post('/api/login/second-factor', { code: backupCodes[1] });
      mustRefuse(late, 'challenge-expired', 'the open challenge');
    },
  },
  {
    name: 'Turning it off where it is off is refused',
    requirement: REQUIREMENTS.stepsInOrder,
    async run(stage) {
      const { visitor } = await stage.person();
      mustRefuse(await visitor.post('/api/two-factor/disable', { code: '123456' }), 'not-enabled', 'turning it off');
    },
  },
];
