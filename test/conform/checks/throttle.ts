/** Guessing: how many codes and passwords are really tried, however they are sent. */

import { type Check, isProblem, member, must, mustAnswer, mustBe, mustRefuse } from '../check.ts';
import { REQUIREMENTS } from '../requirement.ts';
import type { Enrolled, Stage } from '../stage.ts';
import type { Answer } from '../visitor.ts';

/** Wrong codes that one challenge may try. */
const TRIES = 5;
/** Wrong codes in a row that an account may try at all before only backup codes are left. */
const HARD_STOP = 20;
/** Guesses sent at once in a burst. */
const BURST = 64;

export const throttleChecks: readonly Check[] = [
  {
    name: 'A wrong code tells how many tries are left, one less each time',
    requirement: REQUIREMENTS.throttling,
    async run(stage) {
      const person = await stage.enrolled();
      const visitor = await stage.halfway(person);
      const code = person.authenticator.wrongCode();
      const first = member(await visitor.post('/api/login/second-factor', { code }), 'attemptsRemaining');
      const second = member(await visitor.post('/api/login/second-factor', { code }), 'attemptsRemaining');
      mustBe(first, TRIES - 1, 'tries left after one');
      mustBe(second, TRIES - 2, 'tries left after two');
    },
  },
  {
    name: `One challenge tries ${TRIES} codes and no more`,
    requirement: REQUIREMENTS.serverThrottling,
    async run(stage) {
      const person = await stage.enrolled();
      const answers = await guessInTurn(stage, person, TRIES + 3);
      mustBe(tried(answers), TRIES, 'codes tried');
    },
  },
  {
    name: `${BURST} guesses at once on one challenge: no more than ${TRIES} are tried`,
    requirement: REQUIREMENTS.throttling,
    async run(stage) {
      const person = await stage.enrolled();
      const visitor = await stage.halfway(person);
      const code = person.authenticator.wrongCode();
      const answers = await Promise.all(
        Array.from({ length: BURST }, () => visitor.copy().post('/api/login/second-factor', { code })),
      );
      must(tried(answers) <= TRIES, `codes tried: expected at most ${TRIES}, got ${tried(answers)}`);
    },
  },
  {
    name: 'Many challenges of one account share one count',
    requirement: REQUIREMENTS.bruteForce,
    async run(stage) {
      const person = await stage.enrolled();
      const visitors = await stage.halfwayOften(person, 8);
      const code = person.authenticator.wrongCode();
      const guesses = Array.from({ length: BURST / visitors.length }, () => visitors).flat();
      const answers = await Promise.all(
        guesses.map((visitor) => visitor.copy().post('/api/login/second-factor', { code })),
      );
      const count = tried(answers);
      must(count < HARD_STOP, `codes tried: expected fewer than ${HARD_STOP}, got ${count}`);
    },
  },
  {
    name: 'After too many wrong codes a right one is not tried either',
    requirement: REQUIREMENTS.throttling,
    async run(stage) {
      const person = await stage.enrolled();
      const answers = await guessInTurn(stage, person, TRIES + 1);
      must(tried(answers) <= TRIES, `codes tried: expected at most ${TRIES}, got ${tried(answers)}`);

      const answer = await (await stage.halfway(person)).post('/api/login/second-factor', {
        code: await person.authenticator.freshCode(),
      });

      mustRefuse(answer, ['too-many-attempts', 'second-factor-stopped'], 'a right code after too many wrong ones');
    },
  },
  {
    name: 'A wait is told in Retry-After, in whole seconds',
    requirement: REQUIREMENTS.retryAfter,
    async run(stage) {
      const person = await stage.enrolled();
      await guessInTurn(stage, person, TRIES + 1);
      const answer = await (await stage.halfway(person)).post('/api/login/second-factor', {
        code: person.authenticator.wrongCode(),
      });
      mustRefuse(answer, 'too-many-attempts', 'one more guess');
      must(/^[1-9]\d*$/.test(answer.headers['retry-after'] ?? ''), `Retry-After: got ${answer.headers['retry-after']}`);
    },
  },
  {
    name: 'Backup codes stay open while codes of the authenticator are not tried: nobody locks the owner out',
    requirement: REQUIREMENTS.lookUpVerifiers,
    async run(stage) {
      const person = await stage.enrolled();
      await guessInTurn(stage, person, TRIES + 1);
      const answer = await (await stage.halfway(person)).post('/api/login/second-factor', {
        code: person.backupCodes[0],
      });
      mustAnswer(answer, 200, 'a backup code during the wait');
    },
  },
  {
    name: 'Somebody without the password cannot use up the tries of the owner',
    requirement: REQUIREMENTS.bruteForce,
    async run(stage) {
      const person = await stage.enrolled();
      const code = person.authenticator.wrongCode();
      for (let guess = 0; guess < TRIES + 1; guess++) {
        mustRefuse(await stage.stranger().post('/api/login/second-factor', { code }), 'challenge-expired', 'a guess');
      }
      await stage.signInFully(person);
    },
  },
  {
    name: 'Guessing through a stolen session is counted like guessing at sign-in',
    requirement: REQUIREMENTS.samePathwayStrength,
    async run(stage) {
      const { visitor, authenticator } = await stage.enrolled();
      const code = authenticator.wrongCode();
      const answers = await Promise.all(
        Array.from({ length: BURST }, (_, guess) =>
          visitor.copy().post(guess % 2 === 0 ? '/api/two-factor/disable' : '/api/two-factor/backup-codes', { code }),
        ),
      );
      must(tried(answers) < HARD_STOP, `codes tried: expected fewer than ${HARD_STOP}, got ${tried(answers)}`);
      must(
        answers.some((answer) => isProblem(answer, 'too-many-attempts') || isProblem(answer, 'second-factor-stopped')),
        'no guess was held back',
      );
    },
  },
  {
    name: 'Codes that confirm a set-up are held back after a while, and the set-up stays as it was',
    requirement: REQUIREMENTS.throttling,
    async run(stage) {
      const { visitor, authenticator } = await stage.enrolling();
      const confirm = () => visitor.post('/api/two-factor/enrolment/verify', { code: authenticator.wrongCode() });
      for (let tries = 1; tries <= TRIES; tries += 1) mustRefuse(await confirm(), 'wrong-code', `try ${tries}`);

      mustRefuse(await confirm(), 'too-many-attempts', `try ${TRIES + 1}`);
      mustBe(member(await visitor.get('/api/two-factor'), 'state'), 'pending', 'state');
    },
  },
  {
    name: 'Wrong passwords are held back after a while',
    requirement: REQUIREMENTS.bruteForce,
    async run(stage) {
      const { email } = await stage.signUp();
      for (let guess = 0; guess < 40; guess++) {
        const answer = await stage.stranger().post('/api/login', { email, password: `Conform guess ${guess}` });
        if (isProblem(answer, 'too-many-attempts')) return;
        if (answer.status !== 503) mustRefuse(answer, 'invalid-credentials', `guess ${guess + 1}`);
      }
      must(false, '40 wrong passwords in a row were all tried');
    },
  },
];

/** One wrong code after the other on one challenge. */
async function guessInTurn(stage: Stage, person: Enrolled, guesses: number): Promise<Answer[]> {
  const visitor = await stage.halfway(person);
  const code = person.authenticator.wrongCode();
  const answers = [];
  for (let guess = 0; guess < guesses; guess++) {
    answers.push(await visitor.post('/api/login/second-factor', { code }));
  }
  return answers;
}

/** How many of the guesses were really compared with the secret. */
function tried(answers: readonly Answer[]): number {
  return answers.filter((answer) => isProblem(answer, 'wrong-code')).length;
}
