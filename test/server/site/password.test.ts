import { beforeEach, describe, expect, it } from 'vitest';
import { fieldOf, openPage, sendAndFollow, sendForm } from '#test/support/server-pages.ts';
import { createTestVerifier, type TestVerifier } from '#test/support/server-verifier.ts';
import { codeNow, enrol, PASSWORD, type Person, signUp, Visitor, wrongCode } from '#test/support/server-visitor.ts';

const CHANGE = '/settings/password';
const REAUTHENTICATE = '/settings/reauthenticate';
const NEW_PASSWORD = 'another four plain words';

let verifier: TestVerifier;
let person: Person;
beforeEach(async () => {
  verifier = await createTestVerifier();
  person = await signUp(verifier);
});

describe('changing the password', () => {
  const form = { currentPassword: PASSWORD, newPassword: NEW_PASSWORD };

  it('is done with the current one, and keeps its owner signed in', async () => {
    const page = await sendAndFollow(person.visitor, CHANGE, form);

    expect(page.text).toContain('Your password is changed. Your other sessions are ended.');
    const again = { email: person.email, password: NEW_PASSWORD };
    expect(await sendForm(new Visitor(verifier), '/sign-in', again)).toMatchObject({ location: '/' });
  });

  it('is refused with a wrong current one, at its field', async () => {
    const page = await sendForm(person.visitor, CHANGE, { ...form, currentPassword: 'not the password' });

    expect(page.status).toBe(401);
    expect(page.problems).toEqual(['The password is not right.']);
    expect(fieldOf(page, 'currentPassword')).toContain('aria-invalid="true"');
    expect(page.html).not.toContain(NEW_PASSWORD);
  });

  it('is refused with a short new one', async () => {
    expect(await sendForm(person.visitor, CHANGE, { ...form, newPassword: 'short' })).toMatchObject({
      status: 400,
      problems: ['Use at least 10 characters.'],
    });
  });

  it('tells a password manager whose it is, without sending it', async () => {
    const { html } = await openPage(person.visitor, CHANGE);
    const [field = ''] = /<input[^>]*autocomplete="username"[^>]*>/.exec(html) ?? [];

    expect(field).toContain(`value="${person.email}"`);
    expect(field).not.toContain('name=');
  });

  it('needs a code too where two-factor authentication is on', async () => {
    const enrolled = await enrol(verifier);

    expect(fieldOf(await openPage(enrolled.visitor, CHANGE), 'code')).toContain('one-time-code');
    const without = await sendForm(enrolled.visitor, CHANGE, form);
    expect(without).toMatchObject({ status: 400, problems: ['Enter a code.'] });
    const wrong = await sendForm(enrolled.visitor, CHANGE, { ...form, code: wrongCode(verifier, enrolled.secret) });
    expect(wrong.status).toBe(422);
    const right = await sendForm(enrolled.visitor, CHANGE, { ...form, code: codeNow(verifier, enrolled.secret) });
    expect(right).toMatchObject({ status: 303 });
  });

  it('is not there where a host application keeps the passwords', async () => {
    const other = await createTestVerifier();
    const { visitor, email } = await signUp(other);
    const hosted = await createTestVerifier({ database: other.database, ports: { passwords: null } });
    const signedIn = new Visitor(hosted);
    await sendForm(signedIn, '/sign-in', { email, password: PASSWORD });

    expect(await openPage(signedIn, CHANGE)).toMatchObject({ status: 404 });
    expect(await sendForm(signedIn, CHANGE, form)).toMatchObject({ status: 404 });
    expect((await openPage(signedIn, '/settings')).html).not.toContain(CHANGE);
    expect((await openPage(visitor, '/settings')).html).toContain(CHANGE);
  });
});

describe('proving again who is there', () => {
  it('is done with the password', async () => {
    expect(await sendForm(person.visitor, REAUTHENTICATE, { password: PASSWORD })).toMatchObject({
      status: 303,
      location: '/settings/user-options',
    });
  });

  it('is refused with a wrong one', async () => {
    const page = await sendForm(person.visitor, REAUTHENTICATE, { password: 'not the password' });

    expect(page.status).toBe(401);
    expect(page.problems).toEqual(['The password is not right.']);
  });

  it('is refused with none', async () => {
    expect(await sendForm(person.visitor, REAUTHENTICATE)).toMatchObject({
      status: 400,
      problems: ['Enter your password.'],
    });
  });

  it('keeps where one wanted to go when it is refused', async () => {
    const page = await sendForm(person.visitor, REAUTHENTICATE, { password: 'x', next: '/settings/sessions' });

    expect(fieldOf(page, 'next')).toContain('value="/settings/sessions"');
  });

  it('needs a code too where two-factor authentication is on', async () => {
    const enrolled = await enrol(verifier);
    const { visitor } = enrolled;

    expect(await sendForm(visitor, REAUTHENTICATE, { password: PASSWORD })).toMatchObject({ status: 400 });
    const code = codeNow(verifier, enrolled.secret);
    expect(await sendForm(visitor, REAUTHENTICATE, { password: PASSWORD, code })).toMatchObject({ status: 303 });
  });
});
