/** The popup over the real background and vault, by the keyboard alone; and what its states promise, over a fake. */

import { expect, type Page, test } from '@playwright/test';
import { announcementsOf, listenForAnnouncements } from '#test/support/announcements.ts';
import { type ExtensionBrowser, launchExtension } from '#test/support/chromium.ts';
import { askedOf, openOverFake, summary } from '#test/support/fake-background.ts';
import { LINK, SOME_ACCOUNTS } from '#test/support/page-states.ts';

/** The vault's key derivation takes its time on a busy machine. */
const VAULT_TIMEOUT = { timeout: 30_000 };

const PASSPHRASE = 'lantern mule ocean gravel violin';

let extension: ExtensionBrowser;
test.beforeAll(async () => {
  extension = await launchExtension();
});
test.afterAll(async () => extension.close());

test('a first run by the keyboard alone ends with a real code on the screen', async () => {
  test.slow();
  const page = await extension.openPage('popup.html');
  const { keyboard } = page;

  await expect(page.getByRole('heading', { name: 'Your second factor, in the browser' })).toBeFocused();
  await keyboard.press('Tab');
  await keyboard.press('Enter');
  await expect(page.getByLabel('Passphrase', { exact: true })).toBeFocused();
  await keyboard.type('summer2026');
  await keyboard.press('Enter');
  await expect(page.getByText('This passphrase is too easy to guess')).toBeVisible();
  await page.getByLabel('Passphrase', { exact: true }).press('ControlOrMeta+a');
  await keyboard.type(PASSPHRASE);
  await expect(page.getByText('Good: guessing it would take many years.')).toBeVisible();
  await keyboard.press('Tab');
  await keyboard.press('Tab');
  await keyboard.type(PASSPHRASE);
  await keyboard.press('Enter');

  await expect(page.getByRole('heading', { name: 'Your vault is ready' })).toBeFocused(VAULT_TIMEOUT);
  await tabTo(page, 'Try it with a practice account');
  await keyboard.press('Enter');
  await expect(page.locator('.digits')).toHaveText(/^\d{3} \d{3}$/);

  await keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Copy the code of Practice' })).toBeFocused();
  await keyboard.press('Enter');
  await expect(page.locator('.row-copied')).toBeVisible();

  await tabTo(page, 'Lock');
  await keyboard.press('Enter');
  await expect(page.getByLabel('Passphrase', { exact: true })).toBeFocused();
  await expect(page.locator('.digits')).toHaveCount(0);
  await keyboard.type('not the passphrase');
  await keyboard.press('Enter');
  await expect(page.getByRole('alert').filter({ hasText: /\S/ })).toBeVisible(VAULT_TIMEOUT);
  await expect(page.getByLabel('Passphrase', { exact: true })).toBeFocused();
  await keyboard.type(PASSPHRASE);
  await keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Copy the code of Practice' })).toBeFocused(VAULT_TIMEOUT);

  await tabTo(page, 'More about Practice, no real site');
  await keyboard.press('Enter');
  await tabTo(page, 'Remove');
  await keyboard.press('Enter');
  await expect(page.getByRole('alertdialog')).toContainText('the secret that makes its codes');
  await expect(page.getByRole('button', { name: 'Cancel' })).toBeFocused();
  await keyboard.press('Escape');
  await expect(page.getByRole('alertdialog')).toHaveCount(0);
  await tabTo(page, 'Remove');
  await keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Cancel' })).toBeFocused();
  await keyboard.press('Tab');
  await keyboard.press('Enter');
  await expect(page.getByText('Practice, no real site is in the trash.')).toBeVisible();
  await tabTo(page, 'Undo');
  await keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Copy the code of Practice' })).toBeFocused();
  await page.close();
});

test('the first code takes one question', async () => {
  const page = await openOverFake(extension, 'popup.html', { accounts: SOME_ACCOUNTS });
  await expect(page.locator('.digits').first()).toHaveText(/\d/);

  expect((await askedOf(page)).slice(0, 1)).toEqual(['list-accounts']);
  await page.close();
});

for (const { where, accounts, control } of [
  { where: 'the ways to add', accounts: [], control: 'Capture from this page' },
  { where: 'the list', accounts: SOME_ACCOUNTS, control: 'Copy the code of Savings Bank' },
]) {
  test(`what the site offers late moves nothing in ${where}`, async () => {
    const vault = { accounts, host: 'example.com', link: LINK, linkAfterMs: 1000 };
    const page = await openOverFake(extension, 'popup.html', vault);
    const button = page.getByRole('button', { name: control });
    await expect(page.locator(accounts.length > 0 ? '.digits' : '.ways').first()).toHaveText(/\S/);
    const before = await button.boundingBox();

    await expect(page.getByRole('button', { name: 'Turn on two-factor here' })).toBeInViewport();

    expect(await button.boundingBox()).toEqual(before);
    await page.close();
  });
}

test('typing anywhere searches, "/" too, and Escape clears', async () => {
  const page = await openOverFake(extension, 'popup.html', { accounts: SOME_ACCOUNTS });
  await expect(page.locator('[data-row="0"]')).toBeFocused();

  await page.keyboard.type('mai');
  await expect(page.getByLabel('Search accounts')).toHaveValue('mai');
  await expect(page.locator('.account-row')).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Copy the code of Mail, ada' })).toBeFocused();
  await page.keyboard.press('/');
  await expect(page.getByLabel('Search accounts')).toBeFocused();
  await expect(page.getByLabel('Search accounts')).toHaveValue('mai');
  await page.keyboard.press('Escape');
  await expect(page.getByLabel('Search accounts')).toHaveValue('');
  await page.close();
});

test('10 000 accounts draw a few rows, and the keys reach the last', async () => {
  const accounts = Array.from({ length: 10_000 }, (_, index) =>
    summary({ id: `n${index}`, issuer: `Service ${index}` }),
  );
  const page = await openOverFake(extension, 'popup.html', { accounts });
  await expect(page.locator('[data-row="0"]')).toBeFocused();

  expect(await page.locator('.account-row').count()).toBeLessThan(40);
  await page.keyboard.press('End');
  await expect(page.locator('[data-row="9999"]')).toBeFocused();
  await expect(page.locator('[data-row="9999"]')).toBeInViewport();
  await expect(page.locator('.row:has([data-row="9999"]) .digits')).toHaveText(/\d/);
  await page.evaluate(() => window.scrollTo(0, 0));
  await expect(page.locator('[data-row="9999"]')).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(page.locator('[data-row="9998"]')).toBeFocused();
  await page.close();
});

test('the next code shows in the last seconds, takes over at the turn, and nothing moves', async () => {
  const popup = await openOverFake(
    extension,
    'popup.html',
    { accounts: SOME_ACCOUNTS, host: 'example.com' },
    Date.UTC(2030, 0, 1, 12, 0, 15),
  );
  const row = popup.locator('.account-row').nth(1);
  await expect(row.locator('.row-next')).toHaveCount(0);
  const before = await row.boundingBox();

  await popup.clock.runFor(10_000);
  await expect(row.locator('.row-next')).toBeVisible();
  const next = (await row.locator('.row-next').innerText()).replace('next ', '');
  expect(await row.boundingBox()).toEqual(before);
  await popup.clock.runFor(6_000);
  await expect(row.locator('.digits')).toHaveText(next);
  expect(await row.boundingBox()).toEqual(before);
  await popup.close();
});

test('covered codes are shown when asked for, one by one', async () => {
  const settings = { lockAfterMinutes: 15, lockOnScreenLock: true, maskCodes: true, backupEveryDays: 0 };
  const page = await openOverFake(extension, 'popup.html', { accounts: SOME_ACCOUNTS, settings });
  await expect(page.locator('.digits').first()).toHaveText('••• •••');
  expect(await page.locator('main').innerText()).not.toMatch(/\d{3} \d{3}/);

  await page.getByRole('button', { name: 'Show the code of Mail, ada' }).click();

  await expect(page.locator('.digits').filter({ hasText: /\d/ })).toHaveCount(1);
  await page.close();
});

test('a single account on the page is in the vault with one click', async () => {
  const candidates = [{ id: 'a', issuer: 'New', accountName: 'ada', duplicateOf: null }];
  const page = await openOverFake(extension, 'popup.html', {
    host: 'example.com',
    capture: { kind: 'found', host: 'example.com', candidates },
  });

  await page.getByRole('button', { name: 'Capture from this page' }).click();

  await expect(page.getByRole('heading', { name: 'New' })).toBeFocused();
  await expect(page.locator('.digits')).toHaveText(/^\d{3} \d{3}$/);
  await page.getByRole('button', { name: 'The site accepted it' }).click();
  await expect(page.getByText('New, ada is confirmed.')).toBeVisible();
  await page.close();
});

test('a duplicate is named and not kept by itself', async () => {
  const candidates = [{ id: 'a', issuer: 'Mail', accountName: 'ada', duplicateOf: 'mail' }];
  const page = await openOverFake(extension, 'popup.html', {
    accounts: SOME_ACCOUNTS,
    host: 'example.com',
    capture: { kind: 'found', host: 'example.com', candidates },
  });
  await page.getByRole('button', { name: 'Add an account' }).click();

  await page.getByRole('button', { name: 'Capture from this page' }).click();

  await expect(page.getByText('You have this one already: Mail, ada.')).toBeVisible();
  expect(await askedOf(page)).not.toContain('keep-capture');
  await page.close();
});

test('a refused permission changes nothing and says so', async () => {
  const page = await openOverFake(extension, 'popup.html', {
    accounts: SOME_ACCOUNTS,
    host: 'example.com',
    grantsOrigin: false,
  });
  await page.getByRole('button', { name: 'Fill by itself on example.com' }).click();

  await page.getByRole('button', { name: 'Switch on' }).click();

  await expect(page.getByText('so nothing changed')).toBeVisible();
  expect(await askedOf(page)).not.toContain('switch-automatic');
  await page.close();
});

test('offers no set-up at a sign-in prompt, where nobody is signed in, and says why where an account is added', async () => {
  const link = LINK && { ...LINK, signedInAs: null };
  const page = await openOverFake(extension, 'popup.html', { accounts: SOME_ACCOUNTS, host: 'example.com', link });
  await page.getByRole('button', { name: 'Fill the code of Example, ada@example.com' }).waitFor();
  // The offer comes with the answer to this question, if it comes.
  await expect.poll(() => askedOf(page)).toContain('discover-link');
  await expect(page.locator('.link-offer')).toHaveCount(0);

  await page.getByRole('button', { name: 'Add an account' }).click();

  await expect(page.getByText('Sign in at example.com first, then open Twofold again.')).toBeVisible();
  await expect(page.locator('.link-offer')).toHaveCount(0);
  await page.close();
});

/** More than a whole step: every code on the screen changes, and every countdown thirty times. */
const HALF_A_MINUTE_MS = 31_000;

for (const { screen, reach } of [
  { screen: 'the list', reach: async () => {} },
  { screen: 'an account', reach: (page: Page) => page.getByRole('button', { name: 'More about Mail, ada' }).click() },
]) {
  test(`a screen reader hears nothing of ${screen} by itself in half a minute, and a copied code once`, async () => {
    const accounts = SOME_ACCOUNTS;
    const page = await openOverFake(extension, 'popup.html', { accounts, host: 'example.com' }, Date.UTC(2026, 0, 5));
    await page.getByRole('button', { name: 'More about Mail, ada' }).waitFor();
    await reach(page);
    await listenForAnnouncements(page);

    await page.clock.runFor(HALF_A_MINUTE_MS);
    expect(await announcementsOf(page)).toEqual([]);

    await page
      .getByRole('button', { name: /^Copy the code|^Copy$/ })
      .first()
      .click();
    await expect.poll(() => announcementsOf(page)).toEqual([expect.stringMatching(/^Copied\. [\d ,]+$/)]);
    await page.close();
  });
}

test('with reduced motion the ring stands still between seconds', async () => {
  const page = await openOverFake(extension, 'popup.html', { accounts: SOME_ACCOUNTS });
  await page.emulateMedia({ reducedMotion: 'reduce' });

  const name = await page
    .locator('.ring-rest')
    .first()
    .evaluate((ring) => getComputedStyle(ring).animationName);

  expect(name).toBe('none');
  await page.close();
});

/** Presses Tab until the button of this name has the focus: every control is on the way. */
async function tabTo(page: Page, name: string): Promise<void> {
  const button = page.getByRole('button', { name, exact: true });
  await button.waitFor();
  for (let step = 0; step < 30; step++) {
    if (await button.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not reach ${name}`);
}
