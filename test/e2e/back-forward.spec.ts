/**
 * Going back to a page that the browser kept as it was, in its back/forward cache: its scripts go on where they were
 * stopped. Nothing is filled twice there, and nothing that was asked for before it was left.
 */

import { expect, test } from '@playwright/test';
import type { Page } from 'playwright-core';
import { askFrom, lockFrom, tabIdOf } from '#test/support/extension-questions.ts';
import { type FillStage, PASSPHRASE, setFillStage } from '#test/support/fill-stage.ts';
import { PROMPT } from '#test/support/page-server.ts';

/** Notes that it came out of the cache: a page that was loaded anew has no such note. */
const KEPT = `${PROMPT}<script>addEventListener('pageshow', ({ persisted }) => { document.documentElement.dataset.kept = persisted })</script>`;

let stage: FillStage;

test.use({ trace: 'off' });

test.beforeAll(async () => {
  // Two launches of the browser: slow on a busy machine.
  test.setTimeout(180_000);
  stage = await setFillStage(() => ({ '/prompt': KEPT, '/other': '<p>Another page</p>' }), {
    leftOut: ['--disable-back-forward-cache'],
  });
});

test.afterAll(() => stage.close());

test('fills by itself no page twice that comes out of the cache', async () => {
  const host = stage.server.hostOf('twice');
  await stage.addAccount(host);
  await askFrom(stage.popup, 'switch-automatic', {
    host,
    originPattern: 'http://twice.localhost/*',
    on: true,
    submit: false,
  });
  const page = await stage.open('twice', '/prompt');
  await expect(page.locator('#code')).toHaveValue(stage.code(host));
  await page.locator('#code').fill('');

  await leaveAndComeBack(page);
  await page.waitForTimeout(1000);

  await expect(page.locator('#code')).toHaveValue('');
  await page.close();
});

test('fills a page that came out of the cache when it is asked to', async () => {
  const host = stage.server.hostOf('asked');
  await stage.addAccount(host);
  const page = await stage.open('asked', '/prompt');
  await leaveAndComeBack(page);

  expect(await stage.fill(page)).toMatchObject({ kind: 'filled' });

  await expect(page.locator('#code')).toHaveValue(stage.code(host));
  await page.close();
});

test('gives up a fill that waited for the next code when its page is left, though it come back', async () => {
  const host = stage.server.hostOf('waits');
  await askFrom(stage.popup, 'add-by-typing', {
    issuer: host,
    accountName: '',
    site: `http://${host}`,
    secretBase32: 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ',
    algorithm: 'SHA1',
    digits: 6,
    period: 15,
  });
  const page = await stage.open('waits', '/prompt');
  await expect.poll(() => hasLongToWait(page), { timeout: 60_000 }).toBe(true);
  const tabId = await tabIdOf(page, stage.popup);

  await leaveAndComeBack(page);

  expect(await askFrom(stage.popup, 'await-fill', { tabId })).toMatchObject({ kind: 'refused', reason: 'gone' });
  await expect(page.locator('#code')).toHaveValue('');
  await page.close();
});

test('forgets what was asked for while the vault was locked when its page is left, though it come back', async () => {
  const host = stage.server.hostOf('wished');
  await stage.addAccount(host);
  const page = await stage.open('wished', '/prompt');
  await lockFrom(stage.popup);
  expect(await stage.fill(page)).toEqual({ kind: 'locked' });

  await leaveAndComeBack(page);
  await askFrom(stage.popup, 'unlock', { passphrase: PASSPHRASE });

  expect(await askFrom(stage.popup, 'resume-fill', null)).toEqual({ kind: 'nothing' });
  await expect(page.locator('#code')).toHaveValue('');
  await page.close();
});

/** Asks for another code than that which was filled last; whether there is time to leave the page meanwhile. */
async function hasLongToWait(page: Page): Promise<boolean> {
  await page.locator('#code').fill('');
  const outcome = await stage.fill(page);
  return outcome.kind === 'waiting' && outcome.untilMs - Date.now() > 6000;
}

async function leaveAndComeBack(page: Page): Promise<void> {
  await page.bringToFront();
  await page.goto(new URL('/other', page.url()).href);
  await page.goBack({ waitUntil: 'commit' });
  await expect(page.locator('html')).toHaveAttribute('data-kept', 'true');
}
