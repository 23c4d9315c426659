/** Site rules as people write and read them: `example.com`, and `*.example.com` with its subdomains. */

import type { SiteRule } from '../accounts/account.ts';
import { isWidenable, siteHostOf } from './site.ts';

const WITH_SUBDOMAINS = '*.';

/** A name, an IPv4 or a bracketed IPv6 address. Chromium 156 takes `https://two words` and makes `two%20words` of it. */
const HOST = /^(?:[a-z0-9_.-]+|\[[0-9a-f:.]+\])(?::\d+)?$/;

/** `example.com` for an exact host, `*.example.com` for one with its subdomains. */
export function formatSiteRule({ host, match }: SiteRule): string {
  return match === 'subdomains' ? `${WITH_SUBDOMAINS}${host}` : host;
}

/**
 * A site as typed: a host or a whole address, with `*.` before it for its subdomains too.
 *
 * @returns `null` when it is neither, or when its subdomains are not one owner's: `*.co.uk`, `*.localhost`.
 */
export function readSiteRule(typed: string): SiteRule | null {
  const text = typed.trim();
  const wide = text.startsWith(WITH_SUBDOMAINS);
  const address = wide ? text.slice(WITH_SUBDOMAINS.length) : text;
  const host = siteHostOf(address.includes('://') ? address : `https://${address}`);
  if (host === null || !HOST.test(host) || (wide && !isWidenable(host))) return null;
  return { host, match: wide ? 'subdomains' : 'exact' };
}
