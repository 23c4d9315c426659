/**
 * Every page of the site in a real browser, light, dark and in forced colours: axe finds nothing, nothing runs off a
 * screen of 320 CSS pixels (which is also 1280 at 400 %) or is cut there, nor with text twice as large, and no page
 * complains about its own policy. With `TWOFOLD_SCREENSHOTS=<folder>` a picture of each is left there to be looked at.
 */

import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { announcementsOf, listenForAnnouncements } from '../support/announcements.ts';
import { AnyApp } from '../support/any-app.ts';
import { launchPlain } from '../support/chromium.ts';
import { doubleText, misfitsOf, NARROW } from '../support/page-fit.ts';
import { quietZoneOf } from '../support/quiet-zone.ts';
import { readQrCodes } from '../support/read-qr.ts';
import { type ServerProcess, startServer } from '../support/server-process.ts';
import { SiteSteps } from '../support/site-steps.ts';

const PERSON = { email: 'every.page@example.com', password: 'four unrelated plain words' };
const DEMO_PROMPTS = ['single', 'segmented', 'halves', 'eight', 'password', 'editable', 'shadow', 'late', 'sms'];
const WIDE = { width: 1280, height: 800 };
/** Twice as wide as the narrow one: so wide is that for text of twice the size. */
const TWICE_NARROW = { width: 640, height: 640 };

let server: ServerProcess;
let context: BrowserContext;
let page: Page;
let site: SiteSteps;
const complaints: string[] = [];

/** Many pages a test, on a machine that may have much else to do. */
const TIME_OUT_MS = 600_000;

test.describe.configure({ mode: 'serial', timeout: TIME_OUT_MS });

test.beforeAll(async () => {
  server = await startServer();
  context = await launchPlain();
  page = await context.newPage();
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes('the server responded with')) {
      complaints.push(`${page.url()}: ${message.text()}`);
    }
  });
  site = new SiteSteps(page, server.url);
});

test.afterAll(async () => {
  await context.close();
  await server.stop();
  server.erase();
});

test('pages for everyone', async () => {
  for (const path of ['/sign-in', '/sign-up', '/help', '/nothing-here', '/dev/outbox', '/demo']) await look(path);
  for (const name of DEMO_PROMPTS) await look(`/demo/${name}`);

  await site.enterPassword({ ...PERSON, password: 'wrong' });
  await lookHere('a refused sign-in');
});

test('pages of an owner without two-factor authentication', async () => {
  await page.goto(`${server.url}/sign-up`);
  await page.getByLabel('E-mail').fill(PERSON.email);
  await page.getByLabel('Password').fill(PERSON.password);
  await site.press('Create account');
  await lookHere('the start page');
  for (const path of ['/settings', '/settings/user-options', '/settings/sessions', '/settings/activity'])
    await look(path);
  for (const path of ['/settings/password', '/settings/reauthenticate']) await look(path);
});

test('pages of the set-up, and those of an owner with two-factor authentication', async () => {
  await look('/settings/two-factor/enable');
  await site.press('Continue');
  await lookHere('the set-up page');
  await scanInEveryTheme();
  const app = new AnyApp(await site.scanQrCode());
  await site.enterCode(app.wrongCode(), 'Verify');
  await lookHere('a refused code');
  await look('/settings/user-options');

  await page.goto(`${server.url}/settings/two-factor/set-up`);
  await site.enterCode(await app.freshCode(), 'Verify');
  await lookHere('the backup codes');
  await lookAtPrint();
  await page.locator('form[action$="/complete"]').evaluate((form) => form.setAttribute('novalidate', ''));
  await page.locator('#finish').evaluate((button) => button.removeAttribute('disabled'));
  await site.press('Return to Settings');
  await lookHere('the backup codes without the tick');
  await page.getByLabel("I've downloaded my backup codes").check();
  await site.press('Return to Settings');
  await lookHere('User Options');
  for (const path of ['/settings/two-factor/disable', '/settings/two-factor/backup-codes']) await look(path);
  for (const path of ['/settings/password', '/settings/reauthenticate', '/dev/outbox']) await look(path);

  await site.signOut();
  await site.enterPassword(PERSON);
  await lookHere('the prompt for a code');
  await site.follow('Use a backup code');
  await lookHere('the prompt for a backup code');
});

const CLOCK_WORDS = /^This computer's clock seems to be/;

test('says that the clock of the browser is off before a code fails', async () => {
  for (const [serverAheadMs, sentence] of [
    [-240_000, "This computer's clock seems to be 4 minutes fast."],
    [7_300_000, "This computer's clock seems to be 2 hours slow."],
  ] as const) {
    await openPromptWithClock(serverAheadMs);
    await expect(page.getByText(CLOCK_WORDS)).toContainText(sentence);
    await lookHere(sentence);
  }
});

test('says nothing of a clock that is a few seconds off', async () => {
  for (const serverAheadMs of [-12_000, 0, 12_000]) {
    await openPromptWithClock(serverAheadMs);
    await expect(page.getByRole('heading', { name: 'Enter your code' })).toBeVisible();
    await expect(page.getByText(CLOCK_WORDS)).toHaveCount(0);
  }
});

test('a screen reader hears nothing of the prompt by itself in half a minute', async () => {
  await page.clock.install();
  await page.goto(`${server.url}/sign-in/second-factor`);
  await listenForAnnouncements(page);

  await page.clock.runFor(31_000);

  expect(await announcementsOf(page)).toEqual([]);
});

test('no page complained', () => {
  expect(complaints).toEqual([]);
});

/** The prompt as a server would send it whose clock is ahead of the browser's by so much. */
async function openPromptWithClock(serverAheadMs: number): Promise<void> {
  const address = `${server.url}/sign-in/second-factor`;
  await page.route(address, async (route) => {
    const response = await route.fetch();
    const body = await response.text();
    const time = `data-server-time="${Date.now() + serverAheadMs}"`;
    await route.fulfill({ response, body: body.replace(/data-server-time="\d+"/, time) });
  });
  await page.goto(address);
  await page.unroute(address);
}

async function look(path: string): Promise<void> {
  await page.goto(`${server.url}${path}`);
  await lookHere(path);
}

async function lookHere(name: string): Promise<void> {
  await test.step(name, async () => {
    for (const [theme, media] of Object.entries(THEMES)) {
      await page.emulateMedia(media);
      await picture(`${name}-${theme}`);
      // Colours are all that another theme changes.
      expect.soft(await violations(theme === 'light' ? axe() : axe().withRules(['color-contrast']))).toEqual([]);
    }
    await page.emulateMedia(THEMES.light);
    await page.setViewportSize(NARROW);
    expect.soft(await misfitsOf(page)).toEqual([]);
    await picture(`${name}-narrow`);
    await page.setViewportSize(TWICE_NARROW);
    await doubleText(page);
    expect.soft(await misfitsOf(page)).toEqual([]);
    await page.evaluate(() => document.documentElement.removeAttribute('style'));
    await page.setViewportSize(WIDE);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  });
}

const THEMES = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  'forced-colors': { colorScheme: 'dark', forcedColors: 'active' },
} as const;

/** Another program reads the code off the screen, and finds white around it, whatever the page's colours are. */
async function scanInEveryTheme(): Promise<void> {
  const keyUri = await page.getByRole('link', { name: 'Open in an authenticator on this device' }).getAttribute('href');
  for (const [theme, media] of Object.entries(THEMES)) {
    await test.step(`the QR code, ${theme}`, async () => {
      await page.emulateMedia(media);
      expect(await readQrCodes(await page.screenshot())).toEqual([keyUri]);
      expect(await quietZoneOf(page.locator('.qr svg'))).toEqual({ modules: 4, white: true, blackest: 0 });
    });
  }
  await page.emulateMedia(THEMES.light);
}

/** On paper stand the site, the ten codes and nothing to press. */
async function lookAtPrint(): Promise<void> {
  await page.emulateMedia({ media: 'print' });
  for (const line of ['Backup codes for Twofold', `Account: ${PERSON.email}`, /^Each code signs you in once/]) {
    await expect(page.getByText(line)).toBeVisible();
  }
  await expect(page.getByRole('list', { name: 'Backup codes' }).getByRole('listitem')).toHaveCount(10);
  for (const control of await page.locator('button, input, a').all()) await expect(control).toBeHidden();
  await picture('print');
  await page.emulateMedia({ media: 'screen' });
}

async function picture(name: string): Promise<void> {
  const folder = process.env.TWOFOLD_SCREENSHOTS;
  if (folder) await page.screenshot({ path: join(folder, `site-${name.replace(/\W+/g, '-')}.png`), fullPage: true });
}

/**
 * Without preloading it puts no copy of a style on the page, of which the page's policy would complain; in the other
 * mode it would open a second page for each one that it looks at.
 */
function axe(): AxeBuilder {
  return new AxeBuilder({ page }).options({ preload: false }).setLegacyMode(true);
}

async function violations(builder: AxeBuilder): Promise<readonly { readonly id: string; readonly html: string[] }[]> {
  const found = await builder.analyze();
  return found.violations.map(({ id, nodes }) => ({ id, html: nodes.map(({ html }) => html) }));
}
