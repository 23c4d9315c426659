import { beforeEach, describe, expect, it } from 'vitest';
import { openPage } from '#test/support/server-pages.ts';
import { createTestVerifier, ORIGIN, type TestVerifier } from '#test/support/server-verifier.ts';
import { PASSWORD, type Person, signUp, Visitor } from '#test/support/server-visitor.ts';

let verifier: TestVerifier;
let person: Person;
beforeEach(async () => {
  verifier = await createTestVerifier();
  person = await signUp(verifier);
});

/** Straight to the app, so that no header is added to those given. */
async function signIn(headers: Readonly<Record<string, string>>): Promise<Response> {
  return verifier.app.request(`${ORIGIN}/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
    body: new URLSearchParams({ email: person.email, password: PASSWORD }).toString(),
  });
}

describe('a form', () => {
  it.each([
    { headers: { origin: ORIGIN } },
    { headers: { 'sec-fetch-site': 'same-origin' } },
    { headers: { origin: ORIGIN, 'sec-fetch-site': 'same-origin' } },
  ])('is taken with $headers', async ({ headers }) => {
    expect((await signIn(headers)).status).toBe(303);
  });

  it.each([
    { headers: {} },
    { headers: { origin: 'null' } },
    { headers: { origin: 'https://attacker.example' } },
    { headers: { origin: `${ORIGIN}.attacker.example` } },
    { headers: { origin: ORIGIN.replace('https:', 'http:') } },
    { headers: { origin: `${ORIGIN}:8443` } },
    { headers: { 'sec-fetch-site': 'cross-site' } },
    { headers: { 'sec-fetch-site': 'same-site' } },
    { headers: { 'sec-fetch-site': 'none' } },
    { headers: { origin: ORIGIN, 'sec-fetch-site': 'cross-site' } },
    { headers: { origin: 'https://attacker.example', 'sec-fetch-site': 'same-origin' } },
  ])('is refused with $headers', async ({ headers }) => {
    const response = await signIn(headers);

    expect(response.status).toBe(403);
    expect(response.headers.get('content-type')).toMatch(/^text\/html/);
    expect(await response.text()).toContain('This form was sent from another site, so nothing was done.');
    expect(response.headers.getSetCookie()).toEqual([]);
  });

  it.each(['/sign-out', '/settings/two-factor/enable', '/settings/password'])(
    'of another site does nothing at %s for who is signed in',
    async (path) => {
      const response = await person.visitor.send('POST', path, { headers: { origin: 'https://attacker.example' } });

      expect(response.status).toBe(403);
      expect(await openPage(person.visitor, '/')).toMatchObject({ status: 200 });
    },
  );

  it('is not read beyond 16 KiB', async () => {
    const response = await new Visitor(verifier).send('POST', '/sign-in', {
      body: `email=${'x'.repeat(17_000)}`,
      headers: { 'content-type': 'application/x-www-form-urlencoded', 'content-length': '17006' },
    });

    expect(response.status).toBe(413);
    expect(await response.text()).toContain('What was sent is larger than any form here.');
  });

  it('of another kind than a form holds nothing', async () => {
    const response = await new Visitor(verifier).send('POST', '/sign-in', {
      json: { email: person.email, password: PASSWORD },
    });

    expect(response.status).toBe(400);
  });
});
