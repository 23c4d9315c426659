import { beforeEach, describe, expect, it } from 'vitest';
import { backupCodesOf, openPage, sendAndFollow, sendForm } from '#test/support/server-pages.ts';
import { createTestVerifier, type TestVerifier } from '#test/support/server-verifier.ts';
import {
  codeNow,
  type EnrolledPerson,
  enrol,
  halfway,
  nextStep,
  signUp,
  wrongCode,
} from '#test/support/server-visitor.ts';

const NEW = '/settings/two-factor/backup-codes';
const KEPT = '/settings/two-factor/backup-codes/kept';
const USER_OPTIONS = '/settings/user-options';

let verifier: TestVerifier;
let person: EnrolledPerson;
beforeEach(async () => {
  verifier = await createTestVerifier();
  person = await enrol(verifier);
});

/** Signs in with so many backup codes, one after the other. */
async function use(count: number): Promise<void> {
  for (const code of person.backupCodes.slice(0, count)) {
    await sendForm(await halfway(verifier, person), '/sign-in/second-factor', { code });
  }
}

describe('new backup codes', () => {
  it('come for a code, and void the old ones', async () => {
    const page = await sendForm(person.visitor, NEW, { code: codeNow(verifier, person.secret) });

    expect(page.title).toBe('Your new backup codes · Example');
    expect(backupCodesOf(page)).toHaveLength(10);
    const old = await sendForm(await halfway(verifier, person), '/sign-in/second-factor', {
      code: person.backupCodes[0] ?? '',
    });
    expect(old.status).toBe(422);
    expect(old.problems[0]).toMatch(/^That is not one of your backup codes\./);
  });

  it('do not come for a backup code, which is not spent by trying', async () => {
    const code = person.backupCodes[0] ?? '';

    const page = await sendForm(person.visitor, NEW, { code });

    expect(page.status).toBe(400);
    expect(page.problems).toEqual(['A backup code is not enough here. Enter a code from your authenticator.']);
    expect(await sendForm(await halfway(verifier, person), '/sign-in/second-factor', { code })).toMatchObject({
      status: 303,
    });
  });

  it.each([
    { what: 'a wrong code', status: 422, code: () => wrongCode(verifier, person.secret) },
    { what: 'no code', status: 400, code: () => '' },
  ])('do not come for $what', async ({ status, code }) => {
    const page = await sendForm(person.visitor, NEW, { code: code() });

    expect(page.status).toBe(status);
    expect(backupCodesOf(page)).toHaveLength(0);
  });

  it('do not come for a used code', async () => {
    const code = codeNow(verifier, person.secret);
    await sendForm(person.visitor, NEW, { code });

    expect(await sendForm(person.visitor, NEW, { code })).toMatchObject({
      status: 409,
      problems: [expect.stringMatching(/^That code was already used\. The next one comes in \d+ s\.$/)],
    });
  });

  it('are asked about before one leaves them', async () => {
    const backupCode = backupCodesOf(await sendForm(person.visitor, NEW, { code: codeNow(verifier, person.secret) }));

    const unticked = await sendForm(person.visitor, KEPT, { backupCode });
    expect(unticked.status).toBe(400);
    expect(backupCodesOf(unticked)).toEqual(backupCode);

    const ticked = await sendAndFollow(person.visitor, KEPT, { backupCode, saved: 'yes' });
    expect(ticked.text).toContain('Your new backup codes are in force.');
  });

  it('are nothing for whoever has two-factor authentication off', async () => {
    const { visitor } = await signUp(verifier);

    expect(await openPage(visitor, NEW)).toMatchObject({ status: 303, location: USER_OPTIONS });
    expect(await sendForm(visitor, NEW, { code: '123456' })).toMatchObject({ status: 303, location: USER_OPTIONS });
  });
});

describe('the warning about few backup codes', () => {
  const HEADING = 'Your backup codes are running out';

  it('is not there while four are left', async () => {
    await use(6);

    const page = await openPage(person.visitor, USER_OPTIONS);
    expect(page.text).toContain('4 of 10');
    expect(page.text).not.toContain(HEADING);
  });

  it.each([
    { used: 7, sentence: 'Only 3 backup codes are left.' },
    { used: 9, sentence: 'Only 1 backup code is left.' },
    { used: 10, sentence: 'No backup code is left.' },
  ])('says "$sentence" after $used', async ({ used, sentence }) => {
    await use(used);
    nextStep(verifier);

    const pages = await Promise.all([openPage(person.visitor, USER_OPTIONS), openPage(person.visitor, '/')]);
    for (const page of pages) {
      expect(page.text).toContain(HEADING);
      expect(page.text).toContain(sentence);
    }
  });
});
