/** What was read from the vault is gone from the memory of every page and worker once it is locked. */

import { expect, test } from '@playwright/test';
import type { Page } from 'playwright-core';
import { encodeBase32 } from '#shared/encoding/base32.ts';
import { encodeUtf8 } from '#shared/encoding/utf8.ts';
import { type ExtensionBrowser, launchExtension } from '#test/support/chromium.ts';
import { askFrom, lockFrom } from '#test/support/extension-questions.ts';
import { searchHeaps } from '#test/support/heap.ts';

const PASSPHRASE = 'correct battery heap-canary staple';
const SECRET = 'HEAP-CANARY-SECRETS!';
const ISSUER = 'Heap Canary Issuer';
const ACCOUNT_NAME = 'ada@heap-canary.example';
const NOTE = 'Heap canary note';
const BACKUP_CODE = 'heap-canary-backup-code';

let browser: ExtensionBrowser;

test.beforeAll(async () => {
  browser = await launchExtension();
});

test.afterAll(() => browser.close());

test('a lock leaves no name, secret or code in any heap of the extension', async () => {
  const options = await browser.openPage('options.html');
  await askFrom(options, 'create-vault', { passphrase: PASSPHRASE });
  const typed = { algorithm: 'SHA1', digits: 8, period: 3600, site: 'heap-canary.example' } as const;
  const names = { issuer: ISSUER, accountName: ACCOUNT_NAME };
  const secretBase32 = encodeBase32(encodeUtf8(SECRET));
  const kept = await askFrom(options, 'add-by-typing', { ...typed, ...names, secretBase32 });
  if (kept.kind !== 'kept') throw new Error('the account was not kept');
  await askFrom(options, 'edit-account', { id: kept.id, edit: { note: NOTE } });
  await askFrom(options, 'keep-backup-codes', { id: kept.id, text: BACKUP_CODE, replace: false });
  await options.reload();
  const popup = await browser.openPage('popup.html');
  const code = await shownCode(popup);
  // Copied, so that the popup says so, aloud too.
  await popup
    .getByRole('button', { name: `Copy the code of ${ISSUER}` })
    .first()
    .click();
  await expect(options.getByText(ISSUER).first()).toBeVisible();
  const canaries = [ISSUER, ACCOUNT_NAME, NOTE, SECRET, secretBase32, code, BACKUP_CODE, PASSPHRASE];

  // What is meant to be there is found, so what is not found is not there.
  await expect(async () => {
    const open = await searchHeaps(browser, canaries);
    const held = (of: string) => open.find((heap) => heap.of === of)?.holds;
    expect(held('page /popup.html')).toEqual(expect.arrayContaining([ISSUER, ACCOUNT_NAME, code]));
    expect(held('page /options.html')).toEqual(expect.arrayContaining([ISSUER, ACCOUNT_NAME]));
    expect(held('service_worker /background.js')).toEqual(expect.arrayContaining([ISSUER, SECRET]));
  }).toPass({ timeout: 60_000 });

  await lockFrom(options);
  await expect(popup.getByRole('button', { name: 'Unlock' })).toBeVisible();
  await expect(options.getByRole('button', { name: 'Unlock' }).first()).toBeVisible();

  await expect(async () => {
    const locked = await searchHeaps(browser, canaries);
    expect(locked.map(({ of }) => of).sort()).toEqual([
      'page /options.html',
      'page /popup.html',
      'service_worker /background.js',
    ]);
    expect(locked.filter(({ holds }) => holds.length > 0)).toEqual([]);
  }).toPass({ timeout: 60_000 });
});

async function shownCode(popup: Page): Promise<string> {
  const digits = popup.locator('.digits').first();
  await expect(digits).toHaveText(/\d/);
  return (await digits.innerText()).replace(/\D/g, '');
}
