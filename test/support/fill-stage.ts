/** The built extension with an open vault and one account of `own.localhost`, for tests that fill. */

import type { Page } from 'playwright-core';
import { encodeBase32 } from '#shared/encoding/base32.ts';
import { totpAt } from '#shared/otp/code.ts';
import type { ExtensionBrowser, LaunchOptions } from './chromium.ts';
import { askFrom, tabIdOf } from './extension-questions.ts';
import { launchWithHosts } from './host-permission.ts';
import { type PageServer, servePages } from './page-server.ts';

/** A step so long that no test waits for the next: each has an account of its own, and so a secret of its own. */
const PARAMETERS = { algorithm: 'SHA1', digits: 6, period: 3600 } as const;

/** Of the vault on the stage. */
export const PASSPHRASE = 'a passphrase for tests of filling';

export interface FillStage {
  readonly extension: ExtensionBrowser;
  readonly server: PageServer;
  readonly popup: Page;
  /** Keeps an account of a host. */
  addAccount(host: string, accountName?: string): Promise<void>;
  /** Opens a page in a tab of its own. */
  open(name: string, path: string): Promise<Page>;
  /** What a click in the popup over that tab leads to. */
  fill(page: Page): ReturnType<typeof askFrom<'fill'>>;
  /** The code that this account of the host has now. */
  code(host: string, accountName?: string): string;
  close(): Promise<void>;
}

/** Sets everything up; the extension may read every page, as if each had been clicked on. */
export async function setFillStage(
  pages: (server: PageServer) => Readonly<Record<string, string>>,
  options: Pick<LaunchOptions, 'leftOut'> = {},
): Promise<FillStage> {
  const server = await servePages(pages);
  const extension = await launchWithHosts('http://*/*', options);
  const popup = await extension.openPage('popup.html');
  await askFrom(popup, 'create-vault', { passphrase: PASSPHRASE });
  const secrets = new Map<string, Uint8Array>();
  return {
    extension,
    server,
    popup,
    addAccount: async (host, accountName = '') => {
      const secret = crypto.getRandomValues(new Uint8Array(20));
      secrets.set(`${accountName} ${host}`, secret);
      const site = { issuer: host, accountName, site: `http://${host}` };
      const answer = await askFrom(popup, 'add-by-typing', {
        ...site,
        ...PARAMETERS,
        secretBase32: encodeBase32(secret),
      });
      if (answer.kind !== 'kept') throw new Error(`not kept: ${JSON.stringify(answer)}`);
    },
    open: async (name, path) => {
      const page = await extension.context.newPage();
      await page.goto(server.urlOf(name, path));
      return page;
    },
    fill: async (page) => {
      await page.bringToFront();
      return askFrom(popup, 'fill', { tabId: await tabIdOf(page, popup), accountId: null });
    },
    code: (host, accountName = '') => {
      const secret = secrets.get(`${accountName} ${host}`);
      if (secret === undefined) throw new Error(`no account ${accountName} of ${host}`);
      return totpAt({ secret, ...PARAMETERS }, Date.now());
    },
    close: async () => {
      await extension.close();
      await server.close();
    },
  };
}
