/** Where a code may go: the documents that are wholly the site's own. */

import type { SiteRule } from '../core/accounts/account.ts';
import { isSiteMatch, siteHostOf } from '../core/sites/site.ts';
import type { PageVisit } from '../platform/page-visitor.ts';

/** What is looked at: where the browser says that a document comes from, and what stands around it. */
export type Place = Pick<PageVisit, 'url' | 'origin'> & { readonly ancestorOrigins: readonly string[] };

/** Where a document that was read lies. */
export function placeOf({ url, origin, read }: PageVisit): Place {
  return { url, origin, ancestorOrigins: read.ancestorOrigins };
}

/**
 * Whether a document is one of the sites in `rules`, and every document around it too. A sandboxed frame has an origin
 * of nobody, `about:`, `blob:`, `data:` and `srcdoc` frames an address that is no site's: all are refused.
 */
export function isOwnPlace(place: Place, rules: readonly SiteRule[]): boolean {
  return foreignPart(place, rules) === 'none';
}

/** What keeps a document from being wholly the site's: another site's host, or a part that is no site's. */
export type ForeignPart = 'none' | { readonly host: string | null };

/** The first foreign part of a document and those around it, from the inside out. */
export function foreignPart({ url, origin, ancestorOrigins }: Place, rules: readonly SiteRule[]): ForeignPart {
  if (URL.parse(url)?.origin !== origin) return { host: null };
  for (const address of [url, ...ancestorOrigins]) {
    const host = siteHostOf(address);
    if (host === null || !rules.some((rule) => isSiteMatch(rule, host))) return { host };
  }
  return 'none';
}
