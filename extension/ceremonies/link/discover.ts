/** Whether a site speaks the link, who is signed in there, and what this vault has for them. */

import { type Client, createClient, type Fetch } from '#shared/api/client.ts';
import type { DiscoveryResponse } from '#shared/api/schemas.ts';
import type { LinkSheet } from '../../messages.ts';
import type { OpenVault } from '../../platform/vault-store.ts';
import { accountsOf } from './link-ports.ts';

export interface DiscoverPorts {
  readonly vault: OpenVault;
  /** Requests as the page makes them. */
  readonly fetch: Fetch;
  readonly host: string;
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

/** What the consent sheet shows, or `null` where there is no link. */
export async function discoverLink(ports: DiscoverPorts): Promise<LinkSheet | null> {
  const link = await findLink(ports.fetch);
  if (link === null) return null;
  const { issuer, settings } = link.discovery;
  const session = await link.client.session();
  if (!session.ok) return { host: ports.host, issuer, settings, signedInAs: null, state: 'off', accountId: null };
  const { account, twoFactor } = session.body;
  const [kept] = await accountsOf(ports, account.email);
  return {
    host: ports.host,
    issuer,
    settings,
    signedInAs: account.email,
    state: twoFactor.state,
    accountId: kept?.id ?? null,
  };
}
