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
import { ENGLISH, type PopupWords, type StoryWords } from './story-words.ts';

export const PASSPHRASE = 'marble lantern orchard velvet';

export interface World {
  server: ServerProcess;
  readonly extension: ExtensionBrowser;
  readonly page: Page;
  /** What stands on the screen; English without it. */
  readonly words?: StoryWords;
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

/** Every step of the story, in order. The words are those on the screen. */
export function storySteps(person: Person): readonly Step[] {
  return [
    { name: 'creates the vault', run: createVault },
    {
      name: 'signs in with a password, and nothing asks for a code',
      run: async (world) => {
        await site(world).enterPassword(person);
        await expect(world.page).toHaveTitle(begins(site(world).words.home));
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
        await site(world).press(site(world).words.verify);
        await expect(world.page.getByRole('heading', { name: site(world).words.saveCodes })).toBeVisible();
      },
    },
    { name: 'keeps the backup codes with the account', run: keepBackupCodes },
    {
      name: 'downloads them, ticks the box and returns to Settings, which turns it on',
      run: async (world) => {
        await site(world).downloadBackupCodes();
        await world.page.getByLabel(site(world).words.saved).check();
        await site(world).press(site(world).words.finish);
        await site(world).see(site(world).words.isOn);
      },
    },
    { name: 'sees that the account is confirmed', run: seeConfirmed },
    {
      name: 'signs out and in again, and fills the code with one click',
      run: async (world) => {
        await signInAgain(world, person);
        await fillByClick(world);
        await site(world).press(site(world).words.signIn);
        await expect(world.page).toHaveTitle(begins(site(world).words.home));
      },
    },
    {
      name: 'switches automatic filling on for this site, and signs in with a code that comes by itself',
      run: async (world) => {
        await switchAutomaticOn(world);
        await signInAgain(world, person);
        await expectFilled(world.page);
        await site(world).press(site(world).words.signIn);
        await expect(world.page).toHaveTitle(begins(site(world).words.home));
      },
    },
    {
      name: 'disables it with a filled code',
      run: async (world) => {
        await site(world).openUserOptions();
        await site(world).follow(site(world).words.disable);
        await expectFilled(world.page);
        await site(world).press(site(world).words.confirmDisable);
        await site(world).see(site(world).words.isOff);
      },
    },
    {
      name: 'signs in with the password alone again',
      run: async (world) => {
        await site(world).signOut();
        await site(world).enterPassword(person);
        await expect(world.page).toHaveTitle(begins(site(world).words.home));
      },
    },
  ];
}

/** The same by the link, after the story: on with one consent, and off again. */
export function linkSteps(): readonly Step[] {
  return [
    {
      name: 'turns it on by the link, with one consent',
      run: async (world) => {
        await inPopup(world, turnOnByLink);
        await site(world).openUserOptions();
        await site(world).see(site(world).words.tenLeft);
      },
    },
    {
      name: 'turns it off by the link',
      run: async (world) => {
        await inPopup(world, turnOffByLink);
        await world.page.reload();
        await expect(world.page.getByRole('link', { name: site(world).words.enable })).toBeVisible();
      },
    },
  ];
}

type Pressed = Pick<RealPopup, 'click' | 'waitFor'>;

/** From the list over a signed-in page of the site to what is said at the end. */
export async function turnOnByLink(popup: Pressed, words: PopupWords): Promise<void> {
  await popup.click('button', words.linkOn);
  await popup.waitFor('h1', words.linkOn);
  await popup.click('main button.button-primary', words.linkOn);
  await popup.waitFor('body', words.linkedOn);
}

export async function turnOffByLink(popup: Pressed, words: PopupWords): Promise<void> {
  await popup.click('button', words.linkManage);
  await popup.click('button', words.linkOff);
  await popup.click('dialog button', words.linkOffConfirm);
  await popup.waitFor('body', words.linkedOff);
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

function site({ page, server, words }: World): SiteSteps {
  return new SiteSteps(page, server.url, (words ?? ENGLISH).site);
}

async function createVault(world: World): Promise<void> {
  await world.page.goto(world.server.url);
  await inPopup(world, createVaultIn);
}

/** The first steps in a popup of a new profile, up to the vault that is ready. */
export async function createVaultIn(
  popup: Pick<RealPopup, 'click' | 'type' | 'waitFor'>,
  words: PopupWords = ENGLISH.popup,
): Promise<void> {
  await popup.click('button', words.proceed);
  await popup.click('input[type="password"]');
  await popup.type(PASSPHRASE);
  await popup.click('label', words.again);
  await popup.type(PASSPHRASE);
  await popup.click('button', words.create);
  await popup.waitFor('h1', words.ready);
}

async function capture(world: World): Promise<void> {
  await inPopup(world, async (popup, words) => {
    await popup.click('button', words.capture);
    await popup.waitFor('button', words.accepted);
  });
}

async function fillByClick(world: World): Promise<void> {
  await inPopup(world, (popup, words) => popup.click('button', words.fill));
  await expectFilled(world.page);
}

async function expectFilled(page: Page): Promise<void> {
  await expect(page.locator('input[name="code"]')).toHaveValue(/^\d{6}$/, { timeout: NEXT_CODE_MS });
}

async function keepBackupCodes(world: World): Promise<void> {
  await inPopup(world, async (popup, words) => {
    await popup.click('button', words.more);
    await popup.click('button', words.backupCodes);
    await popup.click('button', words.keepShown);
    await popup.waitFor('body', words.tenLeft);
  });
}

async function seeConfirmed(world: World): Promise<void> {
  await inPopup(world, async (popup, words) => {
    await popup.waitFor('button', words.fill);
    await expect.poll(() => popup.text(), { timeout: 10_000 }).not.toContain(words.accepted);
  });
}

async function switchAutomaticOn(world: World): Promise<void> {
  await inPopup(world, async (popup, words) => {
    await popup.click('button', words.automatic);
    await popup.click('button', words.switchOn);
    await popup.waitFor('button', words.isAutomatic);
  });
}

async function signInAgain(world: World, person: Person): Promise<void> {
  await site(world).signOut();
  await site(world).enterPassword(person);
  await expect(world.page).toHaveTitle(begins(site(world).words.enterCode));
}

async function inPopup(
  { extension, page, words }: World,
  act: (popup: RealPopup, words: PopupWords) => Promise<void>,
): Promise<void> {
  const popup = await openRealPopup(extension, page);
  await act(popup, (words ?? ENGLISH).popup);
  await popup.close();
}

/** The title of a page goes on with the name of the site. */
function begins(title: string): RegExp {
  return new RegExp(`^${title.replace(/[^\p{L}\p{N}]/gu, '.')}`, 'u');
}
