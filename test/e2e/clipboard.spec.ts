/** A copied code, with and without the right to read the clipboard that clearing it takes. */

import { expect, test } from '@playwright/test';
import type { Page } from 'playwright-core';
import type { ExtensionBrowser } from '#test/support/chromium.ts';
import { askFrom, type ExtensionGlobal } from '#test/support/extension-questions.ts';
import { launchAllowingPermissions } from '#test/support/host-permission.ts';

const ACCOUNT = {
  issuer: 'Example',
  accountName: 'ada@example.com',
  secretBase32: 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP',
  algorithm: 'SHA1',
  digits: 6,
  period: 30,
  site: 'example.com',
} as const;

let extension: ExtensionBrowser;
let page: Page;
let id: string;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  extension = await launchAllowingPermissions('clipboardRead');
  page = await extension.openPage('options.html');
  await page.getByRole('link', { name: 'Locking' }).click();
  await askFrom(page, 'create-vault', { passphrase: 'a passphrase of this test alone' });
  const added = await askFrom(page, 'add-by-typing', ACCOUNT);
  if (added.kind !== 'kept') throw new Error(`the account was ${added.kind}`);
  id = added.id;
});

test.afterAll(() => extension.close());

const clearCopied = () => page.getByRole('checkbox', { name: 'Take a copied code off the clipboard' });

const clipboard = (): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

/** What the alarm does half a minute later. */
async function endTheWait(): Promise<void> {
  await page.evaluate(async () => {
    const { chrome } = globalThis as unknown as ExtensionGlobal;
    await chrome.alarms.create('clear-clipboard', { when: Date.now() });
  });
}

test('says nothing of clearing while it may not read the clipboard', async () => {
  await expect(clearCopied()).not.toBeChecked();

  expect(await askFrom(page, 'copy-code', { id })).toEqual({ kind: 'copied', clears: false });
});

test('clears a code that is still on the clipboard, once the person allowed it', async () => {
  await clearCopied().check();
  await expect(clearCopied()).toBeChecked();

  expect(await askFrom(page, 'copy-code', { id })).toEqual({ kind: 'copied', clears: true });
  expect(await clipboard()).toMatch(/^\d{6}$/);
  await endTheWait();

  await expect.poll(clipboard).toBe('');
});

test('leaves alone what was copied since', async () => {
  await askFrom(page, 'copy-code', { id });
  await page.evaluate(() => navigator.clipboard.writeText('something else'));
  await endTheWait();
  await expect
    .poll(() =>
      page.evaluate(async () => {
        const { chrome } = globalThis as unknown as ExtensionGlobal;
        return Object.keys(await chrome.storage.session.get('copied-code'));
      }),
    )
    .toEqual([]);

  expect(await clipboard()).toBe('something else');
});

test('gives the right back when it is no longer wanted', async () => {
  await clearCopied().uncheck();
  await expect(clearCopied()).not.toBeChecked();

  expect(await askFrom(page, 'copy-code', { id })).toEqual({ kind: 'copied', clears: false });
});
