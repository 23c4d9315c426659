/** A ceremony of the link with the site of a page, from the site's description on. */

import type { Fetch } from '#shared/api/client.ts';
import { words } from '../../platform/words.ts';
import { findLink } from './discover.ts';
import type { LinkOutcome, LinkPorts } from './link-ports.ts';

export interface OverLinkPorts extends Omit<LinkPorts, 'client'> {
  /** Requests as the page makes them. */
  readonly fetch: Fetch;
}

/** Reads where the site has what, then runs the ceremony. Refused where the page does not answer. */
export async function overLink(
  { fetch, ...ports }: OverLinkPorts,
  ceremony: (ports: LinkPorts) => Promise<LinkOutcome>,
): Promise<LinkOutcome> {
  const link = await findLink(fetch);
  if (link === null) return { kind: 'refused', detail: words()('link.noAnswer') };
  return ceremony({ ...ports, client: link.client });
}
