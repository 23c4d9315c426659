/**
 * The story with the extension, as steps that a test may interrupt between any two: a site that runs, a browser with
 * the extension, one page. Each step does what a person does and sees what they see.
 */

import { expect, type Page } from '@playwright/test';
import type { ExtensionBrowser } from './chromium.ts';
import { stopWorker } from './extension-questions.ts';
import { openRealPopup, type RealPopup } from './real-popup.ts';
import { type ServerProcess, startServer } from './server-process.ts';
import { SiteSteps } from './site-steps.ts';

export const PASSPHRASE = 'marble lantern orchard velvet';

export interface World {
  server: ServerProcess;
  readonly extension: ExtensionBrowser;
  readonly page: Page;
}

export interface Step {
  /** A sentence: what the person does. */
  readonly name: string;
  readonly run: (world: World) => Promise<void>;
}

/** The person before the site: created fresh, so that one server can play the story more than once. */
export interface Person {
  readonly email: string;
  readonly password: string;
}

/**
 * Every step of the story, in order. The words are those on the screen.
 *
 * @param confirmedByItself - Whether the extension saw that the site took the first code. When it may have been
 *   killed before it could look, it may ask the person.
 */
export function storySteps(person: Person, { confirmedByItself }: { confirmedByItself: boolean }): readonly Step[] {
  return [
    { name: 'creates the vault', run: createVault },
    {
      name: 'signs in with a password, and nothing asks for a code',
      run: async (world) => {
        await site(world).enterPassword(person);
        await expect(world.page).toHaveTitle(/^Home/);
      },
    },
    {
      name: 'goes by Settings and User Options to the QR code',
      run: async (world) => {
        await site(world).openUserOptions();
        await site(world).beginSetUp();
      },
    },
    { name: 'captures the QR code with one click', run: capture },
    {
      name: 'fills the confirm field with one click, and verifies',
      run: async (world) => {
        await fillByClick(world);
        await site(world).press('Verify');
        await expect(world.page.getByRole('heading', { name: 'Save your backup codes' })).toBeVisible();
      },
    },
    { name: 'keeps the backup codes with the account', run: keepBackupCodes },
    {
      name: 'downloads them, ticks the box and returns to Settings, which turns it on',
      run: async (world) => {
        await site(world).downloadBackupCodes();
        await world.page.getByLabel("I've downloaded my backup codes").check();
        await site(world).press('Return to Settings');
        await site(world).see('Two-factor authentication is on. Your next sign-in asks for a code.');
      },
    },
    confirmedByItself
      ? { name: 'sees that the account is confirmed', run: seeConfirmed }
      : { name: 'sees that the account is confirmed, or says so', run: confirmIfAsked },
    {
      name: 'signs out and in again, and fills the code with one click',
      run: async (world) => {
        await signInAgain(world, person);
        await fillByClick(world);
        await site(world).press('Sign in');
        await expect(world.page).toHaveTitle(/^Home/);
      },
    },
    {
      name: 'switches automatic filling on for this site, and signs in with a code that comes by itself',
      run: async (world) => {
        await switchAutomaticOn(world);
        await signInAgain(world, person);
        await expectFilled(world.page);
        await site(world).press('Sign in');
        await expect(world.page).toHaveTitle(/^Home/);
      },
    },
    {
      name: 'disables it with a filled code',
      run: async (world) => {
        await site(world).openUserOptions();
        await site(world).follow('Disable Two-Factor Authentication');
        await expectFilled(world.page);
        await site(world).press('Yes, Disable 2FA');
        await site(world).see('Two-factor authentication is off. Your password alone signs you in.');
      },
    },
    {
      name: 'signs in with the password alone again',
      run: async (world) => {
        await site(world).signOut();
        await site(world).enterPassword(person);
        await expect(world.page).toHaveTitle(/^Home/);
      },
    },
  ];
}

/** What may happen to a person between two steps without anything being lost. */
export const INTERRUPTIONS = {
  'the server is killed and started again': async (world: World): Promise<void> => {
    const { server } = world;
    await server.kill9();
    world.server = await startServer({ dataFolder: server.dataFolder, port: server.port });
  },
  'the service worker is killed': async ({ extension }: World): Promise<void> => {
    const page = await extension.openPage('options.html');
    await stopWorker(page);
    await page.close();
  },
} as const;

/** Every 30 s a new step begins, and a fill waits for one that was not used: so long may it take. */
const NEXT_CODE_MS = 40_000;

function site({ page, server }: World): SiteSteps {
  return new SiteSteps(page, server.url);
}

async function createVault(world: World): Promise<void> {
  await world.page.goto(world.server.url);
  await inPopup(world, async (popup) => {
    await popup.click('button', 'Continue');
    await popup.click('input[type="password"]');
    await popup.type(PASSPHRASE);
    await popup.click('label', 'The same passphrase again');
    await popup.type(PASSPHRASE);
    await popup.click('button', 'Create the vault');
    await popup.waitFor('h1', 'Your vault is ready');
  });
}

async function capture(world: World): Promise<void> {
  await inPopup(world, async (popup) => {
    await popup.click('button', 'Capture from this page');
    await popup.waitFor('button', 'The site accepted it');
  });
}

async function fillByClick(world: World): Promise<void> {
  await inPopup(world, (popup) => popup.click('button', 'Fill the code of'));
  await expectFilled(world.page);
}

async function expectFilled(page: Page): Promise<void> {
  await expect(page.locator('input[name="code"]')).toHaveValue(/^\d{6}$/, { timeout: NEXT_CODE_MS });
}

async function keepBackupCodes(world: World): Promise<void> {
  await inPopup(world, async (popup) => {
    await popup.click('button', 'More about');
    await popup.click('button', 'Backup codes');
    await popup.click('button', 'Keep the codes shown on this page');
    await popup.waitFor('body', '10 of 10 left');
  });
}

async function seeConfirmed(world: World): Promise<void> {
  await inPopup(world, async (popup) => {
    await popup.waitFor('button', 'Fill the code of');
    await expect.poll(() => popup.text(), { timeout: 10_000 }).not.toContain('The site accepted it');
  });
}

async function confirmIfAsked(world: World): Promise<void> {
  await inPopup(world, async (popup) => {
    await popup.waitFor('button', 'Fill the code of');
    if (!(await popup.text()).includes('The site accepted it')) return;
    await popup.click('button', 'The site accepted it');
    await popup.waitFor('body', 'is confirmed');
  });
}

async function switchAutomaticOn(world: World): Promise<void> {
  await inPopup(world, async (popup) => {
    await popup.click('button', 'Fill by itself on');
    await popup.click('button', 'Switch on');
    await popup.waitFor('button', 'Fills by itself on this site');
  });
}

async function signInAgain(world: World, person: Person): Promise<void> {
  await site(world).signOut();
  await site(world).enterPassword(person);
  await expect(world.page).toHaveTitle(/^Enter your code/);
}

async function inPopup({ extension, page }: World, act: (popup: RealPopup) => Promise<void>): Promise<void> {
  const popup = await openRealPopup(extension, page);
  await act(popup);
  await popup.close();
}
