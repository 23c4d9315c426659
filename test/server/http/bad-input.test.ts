/** What no honest client sends: values of another type, codes in other scripts, cookies twice, a clock that goes back. */

import { beforeEach, describe, expect, it } from 'vitest';
import { contentsOf } from '#test/support/server-contents.ts';
import { createTestVerifier, ORIGIN, type TestVerifier } from '#test/support/server-verifier.ts';
import {
  bodyOf,
  codeNow,
  type EnrolledPerson,
  enrol,
  halfway,
  minutes,
  nextStep,
  problemOf,
  signUp,
  Visitor,
} from '#test/support/server-visitor.ts';

const SESSION = '__Host-twofold-session';

let verifier: TestVerifier;
let person: EnrolledPerson;
beforeEach(async () => {
  verifier = await createTestVerifier();
  person = await enrol(verifier);
});

/** The right code in every way that it should not be written in. */
const SPELLINGS: readonly (readonly [name: string, spell: (code: string) => unknown])[] = [
  ['a number', Number],
  ['a list', (code) => [code]],
  ['an object', (code) => ({ code })],
  ['a truth', () => true],
  ['nothing', () => null],
  ['full-width digits', (code) => code.replace(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit)))],
  ['Arabic digits', (code) => code.replace(/\d/g, (digit) => String.fromCodePoint(0x660 + Number(digit)))],
  ['a sign before it', (code) => `+${code.slice(1)}`],
  ['a plus and zeros, like +00001', () => '+00001'],
  ['a NUL at the end', (code) => `${code}\u0000`],
  ['a NUL within', (code) => `${code.slice(0, 3)}\u0000${code.slice(3)}`],
  ['a line break at the end', (code) => `${code}\n`],
  ['one digit more', (code) => `${code}0`],
  ['an exponent', (code) => `${code.slice(0, 3)}e${code.slice(4)}`],
  ['a comma and another code', (code) => `${code},${code}`],
];

describe('a right code written as', () => {
  it.each(SPELLINGS)('%s is taken nowhere, and costs nothing', async (_, spell) => {
    const code = spell(codeNow(verifier, person.secret));
    const asked = await halfway(verifier, person);
    const before = await contentsOf(verifier);

    const answers = [
      await asked.send('POST', '/api/login/second-factor', { json: { code } }),
      await person.visitor.send('POST', '/api/two-factor/backup-codes', { json: { code } }),
      await person.visitor.send('POST', '/api/two-factor/disable', { json: { code } }),
    ];

    for (const answer of answers) {
      expect(await answer.json()).toMatchObject({ type: '/problems/invalid-request', errors: [{ pointer: '/code' }] });
    }
    expect(await contentsOf(verifier)).toBe(before);
  });

  it('itself is taken, with and without the space that apps show', async () => {
    const code = codeNow(verifier, person.secret);

    const answer = await (await halfway(verifier, person)).client.secondFactor(`${code.slice(0, 3)} ${code.slice(3)}`);

    expect(problemOf(answer)).toBeNull();
  });
});

describe('two cookies of one name', () => {
  /** Sends both, in this order. */
  const askWith = (...tokens: string[]): Promise<Response> => {
    const cookie = tokens.map((token) => `${SESSION}=${token}`).join('; ');
    return Promise.resolve(verifier.app.request(`${ORIGIN}/api/session`, { headers: { cookie } }));
  };

  it('are one person or nobody, whichever comes first, and the same one each time', async () => {
    const [mine, other] = [person.visitor, (await signUp(verifier)).visitor].map(
      (visitor) => visitor.cookies.get(SESSION) ?? '',
    );
    if (mine === undefined || other === undefined) throw new Error('both are signed in');
    const before = await contentsOf(verifier);

    for (const pair of [
      [mine, other],
      [other, mine],
      [mine, 'nonsense'],
      ['nonsense', mine],
      ['', mine],
    ]) {
      const [once, again] = [await askWith(...pair), await askWith(...pair)];
      expect([200, 401]).toContain(once.status);
      expect(await once.text()).toBe(await again.text());
    }
    expect(await contentsOf(verifier)).toBe(before);
  });
});

describe('a clock that is set back an hour', () => {
  it('makes no code good again that was used, and none of the hour between', async () => {
    const codes = [];
    for (let step = 0; step < 3; step += 1) {
      const code = codeNow(verifier, person.secret);
      bodyOf(await (await halfway(verifier, person)).client.secondFactor(code));
      codes.push(code);
      nextStep(verifier);
    }
    verifier.clock.nowMs -= minutes(60);
    const asked = await halfway(verifier, person);

    const now = await asked.client.secondFactor(codeNow(verifier, person.secret));

    expect(problemOf(now)).toBe('code-already-used');
    for (const code of codes) expect(problemOf(await asked.client.secondFactor(code))).not.toBeNull();
  });

  it('locks nobody out: backup codes are taken, sessions go on, and no wait is longer than it was', async () => {
    for (let round = 0; round < 11; round += 1) {
      await new Visitor(verifier).client.login({ email: person.email, password: 'not that one' });
    }
    verifier.clock.nowMs -= minutes(60);

    const asked = await halfway(verifier, person);

    expect(problemOf(await asked.client.secondFactor(person.backupCodes[0] ?? ''))).toBeNull();
    expect(problemOf(await person.visitor.client.session())).toBeNull();
  });
});
