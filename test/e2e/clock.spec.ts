/** A site whose clock is two minutes ahead: its codes are made with its time, and the person is told. */

import { expect, test } from '@playwright/test';
import { type ExtensionBrowser, launchExtension } from '#test/support/chromium.ts';
import { openRealPopup } from '#test/support/real-popup.ts';
import { type ServerProcess, startServer } from '#test/support/server-process.ts';
import { SiteSteps } from '#test/support/site-steps.ts';
import { createVaultIn } from '#test/support/story.ts';

const CLOCK_AHEAD = new URL('../support/clock-ahead.ts', import.meta.url).href;

let server: ServerProcess;
let extension: ExtensionBrowser;

test.beforeAll(async () => {
  server = await startServer({ env: { NODE_OPTIONS: `--import ${CLOCK_AHEAD}` } });
  extension = await launchExtension();
});

test.afterAll(async () => {
  await extension?.close();
  await server?.stop();
  server?.erase();
});

test('tells that this computer is slow, and turns two-factor on all the same', async () => {
  const person = server.demo ?? { email: '', password: '' };
  const page = await extension.context.newPage();
  const steps = new SiteSteps(page, server.url);
  await steps.enterPassword(person);
  await expect(page).toHaveTitle(/^Home/);
  const popup = await openRealPopup(extension, page);
  await createVaultIn(popup);
  await popup.click('button', 'Turn on two-factor here');
  await popup.click('main button.button-primary', 'Turn on two-factor here');
  await popup.waitFor('body', 'This vault has its codes and 10 backup codes.');

  await popup.waitFor('.notice', 'This computer’s clock is 2 minutes slow by the clock of');
  await popup.close();

  await steps.signOut();
  await steps.enterPassword(person);
  await expect(page).toHaveTitle(/^Enter your code/);
  const again = await openRealPopup(extension, page);
  await again.click('button', 'Fill the code of');
  await again.close();
  await expect(page.locator('input[name="code"]')).toHaveValue(/^\d{6}$/, { timeout: 45_000 });
  await steps.press('Sign in');
  await expect(page).toHaveTitle(/^Home/);
});
