/**
 * The story in real Firefox, by the QR code and by the link, with the real popup of the toolbar button and the
 * browser's own permission prompt. What Firefox keeps from automation is not here: its keyboard shortcuts and passkeys.
 */

import { expect, test } from '@playwright/test';
import { findFirefox } from '#test/support/find-browser.ts';
import { type FirefoxBrowser, launchFirefox } from '#test/support/firefox.ts';
import type { FirefoxPopup } from '#test/support/firefox-popup.ts';
import { FirefoxSite } from '#test/support/firefox-site.ts';
import { type ServerProcess, startServer } from '#test/support/server-process.ts';
import { createVaultIn, PASSPHRASE } from '#test/support/story.ts';

test.skip(findFirefox() === null, 'There is no Firefox on this machine.');
test.describe.configure({ mode: 'serial', timeout: 180_000 });

let server: ServerProcess;
let firefox: FirefoxBrowser;
let site: FirefoxSite;

test.beforeAll(async () => {
  server = await startServer();
  firefox = await launchFirefox();
  site = new FirefoxSite(firefox.page, server.url);
});

test.afterAll(async () => {
  await firefox?.close();
  await server?.stop();
  server?.erase();
});

test('creates the vault, and keeps it open when the background was let go', async () => {
  await firefox.page.goto(server.url);
  await inPopup((popup) => createVaultIn(popup));

  await firefox.stopBackground();

  await inPopup((popup) => popup.waitFor('h1', 'Your vault is ready'));
});

test('captures the QR code on the page, fills the confirm field, and keeps the backup codes', async () => {
  await site.enterPassword(demo());
  await site.expectTitle('Home');
  await site.openUserOptions();
  await site.beginSetUp();

  await inPopup(async (popup) => {
    await popup.click('button', 'Capture from this page');
    await popup.waitFor('button', 'The site accepted it');
  });
  await fillByClick();
  await site.press('main button', 'Verify');
  await site.see('h1', 'Save your backup codes');
  await inPopup(async (popup) => {
    await popup.waitFor('button', 'Fill the code of');
    // Firefox lets the extension look only now: the site took the code.
    expect(await popup.text()).not.toContain('The site accepted it');
    await popup.click('button', 'More about');
    await popup.click('button', 'Backup codes');
    await popup.click('button', 'Keep the codes shown on this page');
    await popup.waitFor('body', '10 of 10 left');
  });
  await site.press('main label', "I've downloaded my backup codes");
  await site.press('main button', 'Return to Settings');

  await site.see('main', 'Two-factor authentication is on. Your next sign-in asks for a code.');
});

test('signs in with a code filled by a click', async () => {
  await site.signInAgain(demo());
  await fillByClick();
  await site.press('main button', 'Sign in');

  await site.expectTitle('Home');
});

test('fills by itself on a site where that was switched on, after the browser’s own prompt', async () => {
  const popup = await firefox.openPopup();
  await popup.click('button', 'Fill by itself on');
  await popup.click('button', 'Switch on');
  await firefox.answerPrompt('allow');
  await inPopup((again) => again.waitFor('button', 'Fills by itself on this site'));

  await site.signInAgain(demo());
  await site.expectFilled();
  await site.press('main button', 'Sign in');

  await site.expectTitle('Home');
});

test('locks, refuses a wrong passphrase, and opens with the right one', async () => {
  await inPopup(async (popup) => {
    await popup.click('button', 'Lock');
    await popup.waitFor('button', 'Unlock');
    await popup.click('input[type="password"]');
    await popup.type('not the passphrase');
    await popup.click('button', 'Unlock');
    await popup.waitFor('[role="alert"], .problem', 'passphrase');
  });

  await inPopup(async (popup) => {
    await popup.click('input[type="password"]');
    await popup.type(PASSPHRASE);
    await popup.click('button', 'Unlock');
    await popup.waitFor('button', 'Fills by itself on this site');
  });
});

test('turns it off by the link, and on again with one consent', async () => {
  await inPopup(async (popup) => {
    await popup.click('button', 'Two-factor of this site');
    await popup.click('button', 'Turn off two-factor');
    await popup.click('dialog button', 'Turn it off');
    await popup.waitFor('body', 'The account is in the trash for 30 days.');
  });
  await inPopup(async (popup) => {
    await popup.click('button', 'Turn on two-factor here');
    await popup.waitFor('h1', 'Turn on two-factor here');
    expect(await popup.text()).toContain(demo().email);
    await popup.click('main button.button-primary', 'Turn on two-factor here');
    await popup.waitFor('body', 'This vault has its codes and 10 backup codes.');
  });

  await site.openUserOptions();
  await site.see('main', '10 of 10');
});

async function fillByClick(): Promise<void> {
  await inPopup((popup) => popup.click('button', 'Fill the code of'));
  await site.expectFilled();
}

async function inPopup(act: (popup: FirefoxPopup) => Promise<void>): Promise<void> {
  const popup = await firefox.openPopup();
  await act(popup);
  await popup.close();
}

function demo(): { email: string; password: string } {
  if (server.demo === null) throw new Error('the server printed no demo account');
  return server.demo;
}
