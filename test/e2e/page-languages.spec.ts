/**
 * A selection of states of the popup and the options page in German, whose words are long, and in Arabic, which runs
 * from right to left: axe finds nothing, and nothing is wider than the page or cut at 320 px, which is also 640 px at 200 %.
 * With `TWOFOLD_SCREENSHOTS=<folder>` a picture of each is left there; `TWOFOLD_LANGUAGES=ja,he` looks at others.
 */

import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { textIn } from '#extension/ui/messages/catalogues.ts';
import type { MessageKey, Text } from '#extension/ui/messages/text.ts';
import { SECTIONS } from '#extension/ui/options/use-section.ts';
import { directionOf, isLanguage, type Language } from '#shared/language/languages.ts';
import { type ExtensionBrowser, launchExtension } from '#test/support/chromium.ts';
import { openOverFake } from '#test/support/fake-background.ts';
import { misfitsOf, NARROW } from '#test/support/page-fit.ts';
import { PAGE_STATES, SOME_ACCOUNTS } from '#test/support/page-states.ts';

const OVER_SITE = { accounts: SOME_ACCOUNTS, host: 'example.com' };
const NAMED = { name: 'Mail, ada', host: 'example.com' };

/** States that stand as soon as the page is open: no English word has to be pressed. */
const STANDING = PAGE_STATES.filter(({ reach }) => reach === undefined);

/** Buttons of the popup, pressed one after the other. */
const PRESSED: readonly (readonly MessageKey[])[] = [
  ['action.add'],
  ['action.add', 'add.typing'],
  ['action.add', 'add.uri'],
  ['row.open'],
  ['row.open', 'backup.open'],
  ['row.open', 'action.edit'],
  ['row.open', 'action.remove'],
  ['automatic.link'],
];

const languages = (process.env.TWOFOLD_LANGUAGES ?? 'de,ar').split(',').filter(isLanguage);

let extension: ExtensionBrowser;
test.beforeAll(async () => {
  extension = await launchExtension();
});
test.afterAll(async () => extension.close());

for (const language of languages) {
  test.describe(`in ${language}`, () => {
    test.beforeAll(async () => speak(language));

    test('states that stand by themselves are accessible and fit 320 px', async () => {
      test.setTimeout(300_000);
      for (const { name, page: pageName, vault } of STANDING) {
        await look(await openOverFake(extension, pageName, vault), language, name);
      }
    });

    test('screens of the popup are accessible and fit 320 px', async () => {
      test.setTimeout(300_000);
      const text = textIn(language);
      for (const keys of PRESSED) {
        const page = await openOverFake(extension, 'popup.html', OVER_SITE);
        for (const key of keys) await press(page, wordsOf(text, key, language));
        await look(page, language, keys.join('-'));
      }
    });

    test('sections of the options page are accessible and fit 320 px', async () => {
      test.setTimeout(300_000);
      for (const section of SECTIONS) {
        const page = await openOverFake(extension, 'options.html', { accounts: SOME_ACCOUNTS });
        await page.evaluate((hash) => {
          location.hash = hash;
        }, section);
        await look(page, language, `options-${section}`);
      }
    });
  });
}

/** What the extension's own contexts have. */
interface StorageGlobal {
  readonly chrome: { readonly storage: { readonly local: { set(items: object): Promise<void> } } };
}

/** As a choice in Options does. */
async function speak(language: Language): Promise<void> {
  await extension.worker.evaluate(
    (chosen) => (globalThis as unknown as StorageGlobal).chrome.storage.local.set({ language: chosen }),
    language,
  );
}

/** What is on the button; a name in a sentence that runs the other way stands between invisible marks. */
function wordsOf(text: Text, key: MessageKey, language: Language): string {
  const name =
    language === 'ar' || language === 'he' ? text('name.both', { issuer: 'Mail', account: 'ada' }) : NAMED.name;
  return (text as (key: MessageKey, values: object) => string)(key, { ...NAMED, name });
}

async function press(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name }).first().click();
}

async function look(page: Page, language: Language, name: string): Promise<void> {
  await test.step(name, async () => {
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await expect(page.locator('html')).toHaveAttribute('dir', directionOf(language));
    await page.locator('main').waitFor();
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
    expect(violations.map(({ id, nodes }) => `${id} at ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
    await page.setViewportSize(NARROW);
    if (process.env.TWOFOLD_SCREENSHOTS) {
      await page.screenshot({ path: join(process.env.TWOFOLD_SCREENSHOTS, `${language}-${name}.png`) });
    }
    expect(await misfitsOf(page)).toEqual([]);
    await page.close();
  });
}
