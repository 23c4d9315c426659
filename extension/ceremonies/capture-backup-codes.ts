/** Taking the backup codes that a page shows into the account of that site. */

import { findBackupCodes } from '../core/capture/backup-codes-in-text.ts';
import { isSiteMatch } from '../core/sites/site.ts';
import type { Refused } from '../messages.ts';
import type { OpenVault } from '../platform/vault-store.ts';
import { words } from '../platform/words.ts';
import { type KeptCodes, keepBackupCodes } from './backup-codes.ts';
import { refused } from './refusal.ts';

/** The page that shows the codes. */
export interface CodesPage {
  readonly host: () => Promise<string | null>;
  /** All text that it shows; `null` where the browser lets nobody in. */
  readonly readText: () => Promise<string | null>;
}

/** The codes are added to those that the account has: a page may show a set that is half used. */
export async function captureBackupCodes(vault: OpenVault, id: string, page: CodesPage): Promise<KeptCodes | Refused> {
  const account = await vault.account(id);
  if (account === null) return refused(words()('account.none'));
  const host = await page.host();
  if (host === null || !account.sites.some((rule) => isSiteMatch(rule, host))) {
    const say = words();
    const hosts = account.sites.map((rule) => rule.host).join(', ') || say('backup.noSiteYet');
    return refused(say('backup.otherSite', { hosts, here: host ?? say('backup.noSiteHere') }));
  }
  const text = await page.readText();
  if (text === null) return refused(words()('backup.noAccess'));
  const codes = findBackupCodes(text);
  if (codes.length === 0) return refused(words()('backup.noneOnPage'));
  return keepBackupCodes(vault, { id, text: codes.join('\n'), replace: false });
}
