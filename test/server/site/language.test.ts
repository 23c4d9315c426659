import { beforeEach, describe, expect, it } from 'vitest';
import { parseAcceptLanguage } from '#server/site/accept-language.ts';
import { openPage, sendForm } from '#test/support/server-pages.ts';
import { createTestVerifier, type TestVerifier } from '#test/support/server-verifier.ts';
import { enrol, signUp, Visitor } from '#test/support/server-visitor.ts';

describe('parseAcceptLanguage', () => {
  it.each([
    // RFC 9110 §12.5.4, the example of the section.
    { header: 'da, en-gb;q=0.8, en;q=0.7', wishes: ['da', 'en-gb', 'en'] },
    { header: 'en;q=0.3,de;q=0.9,fr', wishes: ['fr', 'de', 'en'] },
    { header: 'de, *;q=0.5', wishes: ['de'] },
    { header: 'de;q=0, fr', wishes: ['fr'] },
    { header: 'de;q=2, fr;q=0.5x, it;q=0.1', wishes: ['it'] },
    { header: '', wishes: [] },
    { header: '<script>, ;;;', wishes: [] },
  ])('reads $header', ({ header, wishes }) => {
    expect(parseAcceptLanguage(header)).toEqual(wishes);
  });
});

let verifier: TestVerifier;
beforeEach(async () => {
  verifier = await createTestVerifier();
});

async function openIn(visitor: Visitor, acceptLanguage: string): Promise<{ html: string; headers: Headers }> {
  const response = await visitor.send('GET', '/sign-in', { headers: { 'accept-language': acceptLanguage } });
  return { html: await response.text(), headers: response.headers };
}

describe('a page', () => {
  it.each([
    { wish: 'de-AT,en;q=0.5', start: '<html lang="de" dir="ltr">', words: 'Anmelden' },
    { wish: 'ar', start: '<html lang="ar" dir="rtl">', words: 'تسجيل الدخول' },
    { wish: 'tlh', start: '<html lang="en" dir="ltr">', words: 'Sign in' },
  ])('speaks what the browser asks for: $wish', async ({ wish, start, words }) => {
    const { html, headers } = await openIn(new Visitor(verifier), wish);

    expect(html).toContain(start);
    expect(html).toContain(words);
    expect(headers.get('vary')).toContain('Accept-Language');
    expect(html).toContain(`lang="${headers.get('content-language')}"`);
  });

  it('speaks the language chosen at its foot from then on, whatever the browser asks for', async () => {
    const visitor = new Visitor(verifier);
    const chosen = await sendForm(visitor, '/language', { language: 'de', page: '/help' });

    expect(chosen).toMatchObject({ status: 303, location: '/help' });
    expect((await openIn(visitor, 'ar')).html).toContain('<html lang="de" dir="ltr">');
  });

  it.each(['https://attacker.example/', '//attacker.example', '/nowhere', ''])(
    'goes back to pages of the site alone, not to %j',
    async (page) => {
      expect(await sendForm(new Visitor(verifier), '/language', { language: 'de', page })).toMatchObject({
        status: 303,
        location: '/',
      });
    },
  );

  it.each(['tlh', '', 'DE'])('keeps no language that there is not: %j', async (language) => {
    const answer = await sendForm(new Visitor(verifier), '/language', { language, page: '/help' });

    expect(answer.headers.get('set-cookie')).toBeNull();
  });

  it('offers no choice where the page would be lost by it', async () => {
    const { visitor } = await signUp(verifier);
    const asked = await openPage(visitor, '/help');
    const answered = await sendForm(new Visitor(verifier), '/sign-in', { email: 'nobody@example.com', password: 'x' });

    expect(asked.html).toContain('action="/language"');
    expect(answered.html).not.toContain('action="/language"');
  });
});

describe('a refusal', () => {
  it('is in the language of its page', async () => {
    const { visitor } = await enrol(verifier);
    await sendForm(visitor, '/language', { language: 'de', page: '/' });

    const answer = await sendForm(visitor, '/settings/two-factor/disable', { code: '' });

    expect(answer.problems).toEqual(['Geben Sie einen Code ein.']);
  });
});
