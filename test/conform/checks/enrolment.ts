/** The set-up: what an authenticator is given, when it can be read, and which codes confirm it. */

import { decodeBase32 } from '../authenticator.ts';
import { type Check, member, must, mustAnswer, mustBe, mustRefuse, textMember } from '../check.ts';
import { REQUIREMENTS } from '../requirement.ts';

const UTC = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/;

export const enrolmentChecks: readonly Check[] = [
  {
    name: 'The secret has 160 bits, and each set-up has its own',
    requirement: REQUIREMENTS.secretLength,
    async run(stage) {
      const { visitor, secretBase32 } = await stage.enrolling();
      mustBe(decodeBase32(secretBase32).length, 20, 'bytes of the secret');
      mustAnswer(await visitor.delete('/api/two-factor/enrolment'), 204, 'cancelling');

      const again = textMember(await visitor.post('/api/two-factor/enrolment'), 'secretBase32');

      must(again !== secretBase32, 'a new set-up gave the secret of the cancelled one');
    },
  },
  {
    name: 'The key URI says what the other members say, with one issuer',
    requirement: REQUIREMENTS.otpVerifiers,
    async run(stage) {
      const { visitor, email } = await stage.person();
      const answer = await visitor.post('/api/two-factor/enrolment');
      const uri = new URL(textMember(answer, 'keyUri'));
      const label = decodeURIComponent(uri.pathname.replace(/^\/+(?:totp\/)?/, ''));
      const issuer = uri.searchParams.get('issuer');

      mustBe(uri.protocol, 'otpauth:', 'scheme');
      mustBe(uri.searchParams.get('secret'), member(answer, 'secretBase32'), 'secret');
      mustBe(uri.searchParams.get('algorithm') ?? 'SHA1', member(answer, 'algorithm'), 'algorithm');
      mustBe(Number(uri.searchParams.get('digits') ?? 6), member(answer, 'digits'), 'digits');
      mustBe(Number(uri.searchParams.get('period') ?? 30), member(answer, 'period'), 'period');
      mustBe(label.replace(/:\s*/, ':'), `${issuer}:${email}`, 'label');
      must(/^<svg\b/.test(textMember(answer, 'qrSvg').trim()), 'expected qrSvg to be an SVG');
    },
  },
  {
    name: 'A code lives thirty seconds, and the set-up ends by itself within fifteen minutes',
    requirement: REQUIREMENTS.codeLifetime,
    async run(stage) {
      const { visitor } = await stage.person();
      const answer = await visitor.post('/api/two-factor/enrolment');
      const expiresAt = textMember(answer, 'expiresAt');
      const lifeMs = Date.parse(expiresAt) - stage.nowMs();

      mustBe(member(answer, 'period'), 30, 'period');
      must(UTC.test(expiresAt), `expiresAt: expected RFC 3339 in UTC, got ${expiresAt}`);
      must(lifeMs > 0 && lifeMs <= 15 * 60_000 + 5_000, `life of the set-up: got ${Math.round(lifeMs / 1000)} s`);
    },
  },
  {
    name: 'Starting again while it is pending gives the same secret: no QR code is lost by a reload',
    requirement: REQUIREMENTS.bindingAnother,
    async run(stage) {
      const { visitor, secretBase32 } = await stage.enrolling();
      const again = await visitor.post('/api/two-factor/enrolment');
      mustAnswer(again, 201, 'starting again');
      mustBe(textMember(again, 'secretBase32') === secretBase32, true, 'the same secret');
    },
  },
  {
    name: 'The secret cannot be read once it is on',
    requirement: REQUIREMENTS.otpVerifiers,
    async run(stage) {
      const { visitor, secretBase32 } = await stage.enrolled();

      mustRefuse(await visitor.post('/api/two-factor/enrolment'), 'already-enabled', 'starting again');
      for (const path of ['/api/two-factor', '/api/session', '/api/activity', '/api/two-factor/enrolment']) {
        must(!(await visitor.get(path)).text.includes(secretBase32), `${path} gives the secret away`);
      }
    },
  },
  {
    name: 'A new set-up never touches the live factor',
    requirement: REQUIREMENTS.bindingAnother,
    async run(stage) {
      const person = await stage.enrolled();
      await person.visitor.post('/api/two-factor/enrolment');
      await person.visitor.delete('/api/two-factor/enrolment');
      await stage.signInFully(person);
    },
  },
  {
    name: 'A cancelled set-up is off, and its code confirms nothing',
    requirement: REQUIREMENTS.factorRevocable,
    async run(stage) {
      const { visitor, authenticator } = await stage.enrolling();
      mustAnswer(await visitor.delete('/api/two-factor/enrolment'), 204, 'cancelling');

      const answer = await visitor.post('/api/two-factor/enrolment/verify', { code: await authenticator.freshCode() });

      mustRefuse(answer, 'no-pending-enrolment', 'verify after cancelling');
      mustBe(member(await visitor.get('/api/two-factor'), 'state'), 'off', 'state');
    },
  },
  {
    name: 'A code of the step before and of the step after is accepted',
    requirement: REQUIREMENTS.drift,
    async run(stage) {
      const person = await stage.enrolling();
      await person.authenticator.settle();
      const { visitor, authenticator } = person;
      const before = await visitor.post('/api/two-factor/enrolment/verify', { code: authenticator.codeAt(-1) });
      const after = await visitor.post('/api/two-factor/enrolment/verify', { code: authenticator.codeAt(1) });

      mustAnswer(before, 200, 'code of the step before');
      mustAnswer(after, 200, 'code of the step after');
    },
  },
  {
    name: 'A code three steps away is refused, on either side',
    requirement: REQUIREMENTS.otpOnlyOnce,
    async run(stage) {
      const { visitor, authenticator } = await stage.enrolling();
      await authenticator.settle();
      for (const offset of [-3, 3]) {
        const answer = await visitor.post('/api/two-factor/enrolment/verify', { code: authenticator.codeAt(offset) });
        mustRefuse(answer, 'wrong-code', `code ${offset} steps away`);
      }
    },
  },
];
