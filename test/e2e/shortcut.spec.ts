/** The keyboard shortcut, pressed on a real keyboard of a browser with a window: no popup, no host permission. */

import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, type Page, test } from '@playwright/test';
import { type ExtensionBrowser, launchExtension } from '#test/support/chromium.ts';
import { askFrom, lockFrom } from '#test/support/extension-questions.ts';
import { awaitRealPopup } from '#test/support/real-popup.ts';
import { hasVirtualScreen, startVirtualScreen, type VirtualScreen } from '#test/support/virtual-screen.ts';

const PAGE = '<!doctype html><title>Log in</title><label>Code <input autocomplete="one-time-code"></label>';

/** A page without a field of its own, and a part of it that comes from elsewhere. */
const framed = (port: number): string =>
  `<!doctype html><title>Log in</title><iframe src="http://localhost:${port}/" width="400" height="200"></iframe>`;

const PASSPHRASE = 'marble lantern orchard velvet';

test.skip(!hasVirtualScreen(), 'needs Xvfb, openbox and xdotool');

let screen: VirtualScreen;
let extension: ExtensionBrowser;
let server: Server;
let host: string;

test.beforeAll(async () => {
  screen = await startVirtualScreen();
  extension = await launchExtension({ display: screen.display });
  server = createServer(({ url, socket }, response) => {
    const page = url === '/framed' ? framed(socket.localPort ?? 0) : PAGE;
    response.setHeader('content-type', 'text/html').end(page);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  // A server that listens on an address has one.
  host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const options = await extension.openPage('options.html');
  await askFrom(options, 'create-vault', { passphrase: PASSPHRASE });
  const kept = await askFrom(options, 'add-by-typing', {
    issuer: 'Prompt',
    accountName: 'ada',
    secretBase32: 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ',
    algorithm: 'SHA1',
    digits: 6,
    period: 30,
    site: `http://${host}`,
  });
  expect(kept.kind).toBe('kept');
  await options.close();
});

test.afterAll(async () => {
  await extension.close();
  await screen.stop();
  server.close();
});

test('fills the code of the site', async () => {
  const page = await openInFront(`http://${host}/`);

  screen.press('alt+shift+o');

  await expect(page.getByLabel('Code')).toHaveValue(/^\d{6}$/, { timeout: 40_000 });
});

test('fills nothing on another host', async () => {
  const page = await openInFront(`http://${host.replace('127.0.0.1', 'localhost')}/`);

  screen.press('alt+shift+o');

  await expect.poll(() => noticeOver(page)).toContain('localhost');
  await expect(page.getByLabel('Code')).toHaveValue('');
});

test('says whose part of the page it does not look into', async () => {
  const page = await openInFront(`http://${host}/framed`);

  screen.press('alt+shift+o');

  await expect.poll(() => noticeOver(page)).toContain('A part of this page comes from localhost');
  expect(await page.frames()[1]?.getByLabel('Code').inputValue()).toBe('');
  await page.close();
});

test('locks the vault with the other one', async () => {
  await openInFront(`http://${host}/`);

  screen.press('alt+shift+l');

  const options = await extension.openPage('options.html');
  await expect.poll(() => askFrom(options, 'vault-state', null)).toEqual({ state: 'locked' });
});

test('goes on with the fill that was asked for once the vault is unlocked', async () => {
  await lock();
  const page = await openInFront(`http://${host}/`);

  screen.press('alt+shift+o');
  const popup = await awaitRealPopup(extension);
  await popup.waitFor('input[type="password"]');
  await popup.type(PASSPHRASE);
  await popup.press('Enter');

  await expect(page.getByLabel('Code')).toHaveValue(/^\d{6}$/, { timeout: 40_000 });
});

test('does not go on with it on a page that was loaded meanwhile', async () => {
  await lock();
  const page = await openInFront(`http://${host}/`);

  screen.press('alt+shift+o');
  const popup = await awaitRealPopup(extension);
  await popup.waitFor('input[type="password"]');
  await page.reload();
  await popup.type(PASSPHRASE);
  await popup.press('Enter');
  await popup.waitFor('.list-view');

  await expect(page.getByLabel('Code')).toHaveValue('');
  await popup.close();
});

/** A page that the keys pressed next go to. */
async function openInFront(address: string): Promise<Page> {
  const page = await extension.context.newPage();
  await page.goto(address);
  await page.bringToFront();
  screen.click();
  return page;
}

async function lock(): Promise<void> {
  const options = await extension.openPage('options.html');
  await lockFrom(options);
  await options.close();
}

/** What the toolbar button says over the page. */
function noticeOver(page: Page): Promise<string> {
  return extension.worker.evaluate(async (url) => {
    // The worker is the extension's own, so the browser's extension API is there.
    const { tabs, action } = (globalThis as unknown as ExtensionGlobal).chrome;
    const [tab] = await tabs.query({ url });
    return tab === undefined ? '' : action.getTitle({ tabId: tab.id });
  }, page.url());
}

interface ExtensionGlobal {
  readonly chrome: {
    readonly tabs: { query(filter: { url: string }): Promise<{ id: number }[]> };
    readonly action: { getTitle(of: { tabId: number }): Promise<string> };
  };
}
