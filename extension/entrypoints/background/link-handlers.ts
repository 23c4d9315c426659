import type { Fetch } from '#shared/api/client.ts';
import { discoverLink } from '../../ceremonies/link/discover.ts';
import { takeFreshCode } from '../../ceremonies/link/fresh-code.ts';
import type { LinkOutcome, LinkPorts } from '../../ceremonies/link/link-ports.ts';
import { overLink } from '../../ceremonies/link/over-link.ts';
import { renewBackupCodes } from '../../ceremonies/link/renew-backup-codes.ts';
import { turnOff } from '../../ceremonies/link/turn-off.ts';
import { turnOn } from '../../ceremonies/link/turn-on.ts';
import { clockNotice } from '../../ceremonies/site-time.ts';
import { siteHostOf } from '../../core/sites/site.ts';
import type { LinkAnswer, LinkMessages, Refused } from '../../messages.ts';
import type { HandlersOf } from '../../platform/messaging.ts';
import { advertisesLink, createPageFetch, readTopDocument, type TopDocument } from '../../platform/page-fetch.ts';
import { showInstalledIn } from '../../platform/page-installed.ts';
import { learningFetch, readSiteClocks, siteTime } from '../../platform/site-clocks.ts';
import type { OpenVault } from '../../platform/vault-store.ts';
import { words } from '../../platform/words.ts';
import { withVault } from './with-vault.ts';

interface Page {
  readonly document: TopDocument;
  readonly host: string;
}

export const linkHandlers = {
  'discover-link': withVault(async (vault, { tabId, insist }) => {
    const page = await readPage(tabId);
    if (page === null || !(insist || (await advertisesLink(page.document)))) return { kind: 'no-link' };
    const { host } = page;
    const { origin } = page.document;
    const sheet = await discoverLink({ vault, fetch: fetchOf(page), host, origin, nowMs: Date.now });
    if (sheet === null) return { kind: 'no-link' };
    await showInstalledIn(page.document);
    return { kind: 'link', sheet, clock: clockNotice(await readSiteClocks(), host) };
  }),
  'turn-on-two-factor': withVault((vault, { tabId, accountName }) =>
    withLink(vault, tabId, (ports) => turnOn(ports, { accountName })),
  ),
  'renew-backup-codes': withVault((vault, { tabId, accountId }) =>
    withLink(vault, tabId, (ports) => renewBackupCodes(ports, accountId)),
  ),
  'turn-off-two-factor': withVault((vault, { tabId, accountId }) =>
    withLink(vault, tabId, (ports) => turnOff(ports, accountId)),
  ),
} satisfies HandlersOf<LinkMessages>;

async function withLink(
  vault: OpenVault,
  tabId: number | null,
  ceremony: (ports: LinkPorts) => Promise<LinkOutcome>,
): Promise<LinkAnswer | Refused> {
  const page = await readPage(tabId);
  if (page === null) return { kind: 'refused', detail: words()('link.noAnswer') };
  const { host } = page;
  const ports = {
    vault,
    fetch: fetchOf(page),
    host,
    nowMs: Date.now,
    newId: () => crypto.randomUUID(),
    freshCode: async (accountId: string) => takeFreshCode({ vault, ...(await siteTime(host)) }, accountId),
  };
  const outcome = await overLink(ports, ceremony);
  return outcome.kind === 'done' ? { kind: 'linked', detail: outcome.detail, accountId: outcome.account.id } : outcome;
}

function fetchOf({ document, host }: Page): Fetch {
  return learningFetch(createPageFetch(document), host);
}

/** The page of a tab and its host; `null` when it is no web page, or none that lets us in. */
async function readPage(tabId: number | null): Promise<Page | null> {
  const document = await readTopDocument(tabId);
  const host = document === null ? null : siteHostOf(document.origin);
  return document === null || host === null ? null : { document, host };
}
