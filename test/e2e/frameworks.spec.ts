/**
 * Prompts made with the real libraries, filled by a click: the code stands in the framework's own state, and nothing is
 * submitted. The light libraries are always there; `npm run test:frameworks` fetches the heavy ones and runs all.
 */

import { resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { bundlePage } from '#test/frameworks/bundle-page.ts';
import { type FillStage, setFillStage } from '#test/support/fill-stage.ts';

const OWN_MODULES = resolve(import.meta.dirname, '../../node_modules');
const FETCHED_MODULES = process.env.TWOFOLD_FRAMEWORKS;

const LIGHT = ['input-otp', 'react-otp-input', 'react-plain'];
const HEAVY = ['antd', 'chakra', 'imask', 'ionic', 'mantine', 'ng-otp-input', 'primevue', 'svelte', 'vuetify'];
const PRESENT = FETCHED_MODULES === undefined ? LIGHT : [...LIGHT, ...HEAVY];

if (FETCHED_MODULES === undefined) {
  console.log(`skipped: ${HEAVY.join(', ')} are not fetched; npm run test:frameworks does`);
}

test.setTimeout(40_000);

let stage: FillStage;

test.beforeAll(async () => {
  // Two launches of the browser and the bundling: slow on a busy machine.
  test.setTimeout(180_000);
  const pages: Record<string, string> = {};
  for (const name of PRESENT) pages[`/${name}`] = await bundlePage(name, FETCHED_MODULES ?? OWN_MODULES);
  stage = await setFillStage(() => pages);
});

test.afterAll(() => stage.close());

for (const name of [...LIGHT, ...HEAVY]) {
  test(`${name} has the code in its state`, async () => {
    test.skip(!PRESENT.includes(name), `${name} is not fetched: npm run test:frameworks`);
    const host = stage.server.hostOf(name);
    await stage.addAccount(host);
    const page = await stage.open(name, `/${name}`);
    await page.waitForFunction('window.state !== undefined');
    await page.locator('input').first().waitFor({ state: 'attached' });

    expect(await stage.fill(page)).toMatchObject({ kind: 'filled' });

    await expect.poll(() => page.evaluate('window.state()')).toBe(stage.code(host));
    expect(await page.evaluate('window.submits')).toBe(0);
    await page.close();
  });
}
