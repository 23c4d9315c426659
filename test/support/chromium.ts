/** A real Chromium with the built extension in it. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, chromium, type Page, type Worker } from 'playwright-core';
import { findChromium } from './find-browser.ts';
import { pinInProfile } from './pinned-button.ts';

/** What `npm run build` leaves, unless `TWOFOLD_TEST_EXTENSION` names another build. */
export const EXTENSION_FOLDER: string = resolve(
  process.env.TWOFOLD_TEST_EXTENSION ?? join(import.meta.dirname, '../../dist/extension/chrome-mv3'),
);

/** Sandboxing needs rights that containers lack; the rest keeps the browser from calling home. */
const QUIET_ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

export interface ExtensionBrowser {
  readonly context: BrowserContext;
  /** 32 letters; pages are `chrome-extension://<id>/popup.html`. */
  readonly extensionId: string;
  readonly worker: Worker;
  /** The folder of the profile, which is removed at the end unless it was given. */
  readonly profile: string;
  /** Opens the popup as an ordinary page: simplest where no tab is under it. */
  openPage(name: 'popup.html' | 'options.html'): Promise<Page>;
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** Another extension than {@link EXTENSION_FOLDER}. It must have a service worker, as every extension here. */
  readonly folder?: string;
  /**
   * Whether its button stands in the toolbar from the start, as people put it there. The browser slides in a button
   * that does not, before it opens the popup.
   */
  readonly pinned?: boolean;
  /** A profile to keep between launches; without one a fresh profile is made and removed at the end. */
  readonly profile?: string;
  readonly arguments?: readonly string[];
  /** Arguments of Playwright's own that are left out: it switches off what it cannot follow. */
  readonly leftOut?: readonly string[];
  /** Gives a program that runs the browser in its own way, from the browser's path. */
  readonly wrapper?: (browser: string) => string;
  /** The X display of a browser with a window. */
  readonly display?: string;
}

/** Launches Chromium with the built extension. Call `close` when done. */
export async function launchExtension(options: LaunchOptions = {}): Promise<ExtensionBrowser> {
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'twofold-profile-'));
  const folder = options.folder ?? EXTENSION_FOLDER;
  if (options.pinned) pinInProfile(profile, folder);
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: options.wrapper?.(requireChromium()) ?? requireChromium(),
    headless: options.display === undefined,
    ignoreDefaultArgs: [...(options.leftOut ?? [])],
    ...(options.display === undefined ? {} : { env: { ...process.env, DISPLAY: options.display } }),
    args: [
      ...QUIET_ARGUMENTS,
      `--disable-extensions-except=${folder}`,
      `--load-extension=${folder}`,
      ...(options.arguments ?? []),
    ],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const extensionId = new URL(worker.url()).host;
  return {
    context,
    extensionId,
    worker,
    profile,
    openPage: async (name) => {
      const page = await context.newPage();
      await page.goto(`chrome-extension://${extensionId}/${name}`);
      return page;
    },
    close: async () => {
      await context.close();
      if (options.profile === undefined) rmSync(profile, { recursive: true, force: true });
    },
  };
}

/** A plain Chromium context without the extension. */
export async function launchPlain(options: { readonly javaScriptEnabled?: boolean } = {}): Promise<BrowserContext> {
  const browser = await chromium.launch({ executablePath: requireChromium(), headless: true, args: QUIET_ARGUMENTS });
  const context = await browser.newContext(options);
  context.on('close', () => void browser.close());
  return context;
}

function requireChromium(): string {
  const path = findChromium();
  if (path === null) throw new Error('no Chromium found: run `node test/support/prepare.ts`');
  return path;
}
