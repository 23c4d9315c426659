import { describe, expect, it } from 'vitest';
import { formatSiteRule, readSiteRule } from '#extension/core/sites/site-text.ts';

describe('readSiteRule', () => {
  it.each([
    { typed: 'example.com', rule: { host: 'example.com', match: 'exact' } },
    { typed: ' Example.COM ', rule: { host: 'example.com', match: 'exact' } },
    { typed: 'https://login.example.com/path', rule: { host: 'login.example.com', match: 'exact' } },
    { typed: 'http://nas.example', rule: { host: 'nas.example:80', match: 'exact' } },
    { typed: 'localhost:8787', rule: { host: 'localhost:8787', match: 'exact' } },
    { typed: '*.example.co.uk', rule: { host: 'example.co.uk', match: 'subdomains' } },
  ])('reads $typed', ({ typed, rule }) => {
    expect(readSiteRule(typed)).toEqual(rule);
  });

  it.each([
    '',
    '*.',
    'two words',
    'about:blank',
    '*.co.uk',
    '*.github.io',
    '*.localhost',
    'ex*mple.com',
    'two%20words',
  ])('refuses "%s"', (typed) => {
    expect(readSiteRule(typed)).toBeNull();
  });
});

describe('formatSiteRule', () => {
  it.each(['example.com', '*.example.com', 'localhost:8787'])('writes %s as it was read', (typed) => {
    const rule = readSiteRule(typed);

    expect(rule && formatSiteRule(rule)).toBe(typed);
  });
});
