/** What may happen once happens once: TOTP codes, backup codes and challenges, one after the other and raced. */

import { type Check, mustAnswer, mustBe, mustRefuse } from '../check.ts';
import { REQUIREMENTS } from '../requirement.ts';
import type { Answer, Visitor } from '../visitor.ts';

/** How many requests are sent at once in a race. */
const RACERS = 32;

/** Refusals of one who came too late, whichever of the claims was lost. */
const TOO_LATE = ['code-already-used', 'challenge-expired', 'wrong-code', 'too-many-attempts'] as const;

export const onceOnlyChecks: readonly Check[] = [
  {
    name: 'A code that let somebody in is refused at the next sign-in',
    requirement: REQUIREMENTS.codesOnce,
    async run(stage) {
      const person = await stage.enrolled();
      const first = await stage.halfway(person);
      const second = await stage.halfway(person);
      const code = await person.authenticator.freshCode();

      mustAnswer(await first.post('/api/login/second-factor', { code }), 200, 'first use');
      mustRefuse(await second.post('/api/login/second-factor', { code }), 'code-already-used', 'second use');
    },
  },
  {
    name: 'The refusal of a used code tells when the next one comes',
    requirement: REQUIREMENTS.replayResistance,
    async run(stage) {
      const person = await stage.enrolled();
      const code = await person.authenticator.freshCode();
      await (await stage.halfway(person)).post('/api/login/second-factor', { code });

      const answer = await (await stage.halfway(person)).post('/api/login/second-factor', { code });

      mustRefuse(answer, 'code-already-used', 'second use');
      const seconds = (answer.json as { nextCodeInSeconds?: unknown }).nextCodeInSeconds;
      mustBe(typeof seconds === 'number' && seconds > 0 && seconds <= 90, true, 'nextCodeInSeconds between 0 and 90');
    },
  },
  {
    name: 'The code that confirmed the set-up counts as used',
    requirement: REQUIREMENTS.otpOnlyOnce,
    async run(stage) {
      const enrolling = await stage.enrolling();
      await enrolling.authenticator.settle();
      const code = enrolling.authenticator.codeAt(0);
      const { visitor } = enrolling;
      mustAnswer(await visitor.post('/api/two-factor/enrolment/verify', { code }), 200, 'first code of the set-up');
      mustAnswer(
        await visitor.post('/api/two-factor/enrolment/complete', { backupCodesSaved: true }),
        200,
        'completion',
      );

      const answer = await (await stage.halfway(enrolling)).post('/api/login/second-factor', { code });

      mustRefuse(answer, 'code-already-used', 'the same code at sign-in');
    },
  },
  {
    name: 'A code older than the last accepted one is refused, though it was never used',
    requirement: REQUIREMENTS.otpOnlyOnce,
    async run(stage) {
      const person = await stage.enrolled();
      await person.authenticator.settle();
      const older = person.authenticator.codeAt(0);
      const newer = person.authenticator.codeAt(1);
      mustAnswer(
        await (await stage.halfway(person)).post('/api/login/second-factor', { code: newer }),
        200,
        'newer code',
      );

      const answer = await (await stage.halfway(person)).post('/api/login/second-factor', { code: older });

      mustRefuse(answer, ['code-already-used', 'wrong-code'], 'older code');
    },
  },
  {
    name: `${RACERS} sign-ins at once with one code: one gets in`,
    requirement: REQUIREMENTS.atomicChecks,
    async run(stage) {
      const person = await stage.enrolled();
      const visitors = await stage.halfwayOften(person, 8);
      const code = await person.authenticator.freshCode();

      mustLetOneIn(await race(copies(visitors), (visitor) => visitor.post('/api/login/second-factor', { code })));
    },
  },
  {
    name: `${RACERS} sign-ins at once with one backup code: one gets in`,
    requirement: REQUIREMENTS.noDoubleBooking,
    async run(stage) {
      const person = await stage.enrolled();
      const visitors = await stage.halfwayOften(person, 8);
      const code = person.backupCodes[0];

      mustLetOneIn(await race(copies(visitors), (visitor) => visitor.post('/api/login/second-factor', { code })));
    },
  },
  {
    name: 'One challenge raced with different backup codes gives one session',
    requirement: REQUIREMENTS.atomicChecks,
    async run(stage) {
      const person = await stage.enrolled();
      const visitor = await stage.halfway(person);

      const racers = person.backupCodes.slice(0, 5).map(() => visitor.copy());
      const answers = await race(racers, (racer, index) =>
        racer.post('/api/login/second-factor', { code: person.backupCodes[index] }),
      );

      mustLetOneIn(answers);
    },
  },
  {
    name: 'A challenge that was answered cannot be answered again',
    requirement: REQUIREMENTS.codesOnce,
    async run(stage) {
      const person = await stage.enrolled();
      const visitor = await stage.halfway(person);
      const copied = visitor.copy();
      mustAnswer(await visitor.post('/api/login/second-factor', { code: person.backupCodes[0] }), 200, 'first answer');

      const answer = await copied.post('/api/login/second-factor', { code: person.backupCodes[1] });

      mustRefuse(answer, 'challenge-expired', 'second answer to the same challenge');
    },
  },
  {
    name: 'A code spent to turn two-factor authentication off is refused at once when raced',
    requirement: REQUIREMENTS.atomicChecks,
    async run(stage) {
      const person = await stage.enrolled();
      const code = await person.authenticator.freshCode();

      const answers = await race(
        Array.from({ length: 8 }, () => person.visitor.copy()),
        (racer) => racer.post('/api/two-factor/disable', { code }),
      );

      mustBe(answers.filter(({ status }) => status === 200).length, 1, 'times it was turned off');
    },
  },
];

/** So many racers that several share each challenge. */
function copies(visitors: readonly Visitor[]): readonly Visitor[] {
  return Array.from({ length: RACERS / visitors.length }, () => visitors.map((visitor) => visitor.copy())).flat();
}

function race(racers: readonly Visitor[], send: (racer: Visitor, index: number) => Promise<Answer>): Promise<Answer[]> {
  return Promise.all(racers.map(send));
}

function mustLetOneIn(answers: readonly Answer[]): void {
  mustBe(answers.filter(({ status }) => status === 200).length, 1, 'racers who got in');
  for (const answer of answers) if (answer.status !== 200) mustRefuse(answer, TOO_LATE, 'a racer who came too late');
}
