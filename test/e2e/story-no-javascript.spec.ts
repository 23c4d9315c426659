/** The story with scripts switched off in the browser: every step is a plain form. */

import { expect, test } from '@playwright/test';
import { AnyApp } from '../support/any-app.ts';
import { launchPlain } from '../support/chromium.ts';
import { type ServerProcess, startServer } from '../support/server-process.ts';
import { SiteSteps } from '../support/site-steps.ts';

const PERSON = { email: 'plain.forms@example.com', password: 'four unrelated plain words' };

let server: ServerProcess;

test.beforeAll(async () => {
  server = await startServer();
});

test.afterAll(async () => {
  await server.stop();
  server.erase();
});

test('two-factor authentication by plain forms, from on to off', async () => {
  test.setTimeout(120_000);
  const context = await launchPlain({ javaScriptEnabled: false });
  const site = new SiteSteps(await context.newPage(), server.url);
  const { page } = site;

  await test.step('makes an account, after a password that is too short was sent back', async () => {
    await page.goto(`${server.url}/sign-up`);
    await page.getByLabel('E-mail').fill(PERSON.email);
    await page.getByLabel('Password').fill('short');
    await site.press('Create account');
    await expect(page.locator('#password:invalid')).toBeVisible();
    await page.getByLabel('Password').fill(PERSON.password);
    await site.press('Create account');
    await site.see('Your account is made. You are signed in.');
  });

  await test.step('signs in, after a wrong password was sent back with the address kept', async () => {
    await site.signOut();
    await site.enterPassword({ ...PERSON, password: 'not the password' });
    await site.see('The e-mail address or the password is not right.');
    await expect(page.getByRole('region', { name: 'That did not work' })).toBeFocused();
    await expect(page.getByLabel('E-mail')).toHaveValue(PERSON.email);
    await expect(page.getByLabel('Password')).toHaveValue('');
    await page.getByLabel('Password').fill(PERSON.password);
    await site.press('Sign in');
    await expect(page).toHaveTitle('Home · Twofold');
  });

  const app = await test.step('scans the QR code', async () => {
    await site.openUserOptions();
    await site.beginSetUp();
    return new AnyApp(await site.scanQrCode());
  });

  await test.step('offers nothing that would need a script', async () => {
    await expect(page.getByRole('button', { name: 'Copy secret' })).toBeHidden();
  });

  const backupCodes = await test.step('verifies, and downloads the backup codes as a file', async () => {
    await site.enterCode(await app.freshCode(), 'Verify');
    const codes = await site.readBackupCodes();
    const file = await site.downloadBackupCodes();
    for (const code of codes) expect(file.text).toContain(code);
    await expect(page.getByRole('button', { name: 'Copy backup codes' })).toBeHidden();
    await expect(page.getByRole('button', { name: 'Print backup codes' })).toBeHidden();
    return codes;
  });

  await test.step('stays on the page until the box is ticked', async () => {
    await site.press('Return to Settings');
    await expect(page.locator('#saved:invalid')).toBeVisible();
    await expect(page).toHaveTitle('Save your backup codes · Twofold');
    await page.getByLabel("I've downloaded my backup codes").check();
    await site.press('Return to Settings');
    await site.see('Two-factor authentication is on. Your next sign-in asks for a code.');
  });

  await test.step('refuses a used code and takes the next one', async () => {
    await site.signOut();
    await site.enterPassword(PERSON);
    await site.enterCode(app.lastCode(), 'Sign in');
    await site.see(/^That code was already used\. The next one comes in \d+ s\.$/);
    await site.enterCode(await app.freshCode(), 'Sign in');
    await expect(page).toHaveTitle('Home · Twofold');
  });

  await test.step('signs in with a backup code and disables it with another', async () => {
    const [firstCode = '', secondCode = ''] = backupCodes;
    await site.signOut();
    await site.enterPassword(PERSON);
    await site.follow('Use a backup code');
    await site.enterCode(firstCode, 'Sign in');
    await site.see('You signed in with a backup code. 9 backup codes are left.');
    await site.openUserOptions();
    await site.follow('Disable Two-Factor Authentication');
    await site.enterCode(secondCode, 'Yes, Disable 2FA');
    await site.see('Two-factor authentication is off. Your password alone signs you in.');
  });

  await test.step('signs in with the password alone again', async () => {
    await site.signOut();
    await site.enterPassword(PERSON);
    await expect(page).toHaveTitle('Home · Twofold');
  });

  await context.close();
});
