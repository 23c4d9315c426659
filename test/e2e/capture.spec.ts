import { expect, test } from '@playwright/test';
import type { Page } from 'playwright-core';
import type { CaptureOutcome, MessageKind, RequestOf } from '#extension/messages.ts';
import { formatMigration } from '#shared/otp/migration.ts';
import { type ExtensionBrowser, launchExtension } from '#test/support/chromium.ts';
import { awaitRealPopup, openRealPopup } from '#test/support/real-popup.ts';
import {
  blocksOf,
  canvasOf,
  type SetUpSite,
  serveSetUpPages,
  svgImageOf,
  svgOf,
  tableOf,
} from '#test/support/set-up-pages.ts';
import { SECRET, SECRET_BASE32 } from '#test/vectors/key-uris.ts';

const uri = (name: string) => `otpauth://totp/Shop:${name}?secret=${SECRET_BASE32}&issuer=Shop`;

let extension: ExtensionBrowser;
let site: SetUpSite;
let page: Page;

test.beforeAll(async () => {
  extension = await launchExtension();
  site = await serveSetUpPages();
  page = await extension.context.newPage();
  await page.goto(`${site.origin}/nothing`);
  await ask('create-vault', { passphrase: 'a passphrase of this test alone' });
});

test.afterAll(async () => {
  await extension.close();
  await site.close();
});

/** Asks from the popup that the toolbar button opens, which lets the extension into the page. */
async function ask<K extends MessageKind>(kind: K, request: RequestOf<K>): Promise<unknown> {
  const popup = await openRealPopup(extension, page);
  try {
    const reply = await popup.evaluate<{ answer: unknown }>(
      `chrome.runtime.sendMessage(${JSON.stringify({ kind, request })})`,
    );
    return reply.answer;
  } finally {
    await popup.close();
  }
}

async function captureFrom(body: string): Promise<CaptureOutcome> {
  site.show(body);
  await page.goto(site.origin);
  // The background answers this question with that.
  return (await ask('capture-page', { tabId: null })) as CaptureOutcome;
}

function namesOf(outcome: CaptureOutcome): readonly string[] {
  return outcome.kind === 'found' ? outcome.candidates.map(({ accountName }) => accountName).sort() : [];
}

const SOURCES: readonly { readonly what: string; readonly body: string }[] = [
  { what: 'a link', body: `<a href="${uri('ann')}">Set up</a>` },
  { what: 'text', body: `<p>Paste ${uri('ann')} into your app.</p>` },
  { what: 'a text field', body: `<input value="${uri('ann')}">` },
  { what: 'an inline SVG', body: svgOf(uri('ann')) },
  { what: 'an image', body: `<img src="${svgImageOf(uri('ann'))}">` },
  { what: 'a canvas', body: canvasOf(uri('ann')) },
  { what: 'a canvas, light on dark', body: `<body style="background:#111">${canvasOf(uri('ann'), ['#eee', '#111'])}` },
  { what: 'a table', body: tableOf(uri('ann')) },
  { what: 'blocks of text', body: blocksOf(uri('ann')) },
  {
    what: 'a CSS background',
    body: `<div style="width:220px;height:220px;background:url('${svgImageOf(uri('ann'))}') center/contain"></div>`,
  },
  { what: 'a frame', body: `<iframe width="300" height="300" srcdoc='${svgOf(uri('ann'))}'></iframe>` },
  { what: 'a code that is scrolled out of view', body: `<div style="height:3000px"></div>${canvasOf(uri('ann'))}` },
];

for (const { what, body } of SOURCES) {
  test(`finds the set-up code in ${what}`, async () => {
    const outcome = await captureFrom(body);

    expect(namesOf(outcome)).toEqual(['ann']);
    expect(outcome).toMatchObject({ host: new URL(site.origin).host });
  });
}

test('offers every set-up code of a page and sets the others aside', async () => {
  const outcome = await captureFrom(svgOf(uri('ann')) + svgOf(uri('bob')) + svgOf('https://play.google.com/x'));

  expect(namesOf(outcome)).toEqual(['ann', 'bob']);
});

test('names the account that has the secret already, once it is kept for this site', async () => {
  const first = await captureFrom(svgOf(uri('ann')));
  if (first.kind !== 'found') throw new Error(first.detail);
  const kept = await ask('keep-capture', { candidateId: first.candidates[0]?.id ?? '' });
  const again = await captureFrom(svgOf(uri('ann')));

  expect(kept).toMatchObject({ kind: 'kept' });
  expect(again).toMatchObject({ candidates: [{ duplicateOf: (kept as { id: string }).id }] });
  expect(await ask('list-accounts', { tabId: null })).toMatchObject({
    accounts: [{ accountName: 'ann', pending: true, onThisSite: true }],
  });
});

test('says what a code is that is no set-up code, and what to do', async () => {
  const outcome = await captureFrom(svgOf('https://apps.apple.com/app/x'));

  expect(outcome).toMatchObject({ kind: 'nothing-found', detail: expect.stringContaining('a link to App Store') });
});

test('says why a set-up code cannot be used', async () => {
  const outcome = await captureFrom(svgOf(`${uri('ann')}&algorithm=MD5`));

  expect(outcome).toMatchObject({ kind: 'nothing-found', detail: expect.stringContaining('SHA1, SHA256 or SHA512') });
});

test('says what to try on a page without a code', async () => {
  expect(await captureFrom('<p>Nothing here</p>')).toMatchObject({
    kind: 'nothing-found',
    detail: expect.stringContaining('type it in'),
  });
});

test('puts a transfer together over two pages', async () => {
  const credential = { type: 'totp', secret: SECRET, algorithm: 'SHA1', digits: 6, period: 30 } as const;
  const accounts = Array.from({ length: 11 }, (_, index) => ({ issuer: '', accountName: `user${index}`, credential }));
  const [first = '', second = ''] = formatMigration(accounts, 5);

  expect(await captureFrom(`<a href="${second}">2</a>`)).toMatchObject({
    notes: [expect.stringContaining('Part 1 of 2')],
  });
  const whole = await captureFrom(`<a href="${first}">1</a>`);

  expect(namesOf(whole)).toHaveLength(11);
  expect(whole).toMatchObject({ notes: [] });
});

test('reads a picture and a text that a person gives, and refuses a file that is none', async () => {
  site.show(canvasOf(uri('cat')));
  await page.goto(site.origin);
  const dataUrl = await page.evaluate(() => document.querySelector('canvas')?.toDataURL() ?? '');

  const picture = (await ask('capture-given', { dataUrls: [dataUrl], text: '' })) as CaptureOutcome;
  const text = (await ask('capture-given', { dataUrls: [], text: `Here: ${uri('dan')}` })) as CaptureOutcome;
  const broken = await ask('capture-given', { dataUrls: ['data:image/png;base64,AAAA'], text: '' });

  expect([namesOf(picture), namesOf(text)]).toEqual([['cat'], ['dan']]);
  expect(broken).toMatchObject({ kind: 'refused', detail: expect.stringContaining('no picture') });
});

test('reads the area that a person marks, and leaves nothing behind', async () => {
  site.show(canvasOf(uri('eve')));
  await page.goto(site.origin);
  const before = await page.evaluate(() => document.documentElement.outerHTML);

  expect(await ask('capture-area', { tabId: null })).toMatchObject({ kind: 'done' });
  await page.waitForFunction(() => document.querySelector(':popover-open') !== null);
  await page.mouse.move(0, 0);
  await page.mouse.down();
  await page.mouse.move(320, 320, { steps: 4 });
  await page.mouse.up();
  await page.waitForFunction(() => document.querySelector(':popover-open') === null);

  expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  const popup = await awaitRealPopup(extension);
  await popup.waitFor('main', 'eve');
  await popup.close();
});

test('reads the image on which the menu was opened, and no other', async () => {
  site.show(`<img id="mine" src="${svgImageOf(uri('fay'))}"><img src="${svgImageOf(uri('gus'))}">`);
  await page.goto(site.origin);
  // The click that opens the popup lets the extension into the page, as the one on the menu does.
  await ask('vault-state', null);
  const source = await page.evaluate(() => document.querySelector('img')?.currentSrc ?? '');

  // A browser without a window has no menu: the event is what the browser sends when the entry is picked.
  await extension.worker.evaluate(async (srcUrl) => {
    // The worker is the extension's own, so the browser's extension API is there; `dispatch` is its own, for tests.
    const { chrome } = globalThis as unknown as MenuGlobal;
    const [tab] = await chrome.tabs.query({ active: true });
    chrome.contextMenus.onClicked.dispatch({ menuItemId: 'capture-image', srcUrl }, tab);
  }, source);

  const popup = await awaitRealPopup(extension);
  await popup.waitFor('main', 'fay');
  expect(await popup.text()).not.toContain('gus');
  await popup.close();
});

test('cannot look into the browser’s own pages, and says what to do instead', async () => {
  await page.goto('chrome://version');

  expect(await ask('capture-page', { tabId: null })).toMatchObject({
    kind: 'refused',
    detail: expect.stringContaining('Save a picture'),
  });
});

interface MenuGlobal {
  readonly chrome: {
    readonly tabs: { query(filter: object): Promise<readonly unknown[]> };
    readonly contextMenus: { readonly onClicked: { dispatch(info: object, tab: unknown): void } };
  };
}
