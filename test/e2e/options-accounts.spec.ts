/** What the options page does with accounts beyond one at a time, over the real background: their order, duplicates. */

import { expect, type Page, test } from '@playwright/test';
import { formatAccount } from '#extension/core/accounts/account-json.ts';
import { anAccount, backupCodes, totpCredential } from '#test/support/accounts.ts';
import { type ExtensionBrowser, launchExtension } from '#test/support/chromium.ts';
import { askFrom } from '#test/support/extension-questions.ts';

let extension: ExtensionBrowser;
let page: Page;

test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  test.slow();
  extension = await launchExtension();
  page = await extension.openPage('options.html');
  await askFrom(page, 'create-vault', { passphrase: 'lantern mule ocean gravel' });
  for (const [index, issuer] of ['Alpha', 'Beta', 'Gamma', 'Delta'].entries()) {
    const keyUri = `otpauth://totp/${issuer}:ada?secret=${'ABCD'.charAt(index).repeat(32)}&issuer=${issuer}`;
    await askFrom(page, 'add-key-uri', { keyUri, tabId: null });
  }
  await page.reload();
});
test.afterAll(async () => extension.close());

test('an account moves by keys, by buttons and by dragging, and says where it is', async () => {
  await expect.poll(shownOrder).toEqual(['Alpha', 'Beta', 'Delta', 'Gamma']);

  await page.getByRole('button', { name: 'Edit Delta, ada' }).focus();
  await page.keyboard.press('Alt+ArrowUp');
  await expect(page.getByRole('status').filter({ hasText: 'Delta, ada is now at place 2 of 4.' })).toBeVisible();
  await expect.poll(shownOrder).toEqual(['Alpha', 'Delta', 'Beta', 'Gamma']);
  await page.keyboard.press('Alt+ArrowUp');
  await page.keyboard.press('Alt+ArrowUp');
  await expect.poll(shownOrder).toEqual(['Delta', 'Alpha', 'Beta', 'Gamma']);

  await handleOf('Gamma').focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Move Gamma, ada up' }).press('Enter');
  await expect.poll(shownOrder).toEqual(['Delta', 'Alpha', 'Gamma', 'Beta']);
  await expect(page.getByRole('button', { name: 'Move Gamma, ada up' })).toBeFocused();

  await drag('Delta', 'Gamma');
  await expect.poll(shownOrder).toEqual(['Alpha', 'Gamma', 'Delta', 'Beta']);
});

test('neither a click on the handle nor a drag that is given up moves anything', async () => {
  await handleOf('Alpha').click();
  await expect(page.getByRole('button', { name: 'Move Alpha, ada up' })).toBeVisible();
  await handleOf('Alpha').click();
  await drag('Alpha', 'Beta', 'Escape');

  expect(await shownOrder()).toEqual(['Alpha', 'Gamma', 'Delta', 'Beta']);
});

test('the popup keeps the order, and names decide again once asked to', async () => {
  const popup = await extension.openPage('popup.html');
  await expect.poll(() => headlinesOf(popup)).toEqual(['Alpha', 'Gamma', 'Delta', 'Beta']);
  await popup.close();

  await page.getByRole('button', { name: 'Sort by name again' }).click();
  await expect(page.getByText('The order that you made by hand is lost.')).toBeVisible();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Sort by name again' }).click();
  await expect.poll(shownOrder).toEqual(['Alpha', 'Beta', 'Delta', 'Gamma']);
  await expect(page.getByRole('button', { name: 'Sort by name again' })).toHaveCount(0);
});

test('duplicates become one after a look at what that will be, and two again', async () => {
  const twin = { credential: totpCredential({ secret: new Uint8Array(20).fill(9) }), sites: [] };
  const accounts = [
    anAccount({ ...twin, issuer: 'Mail', groups: ['Work'] }),
    anAccount({ ...twin, issuer: 'E-mail', note: 'The shared mailbox.', backupCodes: backupCodes('one111', 'two222') }),
  ];
  await askFrom(page, 'import-accounts', { accounts: accounts.map(formatAccount) });
  await page.reload();
  await page.getByRole('link', { name: 'Health' }).click();
  await page.getByRole('button', { name: /^Merge .* with its duplicates$/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Merge 2 accounts into one?' });
  await dialog.getByLabel('Mail, ada@example.com', { exact: true }).check();
  await expect(dialog.getByText('Mail, ada@example.com will hold:', { exact: true })).toBeVisible();
  await expect(dialog.getByText('The shared mailbox.')).toBeVisible();
  await expect(dialog.getByRole('listitem')).toHaveText('E-mail, ada@example.com');
  await dialog.getByRole('button', { name: 'Merge', exact: true }).click();
  await expect(page.getByText('Mail, ada@example.com now holds them all.')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Merge / })).toHaveCount(0);

  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('Taken back.')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Merge / })).toBeVisible();
});

test('an account is renamed, grouped, pinned, thrown away and had back by keys alone, and the focus is never lost', async () => {
  await page.getByRole('link', { name: 'Accounts' }).press('Enter');
  await page.getByRole('button', { name: 'Edit Alpha, ada' }).press('Enter');
  await expect(page.getByLabel('Service')).toBeFocused();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('Bank');
  await page.getByLabel('Groups').press('Control+A');
  await page.keyboard.type('Money');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Edit Bank, ada' })).toBeFocused();
  await expect(page.getByText('ada · Money')).toBeVisible();

  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Unpin Bank, ada' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Cancel' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Bank, ada is in the trash.')).toBeVisible();
  await expect(page.locator('[data-row]:focus')).toHaveCount(1);

  await page.getByRole('link', { name: 'Trash' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Trash' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Restore Bank, ada' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Bank, ada is back.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Trash' })).toBeFocused();
});

test('a name stands whole beside its badge where there is room', async () => {
  const keyUri = `otpauth://totp/ada?secret=${'E'.repeat(32)}&issuer=Savings%20Bank%20of%20the%20Far%20North`;
  await askFrom(page, 'add-key-uri', { keyUri, tabId: null });
  await page.goto(`chrome-extension://${extension.extensionId}/options.html#accounts`);
  await page.reload();
  await page.getByText('Savings Bank of the Far North', { exact: true }).waitFor();

  const cut = await page
    .locator('.headline')
    .evaluateAll((names) =>
      names.filter((name) => name.scrollWidth > name.clientWidth).map((name) => name.textContent),
    );
  expect(cut).toEqual([]);
});

function shownOrder(): Promise<readonly string[]> {
  return headlinesOf(page);
}

/** As they stand on the screen, whatever their order in the document. */
async function headlinesOf(shown: Page): Promise<readonly string[]> {
  return shown
    .locator('.row')
    .evaluateAll((rows) =>
      rows
        .sort((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top)
        .map((row) => row.querySelector('.headline')?.textContent ?? ''),
    );
}

function handleOf(issuer: string) {
  return page.getByRole('button', { name: `Move ${issuer}, ada. Alt` });
}

/** Takes one by its handle and lets it go below another. */
async function drag(issuer: string, onto: string, giveUp: string | null = null): Promise<void> {
  const [from, to] = [await handleOf(issuer).boundingBox(), await handleOf(onto).boundingBox()];
  if (from === null || to === null) throw new Error('both rows are on the screen');
  await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y + to.height, { steps: 8 });
  await expect(page.locator('.line-held')).toHaveCount(1);
  if (giveUp !== null) await page.keyboard.press(giveUp);
  await page.mouse.up();
  await expect(page.locator('.line-held')).toHaveCount(0);
}
