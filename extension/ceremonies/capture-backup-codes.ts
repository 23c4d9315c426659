/** Taking the backup codes that a page shows into the account of that site. */

import { findBackupCodes } from '../core/capture/backup-codes-in-text.ts';
import { isSiteMatch } from '../core/sites/site.ts';
import type { Refused } from '../messages.ts';
import type { OpenVault } from '../platform/vault-store.ts';
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
  if (account === null) return refused('There is no such account.');
  const host = await page.host();
  if (host === null || !account.sites.some((rule) => isSiteMatch(rule, host))) {
    const own = account.sites.map((rule) => rule.host).join(', ') || 'no site yet';
    return refused(
      `This account belongs to ${own}. You are on ${host ?? 'a page without a site'}. Paste the codes instead.`,
    );
  }
  const text = await page.readText();
  if (text === null) return refused('Twofold cannot look into this page. Paste the codes instead.');
  const codes = findBackupCodes(text);
  if (codes.length === 0) return refused('No backup codes were found on this page. Show them, or paste them instead.');
  return keepBackupCodes(vault, { id, text: codes.join('\n'), replace: false });
}
