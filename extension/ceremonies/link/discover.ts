/** Whether a site speaks the link, who is signed in there, and what this vault has for them. */

import { type Client, createClient, type Fetch } from '#shared/api/client.ts';
import type { DiscoveryResponse } from '#shared/api/schemas.ts';
import type { LinkSheet } from '../../messages.ts';
import { type AdoptPorts, adoptWaiting } from './adopt.ts';
import { accountsOf, keptStateOf } from './link-ports.ts';

export interface DiscoverPorts extends AdoptPorts {
  /** Requests as the page makes them. */
  readonly fetch: Fetch;
  /** Of the page, as in `https://example.com`. */
  readonly origin: string;
}

/** A client for the site's own paths, or `null` when it does not speak version 1. */
export async function findLink(fetch: Fetch): Promise<{ discovery: DiscoveryResponse; client: Client } | null> {
  try {
    const answer = await createClient(fetch).discover();
    return answer.ok ? { discovery: answer.body, client: createClient(fetch, answer.body.endpoints) } : null;
  } catch {
    // Any other page answers with something else, or with nothing: it does not speak the link.
    return null;
  }
}

/**
 * What the consent sheet shows, or `null` where there is no link. Where the site turned on what waits here, and only
 * its last answer was lost, the account is confirmed first.
 */
export async function discoverLink(ports: DiscoverPorts): Promise<LinkSheet | null> {
  const link = await findLink(ports.fetch);
  if (link === null) return null;
  const { discovery, client } = link;
  const site = {
    host: ports.host,
    issuer: discovery.issuer,
    settingsUrl: new URL(discovery.settings, ports.origin).href,
  };
  const session = await client.session();
  if (!session.ok) return { ...site, signedInAs: null, state: 'off', kept: 'nothing', accountId: null };
  const { account, twoFactor } = session.body;
  if (twoFactor.state === 'on') await adoptWaiting({ ...ports, client }, account.email);
  const kept = await accountsOf(ports, account.email);
  return {
    ...site,
    signedInAs: account.email,
    state: twoFactor.state,
    kept: keptStateOf(kept),
    accountId: kept.find(({ pending }) => !pending)?.id ?? kept[0]?.id ?? null,
  };
}
