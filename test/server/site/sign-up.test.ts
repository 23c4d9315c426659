import { describe, expect, it } from 'vitest';
import { fieldOf, openPage, sendAndFollow, sendForm } from '#test/support/server-pages.ts';
import { createTestVerifier } from '#test/support/server-verifier.ts';
import { PASSWORD, signUp, Visitor } from '#test/support/server-visitor.ts';

describe('the sign-up page', () => {
  it('asks for a new password and says how long it must be', async () => {
    const page = await openPage(new Visitor(await createTestVerifier()), '/sign-up');

    expect(fieldOf(page, 'password')).toContain('autocomplete="new-password"');
    expect(page.text).toContain('At least 10 characters.');
  });

  it('makes an account and signs its owner in', async () => {
    const visitor = new Visitor(await createTestVerifier());

    const page = await sendAndFollow(visitor, '/sign-up', { email: 'new@example.com', password: PASSWORD });

    expect(page.text).toContain('Your account is made. You are signed in.');
    expect(page.text).toContain('new@example.com');
  });

  it('sends an address that is taken back with 409', async () => {
    const verifier = await createTestVerifier();
    const { email } = await signUp(verifier);

    const page = await sendForm(new Visitor(verifier), '/sign-up', { email, password: PASSWORD });

    expect(page.status).toBe(409);
    expect(page.problems).toEqual(['An account with this e-mail address exists. Sign in instead.']);
  });

  it('sends a short password back and keeps the address', async () => {
    const visitor = new Visitor(await createTestVerifier());

    const page = await sendForm(visitor, '/sign-up', { email: 'new@example.com', password: '123456789' });

    expect(page.status).toBe(400);
    expect(page.problems).toEqual(['Use at least 10 characters.']);
    expect(fieldOf(page, 'email')).toContain('value="new@example.com"');
    expect(page.html).not.toContain('123456789');
  });

  it('is closed, and not linked, where sign-up is closed', async () => {
    const visitor = new Visitor(await createTestVerifier({ settings: { signUpOpen: false } }));

    const page = await openPage(visitor, '/sign-up');
    expect(page.status).toBe(403);
    expect(page.text).toContain('New accounts cannot be made here.');
    expect(await sendForm(visitor, '/sign-up', { email: 'a@example.com', password: PASSWORD })).toMatchObject({
      status: 403,
    });
    expect((await openPage(visitor, '/sign-in')).html).not.toContain('/sign-up');
  });
});
