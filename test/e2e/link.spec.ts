/** The link in a real browser: one consent in the popup turns two-factor on, one turns it off again. */

import { expect, type Page, test } from '@playwright/test';
import { type ExtensionBrowser, launchExtension } from '#test/support/chromium.ts';
import { openRealPopup, type RealPopup } from '#test/support/real-popup.ts';
import { type ServerProcess, startServer } from '#test/support/server-process.ts';
import { SiteSteps } from '#test/support/site-steps.ts';
import { storySteps } from '#test/support/story.ts';

/** A fresh code may be up to a step away. */
const FRESH_CODE_MS = 45_000;

let server: ServerProcess;
let extension: ExtensionBrowser;
let page: Page;

test.describe.configure({ mode: 'serial', timeout: 120_000 });

test.beforeAll(async () => {
  server = await startServer();
  extension = await launchExtension();
  page = await extension.context.newPage();
  const [createVault, signIn] = storySteps(demo());
  await createVault?.run({ server, extension, page });
  await signIn?.run({ server, extension, page });
});

test.afterAll(async () => {
  await extension.close();
  await server.stop();
  server.erase();
});

test('is seen on the list of apps once it was opened over it, and not before', async () => {
  await new SiteSteps(page, server.url).openUserOptions();
  await page.getByRole('link', { name: 'Enable Two-Factor Authentication' }).click();
  const installed = page.locator('[data-twofold-extension] [data-installed]');
  await expect(installed).toBeAttached();
  await expect(installed).toBeHidden();

  await inPopup((popup) => popup.waitFor('button', 'Turn on two-factor here'));

  await expect(installed).toBeVisible();
});

test('turns two-factor on with one consent that names the site and the account', async () => {
  await inPopup(async (popup) => {
    await popup.click('button', 'Turn on two-factor here');
    await popup.waitFor('h1', 'Turn on two-factor here');
    const sheet = await popup.text();
    expect(sheet).toContain(new URL(server.url).host);
    expect(sheet).toContain(demo().email);
    await popup.click('main button.button-primary', 'Turn on two-factor here');
    await popup.waitFor('body', 'This vault has its codes and 10 backup codes.');
  });

  await new SiteSteps(page, server.url).openUserOptions();
  await expect(page.getByText('10 of 10')).toBeVisible();
});

test('signs in with the code that it keeps', async () => {
  const site = new SiteSteps(page, server.url);
  await site.signOut();
  await site.enterPassword(demo());

  await inPopup((popup) => popup.click('button', 'Fill the code of'));

  await expect(page.locator('input[name="code"]')).toHaveValue(/^\d{6}$/, { timeout: FRESH_CODE_MS });
  await site.press('Sign in');
  await expect(page).toHaveTitle(/^Home/);
});

test('makes new backup codes, and turns two-factor off, each after a consent of its own', async () => {
  await inPopup(async (popup) => {
    await popup.click('button', 'Two-factor of this site');
    await popup.click('button', 'New backup codes');
    await popup.click('dialog button', 'Make new codes');
    await popup.waitFor('body', '10 new backup codes are in this vault.');
  });
  await inPopup(async (popup) => {
    await popup.click('button', 'Two-factor of this site');
    await popup.click('button', 'Turn off two-factor');
    await popup.click('dialog button', 'Turn it off');
    await popup.waitFor('body', 'The account is in the trash for 30 days.');
  });

  await new SiteSteps(page, server.url).openUserOptions();
  await expect(page.getByRole('link', { name: 'Enable Two-Factor Authentication' })).toBeVisible();
});

test('offers nothing on a page that does not speak it', async () => {
  await page.goto(`${server.url}/healthz`);

  await inPopup(async (popup) => {
    await popup.waitFor('button', 'Add an account');
    expect(await popup.text()).not.toContain('two-factor here');
  });
});

function demo(): { email: string; password: string } {
  if (server.demo === null) throw new Error('the server printed no demo account');
  return server.demo;
}

async function inPopup(act: (popup: RealPopup) => Promise<void>): Promise<void> {
  const popup = await openRealPopup(extension, page);
  await act(popup);
  await popup.close();
}
