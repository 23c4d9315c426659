import { listAccounts, listTrash, nextHotpCode, readCodes } from '../../ceremonies/accounts.ts';
import { addByTyping, addKeyUri } from '../../ceremonies/add-account.ts';
import { copyAccountCode } from '../../ceremonies/copy-code.ts';
import {
  confirmAccount,
  editAccount,
  eraseAccount,
  removeAccount,
  restoreAccount,
} from '../../ceremonies/edit-account.ts';
import { reportHealth } from '../../ceremonies/health.ts';
import { mergeDuplicates, reviewMerge, undoMerge } from '../../ceremonies/merge-accounts.ts';
import { moveAccount, sortByName } from '../../ceremonies/order-accounts.ts';
import { clockNotice } from '../../ceremonies/site-time.ts';
import type { Birth } from '../../core/accounts/new-account.ts';
import type { AccountMessages, HealthMessages } from '../../messages.ts';
import { readAutomaticSites } from '../../platform/automatic-sites.ts';
import type { HandlersOf } from '../../platform/messaging.ts';
import { readPolicy } from '../../platform/policy.ts';
import { readSettings } from '../../platform/settings.ts';
import { readSiteClocks } from '../../platform/site-clocks.ts';
import { readStorageReport } from '../../platform/storage-persistence.ts';
import { readTabSite } from '../../platform/tab-site.ts';
import { openVaultNow, vaultDatabase } from '../../platform/vault-store.ts';
import { readReminder } from './backup-handlers.ts';
import { readNamesUnderPopup } from './fill-handlers.ts';
import { lookUnderPopup } from './outcome.ts';
import { withVault } from './with-vault.ts';

export const accountHandlers = {
  'list-accounts': async ({ tabId, limit }) => {
    // Begun at once, since a popup waits for this answer; a locked vault waits for none of it.
    const reading = readBesideList(tabId);
    reading.catch(() => undefined);
    const open = await openVaultNow();
    if (open === null) return { kind: 'locked' };
    const { vault, root } = open;
    const { site, sites, clocks, ...beside } = await reading;
    const { host, originPattern } = site ?? { host: null, originPattern: null };
    // Only the popup's first question has a limit.
    if (host !== null && limit !== undefined) void readNamesUnderPopup(vault, tabId, host).catch(reportError);
    const list = await listAccounts(vault, { host, nowMs: Date.now(), clocks, limit, root });
    const automatic = sites.some((each) => each.host === host);
    return {
      kind: 'accounts',
      ...list,
      ...beside,
      host,
      originPattern,
      automatic,
      clock: clockNotice(clocks, host),
    };
  },
  'list-trash': withVault(async (vault) => ({ kind: 'accounts', accounts: await listTrash(vault) })),
  'read-codes': withVault(async (vault, { ids }) => ({
    kind: 'codes',
    codes: await readCodes(vault, ids, { nowMs: Date.now(), clocks: await readSiteClocks() }),
  })),
  'next-hotp-code': withVault(async (vault, { id }) => nextHotpCode(vault, id)),
  'copy-code': withVault(async (vault, { id }) =>
    copyAccountCode(vault, id, { nowMs: Date.now(), clocks: await readSiteClocks() }),
  ),
  'add-key-uri': withVault(async (vault, { keyUri, tabId }) => {
    const site = await readTabSite(tabId);
    return addKeyUri(vault, { keyUri, host: tabId === null ? null : (site?.host ?? null) }, birth());
  }),
  'add-by-typing': withVault(async (vault, typed) => addByTyping(vault, typed, birth())),
  'edit-account': withVault(async (vault, { id, edit }) => editAccount(vault, id, edit)),
  'move-account': withVault(async (vault, { id, target }) => moveAccount(vault, id, target)),
  'sort-by-name': withVault(async (vault) => sortByName(vault)),
  'confirm-account': withVault(async (vault, { id }) => confirmAccount(vault, id, Date.now())),
  'remove-account': withVault(async (vault, { id }) => removeAccount(vault, id, Date.now())),
  'restore-account': withVault(async (vault, { id }) => restoreAccount(vault, id)),
  'erase-account': withVault(async (vault, { id }) => eraseAccount(vault, id)),
  'health-report': withVault(async (vault) => {
    const [clocks, { persistence }, { kdfFloor }] = await Promise.all([
      readSiteClocks(),
      readStorageReport(),
      readPolicy(),
    ]);
    const ports = { database: vaultDatabase(), clocks, persistence, kdfFloor, nowMs: Date.now() };
    const report = await reportHealth(vault, ports);
    return { kind: 'health', ...report };
  }),
  'review-merge': withVault(async (vault, wish) => reviewMerge(vault, wish)),
  'merge-accounts': withVault(async (vault, wish) =>
    mergeDuplicates(vault, wish, { nowMs: Date.now(), newId: () => crypto.randomUUID() }),
  ),
  'undo-merge': withVault(async (vault, { merged }) => undoMerge(vault, merged)),
} satisfies HandlersOf<AccountMessages & HealthMessages>;

/** What a list of accounts is told with, and is not in the vault. */
async function readBesideList(tabId: number | null) {
  const [site, { maskCodes }, sites, backup, clocks] = await Promise.all([
    readTabSite(tabId),
    readSettings(),
    readAutomaticSites(),
    readReminder(),
    readSiteClocks(),
    // Before the list is made: it may find that the site took an account's code.
    lookUnderPopup(tabId),
  ]);
  return { site, maskCodes, sites, backup, clocks };
}

function birth(): Birth {
  return { id: crypto.randomUUID(), nowMs: Date.now() };
}
