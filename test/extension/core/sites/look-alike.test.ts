import { describe, expect, it } from 'vitest';
import { editDistance, lookAlikeOf } from '#extension/core/sites/look-alike.ts';
import { decodeHost } from '#extension/core/sites/punycode.ts';
import { wrongSiteSentence } from '#extension/core/sites/refusal.ts';
import { siteHostOf } from '#extension/core/sites/site.ts';
import { ENGLISH } from '#extension/core/words/words.ts';

/** The ASCII form that a browser would report. */
function ascii(host: string): string {
  const found = siteHostOf(`https://${host}/`);
  if (found === null) throw new Error(`not a host: ${host}`);
  return found;
}

describe('lookAlikeOf', () => {
  it.each([
    { host: 'examp1e.com', kind: 'same-looking-letters' },
    { host: 'exarnple.com', kind: 'same-looking-letters' },
    { host: 'ex\u0430mple.com', kind: 'same-looking-letters' },
    { host: '\u0435xample.com', kind: 'same-looking-letters' },
    { host: 'exmaple.com', kind: 'near-spelling' },
    { host: 'exampel.com', kind: 'near-spelling' },
    { host: 'examplee.com', kind: 'near-spelling' },
    { host: 'exampl.com', kind: 'near-spelling' },
    { host: 'example.com.evil.test', kind: 'name-inside' },
    { host: 'example-com.evil.test', kind: 'name-inside' },
    { host: 'example-login.com', kind: 'name-inside' },
    { host: 'login.example-support.org', kind: 'name-inside' },
    { host: 'login.example.com.evil.net', kind: 'name-inside' },
    { host: 'www-example-com.evil.net', kind: 'name-inside' },
    { host: 'example.evil.net', kind: 'name-inside' },
    { host: 'example.com-account.net', kind: 'name-inside' },
    { host: 'examplecom.net', kind: 'name-inside' },
    { host: 'example.co.uk', kind: 'other-ending' },
    { host: 'login.example.net', kind: 'other-ending' },
    { host: 'ехамрӏе.com', kind: 'same-looking-letters' },
    { host: 'еxamplе.org', kind: 'same-looking-letters' },
    { host: 'exampIe.com', kind: 'same-looking-letters' },
    { host: 'exämple.com', kind: 'same-looking-letters' },
    { host: 'exɑmple.com', kind: 'same-looking-letters' },
    { host: 'eхample.com', kind: 'same-looking-letters' },
    { host: 'exam-ple.com', kind: 'near-spelling' },
    { host: 'exsample.com', kind: 'near-spelling' },
    { host: 'Example.COM', kind: null },
    { host: 'ｅxample.com', kind: null },
    { host: 'example.net', kind: 'other-ending' },
    { host: 'unrelated.org', kind: null },
    { host: 'sampler.com', kind: null },
    { host: 'www.example.com', kind: null },
    { host: 'example.com', kind: null },
  ])('calls $host beside example.com: $kind', ({ host, kind }) => {
    expect(lookAlikeOf(ascii(host), 'example.com')).toBe(kind);
  });

  it.each([
    { host: 'x.com.evil.net', known: 'x.com', kind: 'name-inside' },
    { host: 'netflix.com.evil.net', known: 'x.com', kind: null },
    { host: 'evil.github.io', known: 'example.github.io', kind: null },
    { host: 'examp1e.github.io', known: 'example.github.io', kind: 'same-looking-letters' },
    { host: 'example-co-uk.evil.net', known: 'example.co.uk', kind: 'name-inside' },
    { host: 'my-bank.com.evil.net', known: 'my-bank.com', kind: 'name-inside' },
    { host: 'rnicrosoft.com', known: 'microsoft.com', kind: 'same-looking-letters' },
    { host: 'mircosoft.com', known: 'microsoft.com', kind: 'near-spelling' },
    { host: 'paypal.com.signin-secure.net', known: 'paypal.com', kind: 'name-inside' },
    { host: 'аррӏе.com', known: 'apple.com', kind: 'same-looking-letters' },
    { host: 'apply.com', known: 'apple.com', kind: 'near-spelling' },
    { host: 'maple.com', known: 'apple.com', kind: null },
  ])('calls $host beside $known: $kind', ({ host, known, kind }) => {
    expect(lookAlikeOf(ascii(host), known)).toBe(kind);
  });

  it('does not call short names alike that differ in a letter', () => {
    expect(lookAlikeOf('bbd.com', 'bbc.com')).toBeNull();
  });

  it('says nothing about machines without a domain name', () => {
    expect(lookAlikeOf('localhost:9000', 'localhost:8787')).toBeNull();
  });
});

describe('editDistance', () => {
  it.each([
    { left: '', right: '', distance: 0 },
    { left: 'abc', right: 'abc', distance: 0 },
    { left: 'abc', right: '', distance: 3 },
    { left: 'abc', right: 'acb', distance: 1 },
    { left: 'kitten', right: 'sitting', distance: 3 },
  ])('is $distance from "$left" to "$right"', ({ left, right, distance }) => {
    expect(editDistance(left, right)).toBe(distance);
  });
});

describe('decodeHost', () => {
  // The first two are RFC 3492 §7.1 (A) and (L), cut to what a host name holds.
  it.each([
    { host: 'xn--egbpdaj6bu4bxfgehfvwxn.example', readable: 'ليهمابتكلموشعربي؟.example' },
    { host: 'xn--3b-ww4c5e180e575a65lsy2b.example', readable: '3年b組金八先生.example' },
    { host: 'xn--bcher-kva.example', readable: 'bücher.example' },
    { host: 'plain.example', readable: 'plain.example' },
    { host: 'xn--\u0000.example', readable: 'xn--\u0000.example' },
  ])('reads $host as $readable', ({ host, readable }) => {
    expect(decodeHost(host)).toBe(readable);
  });
});

describe('wrongSiteSentence', () => {
  it.each([
    {
      hosts: ['example.com'],
      page: 'unrelated.org',
      sentence: 'This code belongs to example.com. You are on unrelated.org.',
    },
    {
      hosts: ['example.com', 'example.org'],
      page: 'unrelated.net',
      sentence: 'This code belongs to example.com and example.org. You are on unrelated.net.',
    },
    {
      hosts: ['example.com'],
      page: 'examp1e.com',
      sentence:
        'This code belongs to example.com. You are on examp1e.com. The two names only look alike. If a message brought you here, close this page.',
    },
    {
      hosts: ['example.com'],
      page: 'example.com:80',
      sentence:
        'This code belongs to example.com. You are on http://example.com. That page is not encrypted, so others on the network could read the code.',
    },
    {
      hosts: ['localhost:8787'],
      page: 'localhost:9000',
      sentence:
        'This code belongs to localhost:8787. You are on localhost:9000. That is another server on the same machine.',
    },
  ])('names both hosts on $page', ({ hosts, page, sentence }) => {
    expect(wrongSiteSentence(hosts, page, ENGLISH)).toBe(sentence);
  });

  it('shows an internationalised name both ways', () => {
    const sentence = wrongSiteSentence(['example.com'], ascii('ex\u0430mple.com'), ENGLISH);

    expect(sentence).toContain('You are on xn--exmple-4nf.com (written exаmple.com).');
    expect(sentence).toContain('only look alike');
  });
});
