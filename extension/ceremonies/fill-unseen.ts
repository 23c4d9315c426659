/** Parts of a page that come from elsewhere and that the browser let nobody into: a prompt may stand there. */

import type { SiteRule } from '../core/accounts/account.ts';
import { isSiteMatch, siteHostOf } from '../core/sites/site.ts';
import type { PageVisit } from '../platform/page-visitor.ts';

/**
 * Host of the first part of another site that nobody looked into; `null` when there is none, or when the site's own
 * documents show fields of their own: then whatever the person means stands there, and frames are advertisements.
 *
 * @param own - Those of `visits` that are wholly the site's.
 */
export function unseenHost(
  own: readonly PageVisit[],
  visits: readonly PageVisit[],
  rules: readonly SiteRule[],
): string | null {
  if (own.some(({ read }) => read.page.fields.some(({ visible }) => visible))) return null;
  const seen = new Set(visits.map(({ origin }) => siteHostOf(origin)));
  const hosts = own.flatMap(({ read }) => read.closedFrames.map(siteHostOf));
  const foreign = (host: string): boolean => !seen.has(host) && !rules.some((rule) => isSiteMatch(rule, host));
  return hosts.find((host) => host !== null && foreign(host)) ?? null;
}
