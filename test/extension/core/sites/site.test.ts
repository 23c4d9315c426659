import { describe, expect, it } from 'vitest';
import { isSameOwner, isSiteMatch, isWidenable, siteHostOf } from '#extension/core/sites/site.ts';

describe('siteHostOf', () => {
  it.each([
    { url: 'https://example.com/login?next=/', host: 'example.com' },
    { url: 'https://EXAMPLE.com:443/', host: 'example.com' },
    { url: 'https://example.com:8443/', host: 'example.com:8443' },
    { url: 'http://localhost:8787/login', host: 'localhost:8787' },
    { url: 'http://example.com/', host: 'example.com:80' },
    { url: 'http://[::1]:3000/', host: '[::1]:3000' },
    { url: 'https://bücher.example/', host: 'xn--bcher-kva.example' },
    { url: 'https://example.com@evil.test/', host: 'evil.test' },
  ])('gives $host for $url', ({ url, host }) => {
    expect(siteHostOf(url)).toBe(host);
  });

  it.each([
    'about:blank',
    'about:srcdoc',
    'blob:https://example.com/0b1c',
    'data:text/html,<input>',
    'file:///etc/hosts',
    'chrome-extension://abc/popup.html',
    'javascript:1',
    'ftp://example.com/',
    'example.com',
    '',
  ])('knows no site at %s', (url) => {
    expect(siteHostOf(url)).toBeNull();
  });
});

describe('isSiteMatch', () => {
  it.each([
    { rule: 'example.com', match: 'exact', host: 'example.com', matches: true },
    { rule: 'example.com', match: 'exact', host: 'www.example.com', matches: false },
    { rule: 'example.com', match: 'exact', host: 'example.com:8443', matches: false },
    { rule: 'example.com', match: 'exact', host: 'example.com:80', matches: false },
    { rule: 'example.com', match: 'exact', host: 'example.com.evil.test', matches: false },
    { rule: 'example.com', match: 'subdomains', host: 'example.com', matches: true },
    { rule: 'example.com', match: 'subdomains', host: 'login.example.com', matches: true },
    { rule: 'example.com', match: 'subdomains', host: 'evilexample.com', matches: false },
    { rule: 'example.com', match: 'subdomains', host: 'login.example.com:8443', matches: false },
    { rule: 'example.com:8443', match: 'subdomains', host: 'login.example.com:8443', matches: true },
    { rule: 'login.example.com', match: 'subdomains', host: 'example.com', matches: false },
    { rule: 'com', match: 'subdomains', host: 'example.com', matches: false },
    { rule: 'co.uk', match: 'subdomains', host: 'example.co.uk', matches: false },
    { rule: 'github.io', match: 'subdomains', host: 'someone.github.io', matches: false },
    { rule: 'someone.github.io', match: 'subdomains', host: 'x.someone.github.io', matches: true },
    { rule: 'localhost:8787', match: 'subdomains', host: 'a.localhost:8787', matches: false },
    { rule: '127.0.0.1', match: 'subdomains', host: '1.127.0.0.1', matches: false },
    { rule: '', match: 'subdomains', host: 'example.com', matches: false },
    { rule: '', match: 'exact', host: '', matches: false },
  ] as const)('$match $rule on $host: $matches', ({ rule, match, host, matches }) => {
    expect(isSiteMatch({ host: rule, match }, host)).toBe(matches);
  });
});

describe('isWidenable', () => {
  it.each([
    { host: 'example.com', widenable: true },
    { host: 'login.example.co.uk:8443', widenable: true },
    { host: 'co.uk', widenable: false },
    { host: 'github.io', widenable: false },
    { host: 'localhost:8787', widenable: false },
    { host: '10.0.0.1', widenable: false },
    { host: '[::1]:3000', widenable: false },
  ])('$host: $widenable', ({ host, widenable }) => {
    expect(isWidenable(host)).toBe(widenable);
  });
});

describe('isSameOwner', () => {
  it.each([
    { left: 'example.com', right: 'login.example.com', same: true },
    { left: 'a.example.co.uk', right: 'b.example.co.uk:8443', same: true },
    { left: 'example.com', right: 'example.net', same: false },
    { left: 'one.github.io', right: 'two.github.io', same: false },
    { left: 'github.io', right: 'github.io', same: false },
    { left: 'localhost:1', right: 'localhost:2', same: false },
  ])('$left and $right: $same', ({ left, right, same }) => {
    expect(isSameOwner(left, right)).toBe(same);
  });
});
