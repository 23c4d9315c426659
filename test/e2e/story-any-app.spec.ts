/**
 * The story with any authenticator app: the QR code is read from the screen by another program, and the codes are
 * computed by one that shares no code with ours.
 */

import { expect, test } from '@playwright/test';
import { AnyApp } from '../support/any-app.ts';
import { launchPlain } from '../support/chromium.ts';
import { type ServerProcess, startServer } from '../support/server-process.ts';
import { type Person, SiteSteps } from '../support/site-steps.ts';

let server: ServerProcess;

test.beforeAll(async () => {
  server = await startServer();
});

test.afterAll(async () => {
  await server.stop();
  server.erase();
});

test('two-factor authentication with any app, from on to off', async () => {
  test.setTimeout(180_000);
  const context = await launchPlain();
  const site = new SiteSteps(await context.newPage(), server.url);
  const { page } = site;
  const person = demoOf(server);

  await test.step('signs in with a password, and nothing asks for a code', async () => {
    await site.enterPassword(person);
    await expect(page).toHaveTitle('Home · Twofold');
    await expect(page.getByText('Off', { exact: true })).toBeVisible();
  });

  await test.step('leaves a set-up that was begun, and Settings offers to finish it', async () => {
    await site.openUserOptions();
    await site.beginSetUp();
    await site.follow('Cancel');
    await expect(page.getByText('Not finished', { exact: true })).toBeVisible();
    await site.follow('Finish set-up');
  });

  const keyUri = await test.step('reads the QR code from the screen; the secret beside it is the same', async () => {
    const scanned = await site.scanQrCode();
    expect(scanned).toMatch(/^otpauth:\/\/totp\//);
    const secret = new URL(scanned).searchParams.get('secret');
    expect((await page.locator('#secret').innerText()).replaceAll(' ', '')).toBe(secret);
    await expect(page.getByRole('link', { name: 'Open in an authenticator on this device' })).toHaveAttribute(
      'href',
      scanned,
    );
    return scanned;
  });
  const app = new AnyApp(keyUri);

  await test.step('refuses a wrong code and keeps the same secret', async () => {
    await site.enterCode(app.wrongCode(), 'Verify');
    await site.see(/^That code is not right\./);
    await expect(page).toHaveTitle('Error: Connect your authenticator · Twofold');
    await expect(page.getByRole('region', { name: 'That did not work' })).toBeFocused();
    await expect(page.locator('input[name="code"]')).toHaveValue('');
    expect(await site.scanQrCode()).toBe(keyUri);
  });

  const backupCodes = await test.step('verifies, and shows ten backup codes', async () => {
    await site.enterCode(await app.freshCode(), 'Verify');
    await expect(page.getByRole('heading', { name: 'Save your backup codes' })).toBeVisible();
    return site.readBackupCodes();
  });

  await test.step('downloads them as a text file', async () => {
    const file = await site.downloadBackupCodes();
    expect(file.name).toBe('twofold-backup-codes.txt');
    expect(file.text).toContain(person.email);
    expect(file.text.split('\r\n').filter((line) => backupCodes.includes(line))).toEqual(backupCodes);
  });

  await test.step('copies them', async () => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', { name: 'Copy backup codes' }).click();
    await expect(page.getByText('Copied', { exact: true })).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(backupCodes.join('\n'));
  });

  await test.step('returns to Settings only once the box is ticked, which turns it on', async () => {
    const finish = page.getByRole('button', { name: 'Return to Settings' });
    await expect(finish).toBeDisabled();
    await page.getByLabel("I've downloaded my backup codes").check();
    await expect(finish).toBeEnabled();
    await finish.click();
    await site.see('Two-factor authentication is on. Your next sign-in asks for a code.');
    await site.see('10 of 10');
  });

  await test.step('refuses the code that confirmed the set-up, and says when the next one comes', async () => {
    await site.signOut();
    await site.enterPassword(person);
    await expect(page).toHaveTitle('Enter your code · Twofold');
    await site.enterCode(app.lastCode(), 'Sign in');
    await expectAlreadyUsed(site);
  });

  await test.step('signs in with a fresh code', async () => {
    await site.enterCode(await app.freshCode(), 'Sign in');
    await expect(page).toHaveTitle('Home · Twofold');
    await expect(page.getByText('On', { exact: true })).toBeVisible();
  });

  const [firstCode = '', secondCode = '', thirdCode = ''] = backupCodes;

  await test.step('signs in with a backup code, in any writing, and says how many are left', async () => {
    await site.signOut();
    await site.enterPassword(person);
    await site.follow('Use a backup code');
    await site.enterCode(firstCode.toLowerCase().replaceAll('-', ' '), 'Sign in');
    await site.see('You signed in with a backup code. 9 backup codes are left.');
  });

  await test.step('refuses the same backup code the second time', async () => {
    await site.signOut();
    await site.enterPassword(person);
    await site.enterCode(firstCode, 'Sign in');
    await site.see('That backup code was already used. Each works once: take another.');
  });

  await test.step('disables it with a backup code', async () => {
    await site.enterCode(secondCode, 'Sign in');
    await site.openUserOptions();
    await site.follow('Disable Two-Factor Authentication');
    await site.enterCode(thirdCode, 'Yes, Disable 2FA');
    await site.see('Two-factor authentication is off. Your password alone signs you in.');
  });

  await test.step('signs in with the password alone again', async () => {
    await site.signOut();
    await site.enterPassword(person);
    await expect(page).toHaveTitle('Home · Twofold');
  });

  await context.close();
});

async function expectAlreadyUsed(site: SiteSteps): Promise<void> {
  const sentence = site.page.getByText(/^That code was already used\. The next one comes in \d+ s\.$/);
  await expect(sentence).toBeVisible();
  const seconds = Number(/(\d+) s\.$/.exec(await sentence.innerText())?.[1]);
  const remaining = 30 - ((Date.now() / 1000) % 30);
  expect(Math.abs(seconds - remaining)).toBeLessThan(5);
}

function demoOf({ demo }: ServerProcess): Person {
  if (demo === null) throw new Error('the server printed no demo account');
  return demo;
}
