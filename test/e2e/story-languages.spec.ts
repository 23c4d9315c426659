/**
 * The story in German and in Arabic, by the QR code and then by the link, chosen as a person chooses: at the foot of the site's pages, and in Options. The
 * words are those of the catalogues, so that a text that is not on the screen, or cannot be pressed, is found.
 */

import { expect, test } from '@playwright/test';
import { textIn } from '#extension/ui/messages/catalogues.ts';
import { directionOf } from '#shared/language/languages.ts';
import type { ExtensionBrowser } from '#test/support/chromium.ts';
import { launchAllowing } from '#test/support/host-permission.ts';
import { startServer } from '#test/support/server-process.ts';
import { linkSteps, storySteps, type World } from '#test/support/story.ts';
import { storyWordsIn } from '#test/support/story-words.ts';

for (const language of ['de', 'ar'] as const) {
  test(`a person turns two-factor on, uses it and turns it off, in ${language}`, async () => {
    test.setTimeout(300_000);
    const server = await startServer();
    const extension = await launchAllowing('http://localhost/*');
    const words = storyWordsIn(language, textIn(language));
    const world: World = { server, extension, page: await extension.context.newPage(), words };
    const { demo } = server;
    if (demo === null) throw new Error('the server printed no demo account');
    try {
      await test.step('chooses the language of the extension', () => chooseInOptions(extension, language));
      await test.step('chooses the language of the site', () => chooseOnSite(world, language));
      for (const step of [...storySteps(demo), ...linkSteps()]) await test.step(step.name, () => step.run(world));
    } finally {
      await extension.close();
      await world.server.stop();
      world.server.erase();
    }
  });
}

async function chooseInOptions(extension: ExtensionBrowser, language: 'de' | 'ar'): Promise<void> {
  const options = await extension.openPage('options.html');
  await options.getByRole('link', { name: 'Language' }).click();
  await options.getByLabel('Language of Twofold').selectOption(language);
  await expect(options.locator('html')).toHaveAttribute('lang', language);
  await expect(options.locator('html')).toHaveAttribute('dir', directionOf(language));
  await options.close();
}

async function chooseOnSite({ page, server }: World, language: 'de' | 'ar'): Promise<void> {
  await page.goto(`${server.url}/sign-in`);
  await page.getByLabel('Language').selectOption(language);
  await page.getByRole('button', { name: 'Change', exact: true }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', language);
  await expect(page.locator('html')).toHaveAttribute('dir', directionOf(language));
}
