/**
 * Every state of the popup and the options page in the three appearances: axe finds nothing, nothing is wider than the
 * page and no text is cut at 320 px (by 300, a popup at 200 %), from right to left, and with text twice as large; and with `TWOFOLD_SCREENSHOTS=<folder>` a picture of each is left there to be looked at.
 */

import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { type ExtensionBrowser, launchExtension } from '#test/support/chromium.ts';
import { openOverFake } from '#test/support/fake-background.ts';
import { doubleText, misfitsOf, NARROW_AND_LOW } from '#test/support/page-fit.ts';
import { PAGE_STATES } from '#test/support/page-states.ts';

/** What 200 % of text leaves of it is as narrow as the narrow one. */
const TWICE_NARROW = { width: 640, height: 600 };

const APPEARANCES = [
  { name: 'light', media: { colorScheme: 'light', forcedColors: 'none' } },
  { name: 'dark', media: { colorScheme: 'dark', forcedColors: 'none' } },
  { name: 'forced-colors', media: { colorScheme: 'dark', forcedColors: 'active' } },
] as const;

let extension: ExtensionBrowser;
test.beforeAll(async () => {
  extension = await launchExtension();
});
test.afterAll(async () => extension.close());

for (const state of PAGE_STATES) {
  test(`${state.name} is accessible in every appearance and fits 320 px`, async () => {
    // Axe walks every element of every state, three times.
    test.slow();
    const page = await openOverFake(extension, state.page, state.vault);
    await state.reach?.(page);

    for (const { name, media } of APPEARANCES) {
      await page.emulateMedia(media);
      const { violations } = await analyzer(page, name).analyze();
      expect(violations.map(({ id, nodes }) => `${name}: ${id} at ${nodes.map(({ html }) => html).join(' ')}`)).toEqual(
        [],
      );
      if (process.env.TWOFOLD_SCREENSHOTS) {
        await page.screenshot({ path: join(process.env.TWOFOLD_SCREENSHOTS, `${state.name}-${name}.png`) });
      }
    }

    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
    await page.setViewportSize(NARROW_AND_LOW);
    expect(await misfitsOf(page)).toEqual([]);
    if (process.env.TWOFOLD_SCREENSHOTS) {
      await page.screenshot({ path: join(process.env.TWOFOLD_SCREENSHOTS, `${state.name}-narrow.png`) });
    }
    await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
    expect(await misfitsOf(page)).toEqual([]);
    await page.evaluate(() => document.documentElement.setAttribute('dir', 'ltr'));
    await page.setViewportSize(TWICE_NARROW);
    await doubleText(page);
    expect(await misfitsOf(page)).toEqual([]);
    await page.close();
  });
}

/**
 * Everything once; of the other appearances only what they change. The other mode would open a second page for each
 * look; it is for pages with frames.
 */
function analyzer(page: Page, appearance: string): AxeBuilder {
  const axe = new AxeBuilder({ page }).setLegacyMode(true);
  return appearance === 'light' ? axe : axe.withRules(['color-contrast']);
}
