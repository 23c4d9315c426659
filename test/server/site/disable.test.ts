import { beforeEach, describe, expect, it } from 'vitest';
import { fieldOf, openPage, sendAndFollow, sendForm } from '#test/support/server-pages.ts';
import { createTestVerifier, type TestVerifier } from '#test/support/server-verifier.ts';
import { bodyOf, codeNow, type EnrolledPerson, enrol, signUp, wrongCode } from '#test/support/server-visitor.ts';

const DISABLE = '/settings/two-factor/disable';

let verifier: TestVerifier;
let person: EnrolledPerson;
beforeEach(async () => {
  verifier = await createTestVerifier();
  person = await enrol(verifier);
});

async function state(): Promise<string> {
  return bodyOf(await person.visitor.client.twoFactor()).state;
}

describe('disabling', () => {
  it('says what it means and asks for either code', async () => {
    const page = await openPage(person.visitor, DISABLE);

    expect(page.text).toContain('Yes, Disable 2FA');
    expect(page.text).toContain('After this, your password alone opens this account.');
    expect(fieldOf(page, 'code')).toContain('autocomplete="one-time-code"');
  });

  it.each([
    { what: 'a code', code: () => codeNow(verifier, person.secret) },
    { what: 'a backup code', code: () => person.backupCodes[0] ?? '' },
  ])('is done with $what', async ({ code }) => {
    const page = await sendAndFollow(person.visitor, DISABLE, { code: code() });

    expect(page.text).toContain('Two-factor authentication is off. Your password alone signs you in.');
    expect(page.text).toContain('Enable Two-Factor Authentication');
    expect(await state()).toBe('off');
  });

  it.each([
    { what: 'a wrong code', status: 422, code: () => wrongCode(verifier, person.secret) },
    { what: 'a backup code of nobody', status: 422, code: () => 'AAAAA-BBBBB-CCCCC-DDDDD-EEEEE' },
    { what: 'an empty field', status: 400, code: () => '' },
    { what: 'a word', status: 400, code: () => 'please' },
  ])('is refused with $what', async ({ status, code }) => {
    const page = await sendForm(person.visitor, DISABLE, { code: code() });

    expect(page.status).toBe(status);
    expect(page.problems).toHaveLength(1);
    expect(page.title).toMatch(/^Error: /);
    expect(await state()).toBe('on');
  });

  it('is over when it is off already', async () => {
    const { visitor } = await signUp(verifier);

    expect((await sendAndFollow(visitor, DISABLE, { code: '123456' })).text).toContain(
      'Two-factor authentication is off already.',
    );
    expect(await openPage(visitor, DISABLE)).toMatchObject({ status: 303, location: '/settings/user-options' });
  });
});
