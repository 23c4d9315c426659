/** Where a code may go: the documents that are wholly the site's own. */

import type { SiteRule } from '../core/accounts/account.ts';
import { isSiteMatch, siteHostOf } from '../core/sites/site.ts';
import type { PageVisit } from '../platform/page-visitor.ts';

/** What is looked at: where the browser says that a document comes from, and what stands around it. */
export type Place = Pick<PageVisit, 'url' | 'origin'> & { readonly ancestorOrigins: readonly string[] };

/**
 * Whether a document is one of the sites in `rules`, and every document around it too. A sandboxed frame has an origin
 * of nobody, `about:`, `blob:`, `data:` and `srcdoc` frames an address that is no site's: all are refused.
 */
export function isOwnPlace({ url, origin, ancestorOrigins }: Place, rules: readonly SiteRule[]): boolean {
  const isOwn = (address: string): boolean => {
    const host = siteHostOf(address);
    return host !== null && rules.some((rule) => isSiteMatch(rule, host));
  };
  if (URL.parse(url)?.origin !== origin) return false;
  return [url, ...ancestorOrigins].every(isOwn);
}
