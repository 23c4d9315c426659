import { describe, expect, it } from 'vitest';
import { parseNext, withNext } from '#server/site/next-page.ts';

describe('parseNext', () => {
  it.each(['/settings', '/settings/user-options', '/settings/two-factor/disable'])('goes on to %s', (page) => {
    expect(parseNext(page)).toBe(page);
  });

  it.each([
    undefined,
    '',
    '/',
    'https://example.com/settings',
    '//example.com/settings',
    '/\\example.com',
    '/settings/',
    '/settings?x',
    '/sign-out',
    '/settings/two-factor/set-up/discard',
  ])('goes nowhere for %s', (text) => {
    expect(parseNext(text)).toBe('');
  });
});

describe('withNext', () => {
  it('carries the page along', () => {
    expect(withNext('/sign-in', '/settings')).toBe('/sign-in?next=%2Fsettings');
  });

  it('leaves an address alone when there is nothing to carry', () => {
    expect(withNext('/sign-in', '')).toBe('/sign-in');
  });
});
