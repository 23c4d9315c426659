import { beforeEach, describe, expect, it } from 'vitest';
import { fieldOf, openPage, sendAndFollow, sendForm } from '#test/support/server-pages.ts';
import { createTestVerifier, type TestVerifier } from '#test/support/server-verifier.ts';
import {
  codeNow,
  type EnrolledPerson,
  enrol,
  halfway,
  minutes,
  nextStep,
  PASSWORD,
  type Person,
  signUp,
  Visitor,
  wrongCode,
} from '#test/support/server-visitor.ts';

let verifier: TestVerifier;
beforeEach(async () => {
  verifier = await createTestVerifier();
});

describe('the sign-in page', () => {
  let person: Person;
  let visitor: Visitor;
  beforeEach(async () => {
    person = await signUp(verifier);
    visitor = new Visitor(verifier);
  });

  it('names its fields as password managers look for them', async () => {
    const page = await openPage(visitor, '/sign-in');

    expect(page.status).toBe(200);
    expect(page.title).toBe('Sign in · Example');
    expect(fieldOf(page, 'email')).toContain('autocomplete="username"');
    expect(fieldOf(page, 'password')).toContain('autocomplete="current-password"');
  });

  it('leads to the start page with the right password', async () => {
    const page = await sendAndFollow(visitor, '/sign-in', { email: person.email, password: PASSWORD });

    expect(page.title).toBe('Home · Example');
    expect(page.text).toContain(`Signed in as ${person.email}.`);
  });

  it('takes an address with capitals and spaces around it', async () => {
    const email = ` ${person.email.toUpperCase()} `;

    expect(await sendForm(visitor, '/sign-in', { email, password: PASSWORD })).toMatchObject({ location: '/' });
  });

  it('sends a wrong password back with 401, the address kept and the password gone', async () => {
    const page = await sendForm(visitor, '/sign-in', { email: person.email, password: 'not the password' });

    expect(page.status).toBe(401);
    expect(page.headers.get('www-authenticate')).not.toBeNull();
    expect(page.title).toBe('Error: Sign in · Example');
    expect(page.problems).toEqual(['The e-mail address or the password is not right.']);
    expect(fieldOf(page, 'email')).toContain(`value="${person.email}"`);
    expect(page.html).not.toContain('not the password');
  });

  it('says the same of an address that has no account', async () => {
    const known = await sendForm(visitor, '/sign-in', { email: person.email, password: 'not the password' });
    const unknown = await sendForm(visitor, '/sign-in', { email: 'nobody@example.com', password: 'not the password' });

    expect(unknown.status).toBe(known.status);
    expect(unknown.html.replace('nobody@example.com', person.email)).toBe(known.html);
  });

  it.each([
    { email: '', password: '', problems: ['Enter your e-mail address.', 'Enter your password.'] },
    { email: 'nobody', password: PASSWORD, problems: ['Enter an e-mail address, like name@example.org.'] },
    { email: 'a@example.com', password: 'x'.repeat(257), problems: ['Use at most 256 characters.'] },
  ])('says $problems of "$email"', async ({ email, password, problems }) => {
    const page = await sendForm(visitor, '/sign-in', { email, password });

    expect(page.status).toBe(400);
    expect(page.problems).toEqual(problems);
  });

  it('ties each problem to its field', async () => {
    const page = await sendForm(visitor, '/sign-in', { email: 'nobody', password: PASSWORD });

    expect(fieldOf(page, 'email')).toContain('aria-describedby="email-problem"');
    expect(fieldOf(page, 'email')).toContain('aria-invalid="true"');
    expect(fieldOf(page, 'password')).not.toContain('aria-invalid');
    expect(page.html).toContain('<li id="email-problem"><a href="#email">');
  });

  it('puts the focus on what went wrong', async () => {
    const page = await sendForm(visitor, '/sign-in', { email: person.email, password: 'not the password' });

    expect(page.html).toMatch(/<section class="notice notice-problem"[^>]*tabindex="-1"[^>]*autofocus/);
    expect(page.html.match(/autofocus/g)).toHaveLength(1);
  });

  it('answers 429 with Retry-After after too many tries, and says how long to wait', async () => {
    let page = await sendForm(visitor, '/sign-in', { email: person.email, password: 'wrong' });
    for (let tries = 0; page.status === 401 && tries < 50; tries += 1) {
      page = await sendForm(visitor, '/sign-in', { email: person.email, password: 'wrong' });
    }

    expect(page.status).toBe(429);
    expect(Number(page.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(page.problems).toEqual([expect.stringMatching(/^Too many tries\. Wait \d+ (?:second|minute|hour)s?, then/)]);
  });

  it('shows what was typed as text, not as markup', async () => {
    const page = await sendForm(visitor, '/sign-in', { email: '"><script>alert(1)</script>', password: 'x' });

    expect(page.html).not.toContain('<script>alert');
  });

  it('leads on to the page that was asked for first', async () => {
    const asked = await openPage(visitor, '/settings/sessions');
    expect(asked).toMatchObject({ status: 303, location: '/sign-in?next=%2Fsettings%2Fsessions' });

    const page = await openPage(visitor, asked.location ?? '');
    expect(page.text).toContain('Sign in to go on.');
    expect(fieldOf(page, 'next')).toContain('value="/settings/sessions"');
    const form = { email: person.email, password: PASSWORD, next: '/settings/sessions' };
    expect(await sendForm(visitor, '/sign-in', form)).toMatchObject({ location: '/settings/sessions' });
  });

  it('leads to no other site', async () => {
    const form = { email: person.email, password: PASSWORD, next: 'https://attacker.example/' };

    expect(await sendForm(visitor, '/sign-in', form)).toMatchObject({ status: 303, location: '/' });
  });

  it('is passed over by whoever is signed in', async () => {
    expect(await openPage(person.visitor, '/sign-in')).toMatchObject({ status: 303, location: '/' });
  });
});

describe('the prompt for a code', () => {
  let person: EnrolledPerson;
  let visitor: Visitor;
  const prompt = '/sign-in/second-factor';
  beforeEach(async () => {
    person = await enrol(verifier);
    visitor = await halfway(verifier, person);
  });

  it('comes after the password', async () => {
    const other = new Visitor(verifier);

    expect(await sendForm(other, '/sign-in', { email: person.email, password: PASSWORD })).toMatchObject({
      status: 303,
      location: prompt,
    });
  });

  it('has a field that phones and authenticators know', async () => {
    const page = await openPage(visitor, prompt);
    const field = fieldOf(page, 'code');

    expect(field).toContain('autocomplete="one-time-code"');
    expect(field).toContain('inputmode="numeric"');
    expect(field).toContain('autofocus');
    expect(page.text).toContain('Use a backup code');
  });

  it('has another field for a backup code, for keyboards with letters', async () => {
    const page = await openPage(visitor, `${prompt}?method=backup-code`);

    expect(fieldOf(page, 'code')).not.toContain('one-time-code');
    expect(fieldOf(page, 'code')).not.toContain('inputmode');
    expect(page.text).toContain('Use a code from your authenticator');
  });

  it('leads to the start page with the right code', async () => {
    const page = await sendAndFollow(visitor, prompt, { code: codeNow(verifier, person.secret) });

    expect(page.title).toBe('Home · Example');
  });

  it('takes a code with spaces in it', async () => {
    const code = codeNow(verifier, person.secret).replace(/^(...)/, ' $1 ');

    expect(await sendForm(visitor, prompt, { code })).toMatchObject({ status: 303, location: '/' });
  });

  it('sends a wrong code back with 422, the tries that are left, and nothing in the field', async () => {
    const page = await sendForm(visitor, prompt, { code: wrongCode(verifier, person.secret) });

    expect(page.status).toBe(422);
    expect(page.problems).toEqual([
      'That code is not right. Enter the one that your authenticator shows now. 4 tries left before you have to wait.',
    ]);
    expect(fieldOf(page, 'code')).not.toContain('value=');
  });

  it('sends a used code back with 409 and says when the next one comes', async () => {
    const code = codeNow(verifier, person.secret);
    await sendForm(visitor, prompt, { code });
    const again = await halfway(verifier, person);
    verifier.clock.nowMs += 3_000;

    const page = await sendForm(again, prompt, { code });

    expect(page.status).toBe(409);
    expect(page.problems).toEqual(['That code was already used. The next one comes in 12 s.']);
  });

  it('takes the next code after a used one', async () => {
    const code = codeNow(verifier, person.secret);
    await sendForm(visitor, prompt, { code });
    const again = await halfway(verifier, person);
    await sendForm(again, prompt, { code });
    nextStep(verifier);

    expect(await sendForm(again, prompt, { code: codeNow(verifier, person.secret) })).toMatchObject({ location: '/' });
  });

  it('takes a backup code once and says how many are left', async () => {
    const code = person.backupCodes[0] ?? '';

    const page = await sendAndFollow(visitor, prompt, { code, method: 'backup-code' });
    expect(page.text).toContain('You signed in with a backup code. 9 backup codes are left.');
    expect((await openPage(visitor, '/')).text).not.toContain('You signed in with a backup code.');

    const again = await halfway(verifier, person);
    const refused = await sendForm(again, prompt, { code, method: 'backup-code' });
    expect(refused.status).toBe(409);
    expect(refused.problems).toEqual(['That backup code was already used. Each works once: take another.']);
    expect(refused.text).toContain('Use a code from your authenticator');
  });

  it.each([
    { code: '', problem: 'Enter a code.' },
    {
      code: '12345',
      problem: 'A code has six digits, a backup code twenty-five letters and digits. Check what you entered.',
    },
    {
      code: '0'.repeat(65),
      problem: 'A code has six digits, a backup code twenty-five letters and digits. Check what you entered.',
    },
  ])('says "$problem" of "$code", which costs no try', async ({ code, problem }) => {
    const page = await sendForm(visitor, prompt, { code });

    expect(page.status).toBe(400);
    expect(page.problems).toEqual([problem]);
    const wrong = await sendForm(visitor, prompt, { code: wrongCode(verifier, person.secret) });
    expect(wrong.problems.join()).toContain('4 tries left');
  });

  it('goes back to the password when it took too long', async () => {
    verifier.clock.nowMs += minutes(11);

    const page = await sendForm(visitor, prompt, { code: codeNow(verifier, person.secret) });
    expect(page.status).toBe(401);
    expect(page.title).toBe('Error: Sign in · Example');
    expect(page.problems).toEqual(['That took too long. Enter your e-mail and password again.']);
  });

  it('is not there for whoever has not entered a password', async () => {
    expect(await openPage(new Visitor(verifier), prompt)).toMatchObject({ status: 303, location: '/sign-in' });
    expect(await openPage(new Visitor(verifier), '/settings')).toMatchObject({ status: 303 });
  });

  it('opens no page to whoever has only entered a password', async () => {
    expect(await openPage(visitor, '/settings/user-options')).toMatchObject({
      status: 303,
      location: '/sign-in?next=%2Fsettings%2Fuser-options',
    });
  });

  it('carries the time of the server, to compare the clock of the browser with', async () => {
    const page = await openPage(visitor, prompt);

    expect(page.html).toContain(`data-server-time="${verifier.clock.nowMs}"`);
  });
});

describe('signing out', () => {
  it('ends the session and says so', async () => {
    const { visitor } = await signUp(verifier);
    const copy = visitor.copy();

    const page = await sendAndFollow(visitor, '/sign-out');

    expect(page.text).toContain('You are signed out.');
    expect(await openPage(copy, '/')).toMatchObject({ status: 303, location: '/sign-in' });
  });

  it('is not done by a link', async () => {
    const { visitor } = await signUp(verifier);

    await openPage(visitor, '/sign-out');

    expect(await openPage(visitor, '/')).toMatchObject({ status: 200 });
  });

  it('does no harm without a session', async () => {
    expect(await sendForm(new Visitor(verifier), '/sign-out')).toMatchObject({ status: 303, location: '/sign-in' });
  });
});
