/**
 * Sites: which addresses a code may go to. The only file that knows public suffixes (https://publicsuffix.org, its
 * private section included), through `tldts`.
 */

import { getDomain, getPublicSuffix } from 'tldts';
import type { SiteRule } from '#extension/core/accounts/account.ts';

/** GitHub Pages, Vercel and their like give each customer a name under one domain: nobody there may speak for all. */
const WITH_PRIVATE_SUFFIXES = { allowPrivateDomains: true } as const;

/**
 * The host of a web address in the form of {@link SiteRule.host}: lower-case ASCII, with its port unless that is 443.
 * A bare host therefore means an encrypted page, and `http://example.com` is `example.com:80`: someone on the network
 * who can show that page must not be given what belongs to `https://example.com`.
 *
 * @returns `null` for anything but `http:` and `https:` (`about:`, `blob:`, `data:`, `file:`, an extension's pages)
 *   and for text that is no URL.
 */
export function siteHostOf(url: string): string | null {
  const parsed = URL.parse(url);
  if (parsed === null || parsed.host === '') return null;
  if (parsed.protocol === 'https:') return parsed.host;
  if (parsed.protocol !== 'http:') return null;
  return parsed.port === '' ? `${parsed.host}:80` : parsed.host;
}

/**
 * Whether a rule takes in a host, both as {@link siteHostOf} gives them. `exact` is equality. `subdomains` adds the
 * names below the rule's own, on the same port, but never when the rule's host is a public suffix or not a domain
 * name at all (an IP address, `localhost`): such a rule means its exact host.
 */
export function isSiteMatch(rule: SiteRule, host: string): boolean {
  if (rule.host === '') return false;
  if (host === rule.host) return true;
  if (rule.match !== 'subdomains' || !isWidenable(rule.host)) return false;
  return host.endsWith(`.${rule.host}`);
}

/** Whether `subdomains` may be chosen for a host: it is a registrable domain or below one. */
export function isWidenable(host: string): boolean {
  return registrableDomain(host) !== null;
}

/**
 * The part of a host that somebody registered: `example.co.uk` of `login.example.co.uk:8443`.
 *
 * @returns `null` for IP addresses, single labels and public suffixes themselves.
 */
export function registrableDomain(host: string): string | null {
  return getDomain(withoutPort(host), WITH_PRIVATE_SUFFIXES);
}

/** Whether two hosts are names of one registered domain: the same owner's, though not the same site. */
export function isSameOwner(left: string, right: string): boolean {
  const domain = registrableDomain(left);
  return domain !== null && domain === registrableDomain(right);
}

/** The public suffix of a host, `com` or `github.io`; `''` when it has none. */
export function publicSuffix(host: string): string {
  return getPublicSuffix(withoutPort(host), WITH_PRIVATE_SUFFIXES) ?? '';
}

/** A host without its port. IPv6 addresses keep their brackets. */
export function withoutPort(host: string): string {
  return host.replace(/:\d+$/, '');
}

/** A host as a sentence names it: the `:80` of an unencrypted page becomes the scheme people know. */
export function displayHost(host: string): string {
  return host.endsWith(':80') ? `http://${withoutPort(host)}` : host;
}
