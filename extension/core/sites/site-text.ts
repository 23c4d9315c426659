/** Site rules as people write and read them: `example.com`, and `*.example.com` with its subdomains. */

import type { SiteRule } from '../accounts/account.ts';
import { isWidenable, siteHostOf } from './site.ts';

const WITH_SUBDOMAINS = '*.';

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
  // A URL may hold a star elsewhere in its host; no site has one.
  if (host === null || host.includes('*') || (wide && !isWidenable(host))) return null;
  return { host, match: wide ? 'subdomains' : 'exact' };
}
