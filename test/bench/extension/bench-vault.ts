/** A built extension in a real Chromium, with a vault of any size that was not written by its own user interface. */

import type { Page } from 'playwright-core';
import type { Account } from '#extension/core/accounts/account.ts';
import { anAccount, totpCredential } from '#test/support/accounts.ts';
import { type ExtensionBrowser, launchExtension } from '#test/support/chromium.ts';
import { askFrom } from '#test/support/extension-questions.ts';
import { seedVault } from '#test/support/seed-vault.ts';

export const PASSPHRASE = 'correct battery fake-passphrase staple';

export interface BenchVault {
  readonly browser: ExtensionBrowser;
  /** The options page, to ask the background from. */
  readonly page: Page;
  readonly accounts: readonly Account[];
}

/** Launches the browser with a locked vault of so many accounts, each of a site and a secret of its own. */
export async function openBenchVault(size: number): Promise<BenchVault> {
  const browser = await launchExtension({ pinned: true });
  const page = await browser.openPage('options.html');
  await askFrom(page, 'vault-state', null); // The background makes the database.
  const accounts = Array.from({ length: size }, (_, position) => accountAt(position));
  await seedVault(page, PASSPHRASE, accounts);
  return { browser, page, accounts };
}

/** The middle value; of two, the greater. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** To a tenth of a millisecond: more digits would be noise. */
export function rounded(ms: number): number {
  return Math.round(ms * 10) / 10;
}

function accountAt(position: number): Account {
  const secret = crypto.getRandomValues(new Uint8Array(20));
  const sites = [{ host: `site-${position}.example`, match: 'exact' as const }];
  const [issuer, accountName] = [`Issuer ${position}`, `person-${position}@example.com`];
  return anAccount({ issuer, accountName, sites, credential: totpCredential({ secret }) });
}
