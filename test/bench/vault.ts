/**
 * How long people wait for their vault, in the built extension in a real Chromium:
 *
 *   node test/bench/vault.ts [accounts…]
 *
 * One JSON line for each size. `unlockMs` is without the passphrase's stretching; `list…` is the answer to the popup's
 * first question, with the first codes in it; `cold` is with a service worker that was stopped.
 */

import type { Page } from 'playwright-core';
import type { Account } from '#extension/core/accounts/account.ts';
import { anAccount, totpCredential } from '#test/support/accounts.ts';
import { launchExtension } from '#test/support/chromium.ts';
import { askFrom, type ExtensionGlobal, stopWorker } from '#test/support/extension-questions.ts';
import { seedVault } from '#test/support/seed-vault.ts';

const PASSPHRASE = 'correct battery fake-passphrase staple';
const ROUNDS = 7;

const sizes = process.argv.slice(2).map(Number);

for (const size of sizes.length > 0 ? sizes : [1, 100, 10_000]) {
  console.info(JSON.stringify({ accounts: size, ...(await measure(size)) }));
}

async function measure(size: number): Promise<Record<string, number>> {
  const browser = await launchExtension();
  try {
    const page = await browser.openPage('options.html');
    await askFrom(page, 'vault-state', null);
    const accounts = Array.from({ length: size }, (_, position) => anotherAccount(position));
    await seedVault(page, PASSPHRASE, accounts);
    const listing = { kind: 'list-accounts', request: { tabId: null, limit: 60 } };
    const unlocking = { kind: 'unlock', request: { passphrase: PASSPHRASE } };
    const stretchMs = await medianMs(
      page,
      { ...unlocking, request: { passphrase: 'a wrong passphrase here' } },
      { rounds: 3 },
    );
    await page.waitForTimeout(2_000);
    const unlockMs = await medianMs(page, unlocking, { rounds: 5, before: () => askFrom(page, 'lock', null) });
    return {
      unlockMs: Math.max(unlockMs - stretchMs, 0),
      listColdMs: await medianMs(page, listing, { before: () => stopWorker(page) }),
      listWarmMs: await medianMs(page, listing),
      editMs: await medianMs(page, { kind: 'edit-account', request: { id: accounts[0]?.id, edit: { note: 'new' } } }),
    };
  } finally {
    await browser.close();
  }
}

function anotherAccount(position: number): Account {
  const secret = crypto.getRandomValues(new Uint8Array(20));
  const sites = [{ host: `site-${position}.example`, match: 'exact' as const }];
  return anAccount({ issuer: `Issuer ${position}`, sites, credential: totpCredential({ secret }) });
}

interface Rounds {
  readonly rounds?: number;
  readonly before?: () => Promise<unknown>;
}

/** Median time until the page has the answer, as the page's own clock has it. */
async function medianMs(page: Page, question: object, { rounds = ROUNDS, before }: Rounds = {}): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    await before?.();
    times.push(
      await page.evaluate(async (asked) => {
        const startedAt = performance.now();
        // The page is the extension's own, so the browser's extension API is there.
        await (globalThis as unknown as ExtensionGlobal).chrome.runtime.sendMessage(asked);
        return performance.now() - startedAt;
      }, question),
    );
  }
  return Math.round(times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0);
}
