/**
 * The README's walk-through, recorded from the running product: `npm run walkthrough`. Needs ffmpeg on the machine; the
 * frames themselves are pictures of the real pages and the real popup.
 */

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { type ExtensionBrowser, launchExtension } from '../support/chromium.ts';
import { findProgram } from '../support/find-program.ts';
import { openRealPopup, type RealPopup } from '../support/real-popup.ts';
import { startServer } from '../support/server-process.ts';
import { SiteSteps } from '../support/site-steps.ts';
import { createVaultIn } from '../support/story.ts';
import { type Frame, openStage, type Shot, STAGE } from './stage.ts';

const OUTPUT = resolve(import.meta.dirname, 'walk-through.webp');
const LARGEST_BYTES = 2_000_000;
/** A fresh code may be a time step away; the waiting is not recorded. */
const NEXT_CODE_MS = 45_000;
/** What moves on the screen has come to rest. */
const SETTLED_MS = 500;

const ffmpeg = findProgram('ffmpeg');
if (ffmpeg === null) {
  console.log(
    'There is no ffmpeg on this machine: the walk-through was not recorded. On Debian: apt-get install ffmpeg',
  );
  process.exit(0);
}

const server = await startServer();
const extension = await launchExtension();
const frames: Frame[] = [];
try {
  await record(extension);
} finally {
  await extension.close();
  await server.stop();
  server.erase();
}
writeAnimation(ffmpeg);
console.log(`${OUTPUT}: ${frames.length} frames, ${statSync(OUTPUT).size} bytes`);
if (statSync(OUTPUT).size > LARGEST_BYTES) throw new Error(`the walk-through is larger than ${LARGEST_BYTES} bytes`);

async function record({ context }: ExtensionBrowser): Promise<void> {
  const { demo } = server;
  if (demo === null) throw new Error('the server printed no demo account');
  const draw = await openStage(context);
  const page = await context.newPage();
  await page.setViewportSize(STAGE);
  const site = new SiteSteps(page, server.url);
  const show = async (words: string, seconds: number, popup?: RealPopup): Promise<void> => {
    await page.waitForTimeout(SETTLED_MS);
    const over = popup === undefined ? {} : { popup: await popup.screenshot() };
    const shot: Shot = { page: await page.screenshot(), words, ...over };
    frames.push({ picture: await draw(shot), seconds });
  };

  await page.goto(server.url);
  await inPopup(page, (popup) => createVaultIn(popup));
  await site.enterPassword(demo);
  await site.openUserOptions();
  await site.beginSetUp();
  await show('A site shows a QR code. Open Twofold over it.', 2.5);
  await inPopup(page, async (popup) => {
    await popup.waitFor('button', 'Capture from this page');
    await show('One click captures the code, from the page’s own pixels.', 2.5, popup);
    await popup.click('button', 'Capture from this page');
    await popup.waitFor('button', 'The site accepted it');
    await show('It stays “not confirmed” until the site has accepted a code.', 2.5, popup);
    await popup.click('button.button-primary', 'Fill');
  });
  await expectFilled(page);
  await page.getByRole('main').getByRole('button', { name: 'Verify' }).scrollIntoViewIfNeeded();
  await show('Another click fills it in, on this site only.', 2.5);
  await site.press('Verify');
  await page.getByRole('heading', { name: 'Save your backup codes' }).waitFor();
  await inPopup(page, async (popup) => {
    await popup.click('button', 'More about');
    await popup.click('button', 'Backup codes');
    await popup.click('button', 'Keep the codes shown on this page');
    await popup.waitFor('body', '10 of 10 left');
    await show('The backup codes are kept with the account.', 3, popup);
  });
  await page.getByLabel("I've downloaded my backup codes").check();
  await site.press('Return to Settings');
  await show('Two-factor authentication is on.', 2);

  await site.signOut();
  await site.enterPassword(demo);
  await inPopup(page, async (popup) => {
    await popup.waitFor('button', 'Fill the code of');
    await show('From now on: sign in, one click …', 2, popup);
    await popup.click('button', 'Fill the code of');
  });
  await expectFilled(page);
  await show('… and the code is there.', 2);
  await site.press('Sign in');
  await page.waitForURL((url) => url.pathname === '/');

  await inPopup(page, async (popup) => {
    await popup.click('button', 'Two-factor of this site');
    await popup.click('button', 'Turn off two-factor');
    await popup.click('dialog button', 'Turn it off');
    await popup.waitFor('body', 'The account is in the trash for 30 days.');
  });
  await page.goto(server.url);
  await inPopup(page, async (popup) => {
    await popup.click('button', 'Turn on two-factor here');
    await popup.waitFor('h1', 'Turn on two-factor here');
    await show('On a site that speaks the link, one consent does all of it.', 3, popup);
    await popup.click('main button.button-primary', 'Turn on two-factor here');
    await popup.waitFor('body', 'This vault has its codes and 10 backup codes.');
    await show('Secret, proof and backup codes …', 2.5, popup);
  });
  await site.openUserOptions();
  await show('… and it is on.', 3);
}

async function expectFilled(page: Page): Promise<void> {
  await expect(page.locator('input[name="code"]')).toHaveValue(/^\d{6}$/, { timeout: NEXT_CODE_MS });
}

async function inPopup(page: Page, act: (popup: RealPopup) => Promise<void>): Promise<void> {
  const popup = await openRealPopup(extension, page);
  await act(popup);
  await popup.close();
}

/** One picture after the other, each for its time, for ever. */
function writeAnimation(program: string): void {
  const folder = mkdtempSync(join(tmpdir(), 'twofold-frames-'));
  const lines = frames.map(({ picture, seconds }, index) => {
    writeFileSync(join(folder, `${index}.png`), picture);
    return `file '${index}.png'\nduration ${seconds}`;
  });
  // The last file is named once more, or its duration is not heard.
  writeFileSync(join(folder, 'frames.txt'), `${lines.join('\n')}\nfile '${frames.length - 1}.png'\n`);
  const input = ['-f', 'concat', '-safe', '0', '-i', join(folder, 'frames.txt')];
  const output = [
    '-fps_mode',
    'vfr',
    '-c:v',
    'libwebp_anim',
    '-quality',
    '80',
    '-compression_level',
    '6',
    '-loop',
    '0',
  ];
  const { status } = spawnSync(program, ['-y', '-loglevel', 'error', ...input, ...output, OUTPUT], {
    stdio: 'inherit',
  });
  rmSync(folder, { recursive: true, force: true });
  if (status !== 0) throw new Error(`ffmpeg ended with ${status}`);
}
