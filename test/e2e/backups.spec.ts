/** Backups over the real background: one click, by themselves, and the way back, in the built extension. */

import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import type { ExtensionBrowser } from '#test/support/chromium.ts';
import { askFrom } from '#test/support/extension-questions.ts';
import { launchAllowingPermissions } from '#test/support/host-permission.ts';
import { decryptVault } from '#test/tools/decrypt-vault.ts';

const PASSPHRASE = 'lantern mule ocean gravel';
const SECRETS = {
  First: 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP',
  Second: 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ',
  Third: 'MFRGGZDFMZTWQ2LKMFRGGZDFMZTWQ2LK',
};
/** The key derivation takes its time on a busy machine. */
const PATIENT = { timeout: 60_000 };

let extension: ExtensionBrowser;
let page: Page;
let file: string;

test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  test.slow();
  extension = await launchAllowingPermissions('downloads');
  page = await extension.openPage('options.html');
  await askFrom(page, 'create-vault', { passphrase: PASSPHRASE });
  for (const issuer of ['First', 'Second', 'Third'] as const) await addAccount(issuer);
  await page.reload();
});
test.afterAll(async () => extension.close());

test('three accounts without a backup are told of in the popup, and one click backs them up', async () => {
  const popup = await extension.openPage('popup.html');
  await expect(popup.getByText('3 changes of your vault are in no backup.')).toBeVisible();
  const downloading = popup.waitForEvent('download');
  await popup.getByRole('button', { name: 'Back up now' }).click();
  file = await (await downloading).path();

  await expect(popup.getByText('Read back, compared and saved')).toBeVisible();
  await expect(popup.getByText('are in no backup')).toHaveCount(0);
  await popup.close();
});

test('the file holds nothing in the clear, and the passphrase alone opens it', async () => {
  const text = readFileSync(file, 'utf8');

  for (const word of ['First', 'ada-canary', SECRETS.First, PASSPHRASE]) expect(text).not.toContain(word);
  const accounts = await decryptVault(text, PASSPHRASE);
  expect(accounts.map(({ issuer }) => String(issuer)).sort()).toEqual(['First', 'Second', 'Third']);
});

test('the options page says what the backup covers, and what came since', async () => {
  await page.getByRole('link', { name: 'Backups' }).click();
  await expect(page.getByText('with 3 accounts.')).toBeVisible();
  await expect(page.getByText('Nothing has changed since then.')).toBeVisible();

  const [first] = await accounts();
  await askFrom(page, 'edit-account', { id: first?.id ?? '', edit: { note: 'since the backup' } });
  await page.reload();
  await expect(page.getByText('1 change since then is in no backup.')).toBeVisible();
});

test('a restore shows what is missing and what differs, changes what was chosen, and can be undone', async () => {
  test.slow();
  const [first, second] = await accounts();
  await askFrom(page, 'remove-account', { id: second?.id ?? '' });
  await askFrom(page, 'erase-account', { id: second?.id ?? '' });
  await page.reload();
  await page.getByLabel('Choose a backup').setInputFiles(file);
  await page.getByLabel('What opens this file').fill('not the passphrase');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert').filter({ hasText: /\S/ })).toBeVisible(PATIENT);
  await page.getByLabel('What opens this file').fill(PASSPHRASE);
  await page.keyboard.press('Enter');

  await expect(page.getByText('3 accounts in this backup.')).toBeVisible(PATIENT);
  const lost = page.getByRole('checkbox', { name: /Second, ada/ });
  const changed = page.getByRole('checkbox', { name: /First, ada/ });
  await expect(lost).toBeChecked();
  await expect(changed).not.toBeChecked();
  await expect(page.getByText('Different in the vault: note.')).toBeVisible();
  await expect(page.getByRole('checkbox', { name: /Third, ada/ })).toBeDisabled();
  await changed.check();
  await page.getByRole('button', { name: 'Restore 2 accounts' }).click();
  await expect(page.getByText('2 accounts were restored.')).toBeVisible();
  expect((await accounts()).map(({ issuer, note }) => [issuer, note])).toEqual([
    ['First', ''],
    ['Second', ''],
    ['Third', ''],
  ]);

  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('Taken back.')).toBeVisible();
  expect((await accounts()).map(({ id, note }) => [id, note])).toEqual([
    [first?.id, 'since the backup'],
    [expect.any(String), ''],
  ]);
});

test('a file of another program is refused, with where it belongs', async () => {
  const buffer = Buffer.from(`otpauth://totp/A:b?secret=${SECRETS.First}&issuer=A`);
  await page.getByLabel('Choose a backup').setInputFiles({ name: 'keys.txt', mimeType: 'text/plain', buffer });

  await expect(page.getByText('This is no backup of Twofold')).toBeVisible();
});

test('switched on, a backup comes by itself to the downloads, and an older one stays', async () => {
  await page.getByLabel('Save a backup by itself').selectOption('Every day');
  await expect
    .poll(async () => (await status()).changes, { message: 'the backup is not due yet', timeout: 2_000 })
    .toBeGreaterThan(0);
  await forgetBackups();
  await askFrom(page, 'change-settings', { backupEveryDays: 1 });

  await expect.poll(async () => (await status()).changes, { timeout: 30_000 }).toBe(0);
  const saved = await downloads();
  expect(saved.at(-1)).toMatchObject({ state: 'complete', exists: true });
  expect((await status()).failure).toBeNull();
});

test('a backup that could not be saved is told of, in the popup and in the options', async () => {
  await askFrom(page, 'edit-account', { id: (await accounts())[0]?.id ?? '', edit: { note: 'again' } });
  await forgetBackups();
  await page.evaluate(() =>
    (globalThis as unknown as BackupGlobal).chrome.permissions.remove({ permissions: ['downloads'] }),
  );
  await askFrom(page, 'change-settings', { backupEveryDays: 1 });

  await expect.poll(async () => (await status()).failure).toContain('may not save files');
  const popup = await extension.openPage('popup.html');
  await expect(popup.getByText('did not: Twofold may not save files any more.')).toBeVisible();
  await popup.close();
});

async function addAccount(issuer: keyof typeof SECRETS): Promise<void> {
  const parameters = { algorithm: 'SHA1', digits: 6, period: 30, site: '' } as const;
  await askFrom(page, 'add-by-typing', {
    issuer,
    accountName: 'ada-canary',
    secretBase32: SECRETS[issuer],
    ...parameters,
  });
}

async function accounts() {
  const list = await askFrom(page, 'list-accounts', { tabId: null });
  if (list.kind !== 'accounts') throw new Error(`the vault is ${list.kind}`);
  return list.accounts;
}

async function status() {
  const answer = await askFrom(page, 'backup-status', null);
  if (answer.kind !== 'backup-status') throw new Error(`the vault is ${answer.kind}`);
  return answer;
}

/** As if none had been made yet: nobody waits a day. */
async function forgetBackups(): Promise<void> {
  await page.evaluate(() => (globalThis as unknown as BackupGlobal).chrome.storage.local.remove('backups'));
}

async function downloads() {
  return page.evaluate(() => (globalThis as unknown as BackupGlobal).chrome.downloads.search({}));
}

/** The browser's extension API as far as these tests ask for it: the page is the extension's own. */
interface BackupGlobal {
  readonly chrome: {
    readonly permissions: { remove(given: { readonly permissions: readonly string[] }): Promise<boolean> };
    readonly storage: { readonly local: { remove(key: string): Promise<void> } };
    readonly downloads: { search(query: object): Promise<{ readonly state: string; readonly exists: boolean }[]> };
  };
}
