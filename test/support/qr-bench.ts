/** The built extension, and its reader alone, over pictures in one Chromium. */

import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { build } from 'vite';
import { PICTURE_BUDGET_MS } from '#extension/core/capture/budgets.ts';
import type { CaptureOutcome } from '#extension/messages.ts';
import { formatKeyUri, parseKeyUri } from '#shared/otp/key-uri.ts';
import { isMigration, parseMigration } from '#shared/otp/migration.ts';
import type { QrRecord } from '../bench/qr.ts';
import { type ExtensionBrowser, launchExtension } from './chromium.ts';
import { openRealPopup, type RealPopup } from './real-popup.ts';
import { type SetUpSite, serveSetUpPages } from './set-up-pages.ts';

export interface Reading {
  readonly found: readonly string[];
  /** From the question to the answer. */
  readonly ms: number;
}

type Read = (dataUrl: string, record: QrRecord) => Promise<Reading>;

export interface ShownPage {
  /** Markup; `document.body.dataset.ready` says that its scripts are done. */
  readonly body: string;
  readonly width: number;
  readonly height: number;
  /** Device pixels for one CSS pixel. */
  readonly scale: number;
}

export interface QrBench {
  /** The picture as a page, captured by the built extension. */
  readonly page: Read;
  /** The picture as a file, given to the built extension. */
  readonly file: Read;
  /** The extension's reader without the extension. */
  readonly reader: Read;
  /** A page as it is, drawn by the browser, captured by the built extension. The picture is what the tab shows. */
  readonly site: (shown: ShownPage) => Promise<Reading & { readonly screenshot: () => Promise<Buffer> }>;
  /** How the extension would write what a code says: it keeps accounts, not the codes' own spelling. */
  readonly spellingsOf: (text: string) => readonly string[];
  close(): Promise<void>;
}

export async function openQrBench(): Promise<QrBench> {
  const extension = await launchExtension();
  const site = await serveSetUpPages();
  const page = await extension.context.newPage();
  const screen = await extension.context.newCDPSession(page);
  const reader = await openReader(extension, site);
  site.show('');
  await page.goto(site.origin);
  // The click that opens the popup lets the extension into this site, as long as the tab stays on it.
  let popup = await openRealPopup(extension, page);
  await ask(popup, 'create-vault', { passphrase: 'a passphrase of the bench alone' });
  return {
    page: async (dataUrl, record) => {
      await popup.close();
      await page.setViewportSize({ width: record.width, height: record.height });
      site.show(pageOf(record));
      await page.goto(site.origin);
      await page.evaluate(paint, dataUrl);
      popup = await openRealPopup(extension, page);
      return capture(extension, popup, 'capture-page', { tabId: null });
    },
    site: async ({ body, width, height, scale }) => {
      await popup.close();
      const metrics = { width, height, deviceScaleFactor: scale, mobile: false };
      await screen.send('Emulation.setDeviceMetricsOverride', metrics);
      site.show(body);
      await page.goto(site.origin);
      await page.waitForFunction(() => document.body.dataset.ready !== undefined);
      popup = await openRealPopup(extension, page);
      const reading = await capture(extension, popup, 'capture-page', { tabId: null });
      return { ...reading, screenshot: () => page.screenshot() };
    },
    file: (dataUrl) => capture(extension, popup, 'capture-given', { dataUrls: [dataUrl], text: '' }),
    reader,
    spellingsOf,
    close: async () => {
      await extension.close();
      await site.close();
    },
  };
}

/** A transfer code holds several accounts. */
function spellingsOf(text: string): readonly string[] {
  if (!isMigration(text)) return [formatKeyUri(parseKeyUri(text))];
  return parseMigration(text).entries.flatMap((entry) =>
    entry.kind === 'account' ? [formatKeyUri(entry.account)] : [],
  );
}

async function capture(
  extension: ExtensionBrowser,
  popup: RealPopup,
  kind: 'capture-page' | 'capture-given',
  request: object,
): Promise<Reading> {
  const { answer, ms } = await ask<CaptureOutcome>(popup, kind, request);
  if (answer.kind !== 'found') return { found: [], ms };
  // The key URIs never reach a page: they are read where the background keeps them.
  const stored = await extension.worker.evaluate<{ capture: { candidates: { keyUri: string }[] } }>(
    "chrome.storage.session.get('capture')",
  );
  const { candidates } = stored.capture;
  return { found: candidates.map(({ keyUri }) => keyUri), ms };
}

async function ask<T>(popup: RealPopup, kind: string, request: object): Promise<{ answer: T; ms: number }> {
  const { reply, ms } = await popup.evaluate<{ reply: { answer: T }; ms: number }>(`(async () => {
    const started = performance.now();
    const reply = await chrome.runtime.sendMessage(${JSON.stringify({ kind, request })});
    return { reply, ms: performance.now() - started };
  })()`);
  return { answer: reply.answer, ms };
}

/** Each rectangle as a canvas that will hold its pixels, over the picture as the page's background. */
function pageOf({ width, height, rects }: QrRecord): string {
  const elements = rects.map(
    ({ x, y, w, h }) => `<canvas style="position:absolute;left:${x}px;top:${y}px" width="${w}" height="${h}"></canvas>`,
  );
  return `<body style="margin:0;overflow:hidden;width:${width}px;height:${height}px">${elements.join('')}`;
}

/** Runs in the page. The background is an element of its own that is not looked at for codes: it is the whole page. */
async function paint(dataUrl: string): Promise<void> {
  const image = new Image();
  image.src = dataUrl;
  await image.decode();
  document.body.style.background = `url(${dataUrl}) 0 0 no-repeat`;
  for (const canvas of document.querySelectorAll('canvas')) {
    canvas.getContext('2d')?.drawImage(image, -canvas.offsetLeft, -canvas.offsetTop);
  }
}

/** Bundles the reader as the extension's build does, and runs it in a page of the same browser. */
async function openReader(extension: ExtensionBrowser, site: SetUpSite): Promise<Read> {
  const page = await extension.context.newPage();
  site.show('');
  await page.goto(site.origin);
  await page.addScriptTag({ content: await bundledReader(), type: 'module' });
  await page.waitForFunction(() => 'readQr' in globalThis);
  return (dataUrl) => readIn(page, dataUrl);
}

function readIn(page: Page, dataUrl: string): Promise<Reading> {
  return page.evaluate(async (url) => {
    const { readQr } = globalThis as unknown as { readonly readQr: (dataUrl: string) => Promise<string[]> };
    const started = performance.now();
    const found = await readQr(url);
    return { found, ms: performance.now() - started };
  }, dataUrl);
}

async function bundledReader(): Promise<string> {
  const top = resolve(import.meta.dirname, '../..');
  const entry = 'virtual:reader';
  const result = await build({
    root: top,
    configFile: false,
    logLevel: 'error',
    build: { write: false, rollupOptions: { input: entry, output: { format: 'es' } } },
    plugins: [
      {
        name: 'reader',
        resolveId: (id) => (id === entry ? `\0${entry}` : null),
        load: (id) =>
          id === `\0${entry}`
            ? `import { readPictures } from '${top}/extension/core/capture/read-pictures.ts';
               import { decodePicture } from '${top}/extension/platform/picture-decoding.ts';
               import { decoders } from '${top}/extension/platform/qr-decoders.ts';
               const reader = { decodePicture, decoders, nowMs: () => performance.now() };
               globalThis.readQr = async (dataUrl) =>
                 (await readPictures([{ kind: 'file', dataUrl }], ${PICTURE_BUDGET_MS}, reader))[0] ?? [];`
            : null,
      },
    ],
  });
  const [output] = [result].flat();
  if (output === undefined || !('output' in output)) throw new Error('the reader was not bundled');
  return output.output[0].code;
}
