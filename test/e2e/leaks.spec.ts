/**
 * A secret stands in the clear nowhere but in memory: not in a file of the profile, in no kind of storage, in no log, and
 * in no message to a page. All four are read after the vault was used for everything that touches a secret.
 */

import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { encodeBase32 } from '#shared/encoding/base32.ts';
import { decodeBase64url } from '#shared/encoding/base64url.ts';
import { encodeUtf8 } from '#shared/encoding/utf8.ts';
import { totpAt } from '#shared/otp/code.ts';
import type { ExtensionBrowser } from '#test/support/chromium.ts';
import { askFrom, lockFrom, tabIdOf } from '#test/support/extension-questions.ts';
import { launchWithHosts } from '#test/support/host-permission.ts';
import { type PageServer, PROMPT, servePages } from '#test/support/page-server.ts';
import { bytesOf, textsOf } from '#test/support/spellings.ts';

const PASSPHRASE = 'correct battery leak-canary staple';
const SECRET = encodeUtf8('LEAK-CANARY-SECRET-1');
const ISSUER = 'Leak Canary Issuer';
const BACKUP_CODE = 'leak-canary-backup-code';
const PARAMETERS = { algorithm: 'SHA1', digits: 8, period: 3600 } as const;
const KEY_URI = `otpauth://totp/${encodeURIComponent(ISSUER)}:ada?secret=${encodeBase32(SECRET)}&digits=8&period=3600`;
/** Said and kept on purpose, so that what is not found is known not to be there. */
const MARK = 'mark-of-the-leak-test';

const LOG = join(tmpdir(), `twofold-leaks-${process.pid}.log`);

let browser: ExtensionBrowser;
let server: PageServer;

test.beforeAll(async () => {
  server = await servePages(() => ({ '/': PROMPT }));
  browser = await launchWithHosts('http://*/*', { arguments: ['--enable-logging', `--log-file=${LOG}`] });
});

test.afterAll(async () => {
  await browser.close();
  await server.close();
  rmSync(LOG, { force: true });
});

test('a secret is in no file, no storage, no log and no message to a page', async () => {
  const options = await browser.openPage('options.html');
  await askFrom(options, 'create-vault', { passphrase: PASSPHRASE });
  await browser.worker.evaluate(recordMessages, MARK);
  const site = await browser.context.newPage();
  await site.goto(server.urlOf('leak', '/'));
  const tabId = await tabIdOf(site, options);
  const kept = await askFrom(options, 'add-key-uri', { keyUri: KEY_URI, tabId });
  if (kept.kind !== 'kept') throw new Error('the account was not kept');
  await askFrom(options, 'keep-backup-codes', { id: kept.id, text: BACKUP_CODE, replace: false });
  await site.bringToFront();
  expect(await askFrom(options, 'fill', { tabId, accountId: null })).toMatchObject({ kind: 'filled' });
  const code = totpAt({ secret: SECRET, ...PARAMETERS }, Date.now());
  await expect(site.locator('#code')).toHaveValue(code);
  await askFrom(options, 'copy-code', { id: kept.id });
  const proof = { kind: 'passphrase', passphrase: PASSPHRASE } as const;
  await askFrom(options, 'export-accounts', { proof, target: 'key-uris' });
  expect(await askFrom(options, 'make-backup', null)).toMatchObject({ kind: 'backup' });
  const messages = await browser.worker.evaluate(() => (globalThis as unknown as Recorded).sent.join('\n'));
  const { area, vaultKey } = await readStorage();
  await lockFrom(options);
  await askFrom(options, 'unlock', { passphrase: PASSPHRASE });
  const later = await readStorage();
  await browser.context.close();
  const log = readFileSync(LOG);
  const files = filesBelow(browser.profile).map((path) => readFileSync(path));

  const inFiles = (bytes: Buffer): boolean => [...files, log].some((file) => file.includes(bytes));
  expect(messages).toContain(code);
  expect(area).toContain(encodeURIComponent(MARK));
  expect(log.includes(MARK)).toBe(true);
  expect(files.some((file) => file.includes(MARK))).toBe(true);
  const texts = [...textsOf(SECRET), new TextDecoder().decode(SECRET), KEY_URI, PASSPHRASE, BACKUP_CODE];
  for (const text of [...texts, ISSUER, encodeURIComponent(ISSUER)]) {
    expect(area + later.area, 'storage').not.toContain(text);
    expect(messages, 'messages to pages').not.toContain(text);
    for (const bytes of bytesOf(text)) expect(inFiles(bytes), 'a file or a log').toBe(false);
  }
  expect(vaultKey.length).toBe(32);
  for (const text of textsOf(vaultKey)) {
    for (const bytes of bytesOf(text)) expect(inFiles(bytes), 'the key in a file or a log').toBe(false);
  }
  expect(inFiles(Buffer.from(vaultKey)), 'the key in a file or a log').toBe(false);
});

/** All that is kept but the open key, and the open key. */
async function readStorage(): Promise<{ readonly area: string; readonly vaultKey: Uint8Array }> {
  const { session, ...areas } = await browser.worker.evaluate(async () => {
    const { storage } = (globalThis as unknown as Recorded).chrome;
    const [local, sync, session] = [
      await storage.local.get(null),
      await storage.sync.get(null),
      await storage.session.get(null),
    ];
    return { local, sync, session: session as Record<string, { vaultKeyBase64url?: string }> };
  });
  const { 'open-vault': open, ...rest } = session;
  return { area: JSON.stringify([areas, rest]), vaultKey: decodeBase64url(open?.vaultKeyBase64url ?? '') };
}

interface Recorded {
  sent: string[];
  readonly chrome: {
    readonly runtime: { readonly onConnect: { addListener(listener: (port: Port) => void): void } };
    readonly scripting: { executeScript(injection: object): Promise<unknown> };
    readonly storage: Readonly<Record<'local' | 'session' | 'sync', Area>>;
    readonly tabs: { sendMessage(tabId: number, message: unknown): Promise<unknown> };
  };
}

interface Port {
  postMessage(message: unknown): void;
}

interface Area {
  get(keys: null): Promise<object>;
  set(items: object): Promise<void>;
}

/** In the background: notes all that goes to content scripts and into pages, and leaves a mark in storage and log. */
function recordMessages(mark: string): void {
  const worker = globalThis as unknown as Recorded;
  const { runtime, scripting, storage, tabs } = worker.chrome;
  worker.sent = [];
  runtime.onConnect.addListener((port) => {
    const post = port.postMessage.bind(port);
    port.postMessage = (message) => {
      worker.sent.push(JSON.stringify(message));
      post(message);
    };
  });
  const execute = scripting.executeScript.bind(scripting);
  scripting.executeScript = (injection) => {
    worker.sent.push(JSON.stringify(injection));
    return execute(injection);
  };
  const send = tabs.sendMessage.bind(tabs);
  tabs.sendMessage = (tabId, message) => {
    worker.sent.push(JSON.stringify(message));
    return send(tabId, message);
  };
  void storage.local.set({ [mark]: mark });
  console.info(mark);
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
