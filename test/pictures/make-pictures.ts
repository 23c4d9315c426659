/** The README's pictures, taken from the running product: `npm run pictures`. No secret on them is anybody's. */

import { resolve } from 'node:path';
import { encodeBase32 } from '#shared/encoding/base32.ts';
import { encodeUtf8 } from '#shared/encoding/utf8.ts';
import { launchExtension } from '../support/chromium.ts';
import { askFrom } from '../support/extension-questions.ts';
import { startServer } from '../support/server-process.ts';
import { SiteSteps } from '../support/site-steps.ts';
import { PASSPHRASE } from '../support/story.ts';

/** The size of a popup in the browser, in CSS pixels. */
const POPUP = { width: 380, height: 300 };
const SITE = { width: 1000, height: 800 };

const ACCOUNTS = [
  { issuer: 'Harbour Bank', accountName: 'ada@example.com', site: 'bank.example', digits: 8 },
  { issuer: 'Paper Mail', accountName: 'ada', site: 'mail.example', digits: 6 },
  { issuer: 'Weather Office', accountName: 'a.lovelace', site: 'weather.example', digits: 6 },
];

const folder = import.meta.dirname;
const server = await startServer();
const extension = await launchExtension();
try {
  await takeSetUpPage();
  await takePopup();
} finally {
  await extension.close();
  await server.stop();
  server.erase();
}

async function takeSetUpPage(): Promise<void> {
  if (server.demo === null) throw new Error('the server printed no demo account');
  const page = await extension.context.newPage();
  await page.setViewportSize(SITE);
  const site = new SiteSteps(page, server.url);
  await site.enterPassword(server.demo);
  await site.openUserOptions();
  await site.beginSetUp();
  await page.screenshot({ path: resolve(folder, 'set-up.png') });
}

async function takePopup(): Promise<void> {
  const popup = await extension.openPage('popup.html');
  await popup.setViewportSize(POPUP);
  await askFrom(popup, 'create-vault', { passphrase: PASSPHRASE });
  for (const account of ACCOUNTS) {
    const secretBase32 = encodeBase32(encodeUtf8(`no secret: ${account.issuer}`));
    const kept = await askFrom(popup, 'add-by-typing', { ...account, secretBase32, algorithm: 'SHA1', period: 30 });
    if (kept.kind !== 'kept') throw new Error(`${account.issuer} was not kept`);
    await askFrom(popup, 'confirm-account', { id: kept.id });
  }
  for (const colorScheme of ['light', 'dark'] as const) {
    await popup.emulateMedia({ colorScheme });
    await popup.reload();
    await popup.getByText('Harbour Bank').waitFor();
    await popup.screenshot({ path: resolve(folder, `popup-${colorScheme}.png`) });
  }
}
