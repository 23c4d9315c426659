/** Backup codes: NIST's look-up secrets. */

import { type Check, member, must, mustAnswer, mustBe, mustRefuse } from '../check.ts';
import { REQUIREMENTS } from '../requirement.ts';
import { backupCodesOf, type Enrolled, type Stage } from '../stage.ts';

const CROCKFORD = /^[0-9A-HJKMNP-TV-Z]{25}$/;

export const backupCodeChecks: readonly Check[] = [
  {
    name: 'Ten different codes of 125 bits in Crockford base32',
    requirement: REQUIREMENTS.lookUpEntropy,
    async run(stage) {
      const { backupCodes } = await stage.verified();
      mustBe(new Set(backupCodes).size, 10, 'different codes');
      must(
        backupCodes.every((code) => CROCKFORD.test(code.replaceAll('-', ''))),
        'expected 25 characters of Crockford base32 in each code',
      );
    },
  },
  {
    name: 'A backup code signs in, and the answer counts what is left',
    requirement: REQUIREMENTS.lookUpVerifiers,
    async run(stage) {
      const person = await stage.enrolled();
      const answer = await signInWith(stage, person, person.backupCodes[0]);
      mustAnswer(answer, 200, 'sign-in with a backup code');
      mustBe(member(answer, 'method'), 'backup-code', 'method');
      mustBe(member(answer, 'backupCodesRemaining'), person.backupCodes.length - 1, 'codes left');
    },
  },
  {
    name: 'A backup code works once',
    requirement: REQUIREMENTS.codesOnce,
    async run(stage) {
      const person = await stage.enrolled();
      mustAnswer(await signInWith(stage, person, person.backupCodes[0]), 200, 'first use');
      mustRefuse(await signInWith(stage, person, person.backupCodes[0]), 'code-already-used', 'second use');
    },
  },
  {
    name: 'Case, spaces, missing hyphens and look-alike letters do not matter',
    requirement: REQUIREMENTS.lookUpVerifiers,
    async run(stage) {
      const person = await stage.enrolled();
      const spellings = [
        (code: string) => code.toLowerCase(),
        (code: string) => code.replaceAll('-', ''),
        (code: string) => ` ${code.replaceAll('-', ' ')} `,
        (code: string) => code.replaceAll('0', 'O').replaceAll('1', 'l'),
      ];
      for (const [index, spell] of spellings.entries()) {
        const answer = await signInWith(stage, person, spell(person.backupCodes[index] ?? ''));
        mustAnswer(answer, 200, `spelling ${index + 1} of ${spellings.length}`);
      }
    },
  },
  {
    name: 'A used code in another spelling is still used',
    requirement: REQUIREMENTS.codesOnce,
    async run(stage) {
      const person = await stage.enrolled();
      const [code = ''] = person.backupCodes;
      mustAnswer(await signInWith(stage, person, code), 200, 'first use');
      const answer = await signInWith(stage, person, code.replaceAll('-', '').toLowerCase());
      mustRefuse(answer, 'code-already-used', 'second use, spelled otherwise');
    },
  },
  {
    name: 'A code with one character changed is refused',
    requirement: REQUIREMENTS.lookUpVerifiers,
    async run(stage) {
      const person = await stage.enrolled();
      const [code = ''] = person.backupCodes;
      const near = `${code.slice(0, -1)}${code.endsWith('7') ? '8' : '7'}`;
      mustRefuse(await signInWith(stage, person, near), ['wrong-code', 'invalid-request'], 'nearly right code');
    },
  },
  {
    name: 'A new set voids the old one',
    requirement: REQUIREMENTS.factorRevocable,
    async run(stage) {
      const old = await stage.enrolled();
      const code = await old.authenticator.freshCode();
      const answer = await old.visitor.post('/api/two-factor/backup-codes', { code });
      mustAnswer(answer, 200, 'new set');
      const fresh = stage.remember({ ...old, backupCodes: backupCodesOf(answer) });

      mustRefuse(await signInWith(stage, old, old.backupCodes[0]), 'wrong-code', 'code of the old set');
      mustAnswer(await signInWith(stage, fresh, fresh.backupCodes[0]), 200, 'code of the new set');
    },
  },
  {
    name: 'A new set needs a code of the authenticator: a backup code does not make backup codes',
    requirement: REQUIREMENTS.sensitiveNeedsReauthentication,
    async run(stage) {
      const person = await stage.enrolled();
      const answer = await person.visitor.post('/api/two-factor/backup-codes', { code: person.backupCodes[0] });
      mustRefuse(answer, ['wrong-code', 'invalid-request'], 'a backup code in place of a TOTP code');
      mustAnswer(await signInWith(stage, person, person.backupCodes[0]), 200, 'the same code at sign-in');
    },
  },
  {
    name: 'Backup codes are shown once: no later answer holds one',
    requirement: REQUIREMENTS.lookUpVerifiers,
    async run(stage) {
      const { visitor, backupCodes } = await stage.enrolled();
      for (const path of ['/api/two-factor', '/api/session', '/api/activity']) {
        const { text } = await visitor.get(path);
        must(!backupCodes.some((code) => text.includes(code)), `${path} shows a backup code again`);
      }
      mustBe(member(await visitor.get('/api/two-factor'), 'backupCodes', 'remaining'), 10, 'codes left');
    },
  },
];

async function signInWith(stage: Stage, person: Enrolled, code: string | undefined) {
  return (await stage.halfway(person)).post('/api/login/second-factor', { code });
}
