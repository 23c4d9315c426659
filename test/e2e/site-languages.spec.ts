/**
 * The pages of the site in German and in Arabic: axe finds nothing, and nothing runs off a screen of 320 CSS pixels or is cut.
 * With `TWOFOLD_SCREENSHOTS=<folder>` a picture of each is left there; `TWOFOLD_LANGUAGES=ja,he` looks at others.
 */

import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { messagesIn } from '#server/site/messages/index.ts';
import { directionOf, isLanguage, type Language } from '#shared/language/languages.ts';
import { launchPlain } from '#test/support/chromium.ts';
import { misfitsOf, NARROW } from '#test/support/page-fit.ts';
import { type ServerProcess, startServer } from '#test/support/server-process.ts';

const PASSWORD = 'four unrelated plain words';
const FOR_EVERYONE = ['/sign-in', '/sign-up', '/help', '/nothing-here', '/demo', '/demo/segmented'];
const FOR_OWNERS = [
  '/',
  '/settings',
  '/settings/user-options',
  '/settings/two-factor/enable',
  '/settings/two-factor/set-up',
  '/settings/sessions',
  '/settings/activity',
  '/settings/password',
];

let server: ServerProcess;
let context: BrowserContext;
test.beforeAll(async () => {
  server = await startServer();
  context = await launchPlain();
});
test.afterAll(async () => {
  await context.close();
  await server.stop();
  server.erase();
});

for (const language of (process.env.TWOFOLD_LANGUAGES ?? 'de,ar').split(',').filter(isLanguage)) {
  test(`every page is accessible and fits 320 px in ${language}`, async () => {
    test.setTimeout(300_000);
    const page = await context.newPage();
    await choose(page, language);
    for (const path of FOR_EVERYONE) await look(page, language, path);

    await signUp(page, language);
    for (const path of FOR_OWNERS) await look(page, language, path);
    await context.clearCookies();
    await page.close();
  });
}

/** At the foot of a page. Without a choice each would be in the browser's language. */
async function choose(page: Page, language: Language): Promise<void> {
  await page.goto(`${server.url}/sign-in`);
  await page.locator('select[name="language"]').selectOption(language);
  await page.locator('form.language button').click();
}

async function signUp(page: Page, language: Language): Promise<void> {
  const { fields, signUp: words } = messagesIn(language);
  await page.goto(`${server.url}/sign-up`);
  await page.getByLabel(fields.email).fill(`somebody.${language}@example.com`);
  await page.getByLabel(fields.password).fill(PASSWORD);
  await page.getByRole('main').getByRole('button', { name: words.submit, exact: true }).click();
  await expect(page).toHaveURL(`${server.url}/`);
  await page.goto(`${server.url}/settings/two-factor/enable`);
  await page
    .getByRole('main')
    .getByRole('button', { name: messagesIn(language).enable.submit, exact: true })
    .click();
}

async function look(page: Page, language: Language, path: string): Promise<void> {
  await test.step(path, async () => {
    await page.goto(`${server.url}${path}`);
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await expect(page.locator('html')).toHaveAttribute('dir', directionOf(language));
    const { violations } = await new AxeBuilder({ page }).options({ preload: false }).setLegacyMode(true).analyze();
    expect(violations.map(({ id, nodes }) => `${id} at ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
    await page.setViewportSize(NARROW);
    if (process.env.TWOFOLD_SCREENSHOTS) {
      const name = `site-${language}${path.replaceAll('/', '-')}.png`;
      await page.screenshot({ path: join(process.env.TWOFOLD_SCREENSHOTS, name), fullPage: true });
    }
    expect(await misfitsOf(page)).toEqual([]);
  });
}
