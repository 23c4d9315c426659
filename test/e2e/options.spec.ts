/** The options page over the real background: accounts out to a file and in again, trash, keys, locking. */

import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { type ExtensionBrowser, launchExtension } from '#test/support/chromium.ts';
import { askFrom, lockFrom } from '#test/support/extension-questions.ts';

const PASSPHRASE = 'lantern mule ocean gravel';
const FILE_PASSWORD = 'copper whisper island meadow';
/** The vault's key derivation takes its time on a busy machine. */
const VAULT_TIMEOUT = { timeout: 30_000 };

/** As Ente's app writes it where memory is short. What is sealed does not matter: nobody waits for it. */
const COSTLY = {
  version: 1,
  kdfParams: { memLimit: 256 * 2 ** 20, opsLimit: 16, salt: 'AAAAAAAAAAAAAAAAAAAAAA==' },
  encryptedData: 'AAAA'.repeat(40),
  encryptionNonce: 'AAAA'.repeat(8),
};

let extension: ExtensionBrowser;
let page: Page;

test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  test.slow();
  extension = await launchExtension();
  page = await extension.openPage('options.html');
  await askFrom(page, 'create-vault', { passphrase: PASSPHRASE });
  for (const issuer of ['First', 'Second']) await addAccount(issuer);
  await page.reload();
});
test.afterAll(async () => extension.close());

test('an account is edited, by keyboard, and found by its group', async () => {
  await page.getByRole('button', { name: 'Edit First, ada' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Service')).toBeFocused();
  await page.getByLabel('Groups').fill('Work, Home');
  await page.getByLabel('Filled on').fill('two words');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert').filter({ hasText: 'Each site must be an address' })).toBeVisible();
  await page.getByLabel('Filled on').fill('example.com, *.example.org');
  await page.keyboard.press('Enter');

  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByText('ada · example.com · *.example.org · Work · Home')).toBeVisible();
  await page.getByLabel('Group').selectOption('Home');
  await expect(page.getByText('1 account', { exact: true })).toBeVisible();
  await page.getByLabel('Group').selectOption('');
});

test('a removed account can be undone at once, or restored from the trash', async () => {
  await page.getByRole('button', { name: 'Remove Second, ada' }).click();
  await page.getByRole('button', { name: 'Move to the trash' }).click();
  // The edit before can be undone too, until this is said.
  await expect(page.getByText('Second, ada is in the trash.')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('2 accounts', { exact: true })).toBeVisible();

  await page.getByRole('button', { name: 'Remove Second, ada' }).click();
  await page.getByRole('button', { name: 'Move to the trash' }).click();
  await page.getByRole('link', { name: 'Trash' }).click();
  await expect(page.getByText('30 days left')).toBeVisible();
  await page.getByRole('button', { name: 'Restore Second, ada' }).click();
  await expect(page.getByText('The trash is empty.')).toBeVisible();
});

test('what goes out to a sealed file comes in again, and what is there already is not taken twice', async () => {
  test.slow();
  await page.getByRole('link', { name: 'Export' }).click();
  await page.getByLabel('Password for the file').fill(FILE_PASSWORD);
  await page.getByLabel('The same password again').fill(FILE_PASSWORD);
  await page.getByLabel('Passphrase of the vault').fill('not the passphrase');
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByRole('alert').filter({ hasText: /\S/ })).toBeVisible(VAULT_TIMEOUT);
  await page.getByLabel('Passphrase of the vault').fill(PASSPHRASE);
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByText('2 accounts go into the file.')).toBeVisible(VAULT_TIMEOUT);
  const downloading = page.waitForEvent('download', VAULT_TIMEOUT);
  await page.getByRole('button', { name: 'Save the file' }).click();
  const file = await (await downloading).path();
  await expect(page.getByText('Read back, compared and saved')).toBeVisible();

  await erase('Second, ada');
  await page.getByRole('link', { name: 'Import' }).click();
  await page.getByLabel('Choose a file').setInputFiles(file);
  await page.getByLabel('Password of the file').fill('wrong');
  await page.getByRole('button', { name: 'Open the file' }).click();
  await expect(page.getByRole('alert').filter({ hasText: /\S/ })).toBeVisible(VAULT_TIMEOUT);
  await page.getByLabel('Password of the file').fill(FILE_PASSWORD);
  await page.getByRole('button', { name: 'Open the file' }).click();
  await expect(page.getByText('You have this one already.')).toBeVisible(VAULT_TIMEOUT);
  await page.getByRole('button', { name: 'Import 1 account' }).click();
  await expect(page.getByText('1 account was imported.')).toBeVisible();

  await page.getByRole('link', { name: 'Accounts' }).click();
  await expect(page.getByText('2 accounts', { exact: true })).toBeVisible();
});

test('a costly file says its cost beforehand, shows that it works, and is stopped at once', async () => {
  await page.getByRole('link', { name: 'Import' }).click();
  await page.getByLabel('Choose a file').setInputFiles({
    name: 'ente.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(COSTLY)),
  });
  await expect(page.getByText(/Opening it takes about \d+ seconds and 256 MiB of memory/)).toBeVisible();
  await page.getByLabel('Password of the file').fill('any');
  await page.getByRole('button', { name: 'Open the file' }).click();
  await expect(page.getByRole('progressbar', { name: 'Reading the file' })).toBeVisible();
  await page.getByRole('button', { name: 'Cancel' }).click();

  await expect(page.getByLabel('Choose a file')).toBeVisible({ timeout: 1000 });
});

test('one bad entry stops no other, and stands in the report with its reason and without its secret', async () => {
  const bad = 'otpauth://totp/Bad:ada?secret=GEZDGNBVGY3TQOJQ&algorithm=MD5';
  const good = 'otpauth://totp/Good:ada?secret=GEZDGNBVGY3TQOJA&issuer=Good';
  await page.getByRole('link', { name: 'Import' }).click();
  await page.getByLabel('Choose a file').setInputFiles({
    name: 'codes.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from(`${bad}\n${good}\n`),
  });
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save this report' }).click();
  const report = readFileSync(await (await downloading).path(), 'utf8');

  expect(report).toContain('Good, ada:');
  expect(report).toMatch(/Bad:ada:.*MD5/);
  expect(report).not.toContain('GEZDGNBVGY3TQOJ');
  await expect(page.getByText('1 account in this file.')).toBeVisible();
  await page.getByRole('button', { name: 'Cancel' }).click();
});

test('the passphrase is changed, and the old one opens nothing', async () => {
  test.slow();
  await page.getByRole('link', { name: 'Ways to unlock' }).click();
  await page.getByRole('button', { name: 'Change the passphrase' }).click();
  await page.getByLabel('Passphrase of the vault').fill(PASSPHRASE);
  await page.getByLabel('New passphrase').fill(FILE_PASSWORD);
  await page.getByLabel('The same passphrase again').fill(FILE_PASSWORD);
  await page.getByRole('button', { name: 'Change the passphrase' }).click();
  await expect(page.getByText('The passphrase is changed.')).toBeVisible(VAULT_TIMEOUT);

  await page.getByRole('link', { name: 'Locking' }).click();
  await page.getByRole('button', { name: 'Lock now' }).click();
  await expect(page.getByText('The vault is locked.')).toBeVisible();
  await page.getByRole('link', { name: 'Accounts' }).click();
  await page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert').filter({ hasText: /\S/ })).toBeVisible(VAULT_TIMEOUT);
  await page.getByLabel('Passphrase', { exact: true }).fill(FILE_PASSWORD);
  await page.keyboard.press('Enter');
  await expect(page.getByText('2 accounts', { exact: true })).toBeVisible(VAULT_TIMEOUT);
});

test('a lock elsewhere empties this page', async () => {
  await expect(page.getByText('2 accounts', { exact: true })).toBeVisible();
  const other = await extension.openPage('options.html');

  await lockFrom(other);

  await expect(page.getByRole('heading', { name: 'Unlock your vault' })).toBeVisible();
  expect(await page.locator('body').innerText()).not.toContain('First');
  await other.close();
});

async function addAccount(issuer: string): Promise<void> {
  await askFrom(page, 'add-by-typing', {
    issuer,
    accountName: 'ada',
    secretBase32: issuer === 'First' ? 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP' : 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ',
    algorithm: 'SHA1',
    digits: 6,
    period: 30,
    site: '',
  });
}

async function erase(name: string): Promise<void> {
  await page.getByRole('link', { name: 'Accounts' }).click();
  await page.getByRole('button', { name: `Remove ${name}` }).click();
  await page.getByRole('button', { name: 'Move to the trash' }).click();
  await page.getByRole('link', { name: 'Trash' }).click();
  await page.getByRole('button', { name: `Erase for ever: ${name}` }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Erase for ever' }).click();
  await expect(page.getByText('The trash is empty.')).toBeVisible();
}
