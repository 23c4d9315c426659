import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { Page } from 'playwright-core';
import { encodeBase32 } from '#shared/encoding/base32.ts';
import { encodeUtf8 } from '#shared/encoding/utf8.ts';
import { type ExtensionBrowser, launchExtension } from '#test/support/chromium.ts';
import {
  askFrom,
  askUntilReloaded,
  type ExtensionGlobal,
  lockFrom,
  stopWorker,
} from '#test/support/extension-questions.ts';

const PASSPHRASE = 'correct battery canary-passphrase staple';

// A secret that could stand nowhere by chance, in base32 and as the bytes it stands for.
const SECRET_BYTES = 'CANARY-SECRET-BYTES!';
const SECRET_BASE32 = encodeBase32(encodeUtf8(SECRET_BYTES));
const ISSUER = 'Canary Issuer Zebra';

const typed = {
  issuer: ISSUER,
  accountName: 'ada@canary.example',
  secretBase32: SECRET_BASE32,
  algorithm: 'SHA1',
  digits: 6,
  period: 30,
  site: 'canary.example',
} as const;

let profile: string;
let browser: ExtensionBrowser;
let page: Page;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  profile = mkdtempSync(join(tmpdir(), 'twofold-vault-'));
  await launch();
});

test.afterAll(async () => {
  await browser.close();
  rmSync(profile, { recursive: true, force: true });
});

async function launch(): Promise<void> {
  browser = await launchExtension({ profile });
  page = await browser.openPage('options.html');
}

async function issuers(): Promise<readonly string[]> {
  const list = await askFrom(page, 'list-accounts', { tabId: null });
  if (list.kind !== 'accounts') throw new Error(`the vault is ${list.kind}`);
  expect(list.damaged).toEqual([]);
  return list.accounts.map(({ issuer }) => issuer);
}

test('is absent before a passphrase was chosen', async () => {
  expect(await askFrom(page, 'vault-state', null)).toEqual({ state: 'absent' });
  expect(await askFrom(page, 'list-accounts', { tabId: null })).toEqual({ kind: 'locked' });
});

test('refuses a passphrase that is easy to guess', async () => {
  expect(await askFrom(page, 'create-vault', { passphrase: 'password1' })).toMatchObject({ kind: 'refused' });
  expect(await askFrom(page, 'vault-state', null)).toEqual({ state: 'absent' });
});

test('is made once, and is open then', async () => {
  expect(await askFrom(page, 'create-vault', { passphrase: PASSPHRASE })).toEqual({ kind: 'done' });
  expect(await askFrom(page, 'vault-state', null)).toEqual({ state: 'open' });
  expect(await askFrom(page, 'create-vault', { passphrase: `${PASSPHRASE} 2` })).toMatchObject({ kind: 'refused' });
});

test('stays open and loses nothing when the service worker is stopped between any two steps', async () => {
  await stopWorker(page);
  expect(await askFrom(page, 'vault-state', null)).toEqual({ state: 'open' });

  await stopWorker(page);
  const kept = await askFrom(page, 'add-by-typing', typed);
  if (kept.kind !== 'kept') throw new Error('the account was not kept');

  await stopWorker(page);
  expect(await issuers()).toEqual([ISSUER]);

  await stopWorker(page);
  expect(await askFrom(page, 'read-codes', { ids: [kept.id] })).toMatchObject({ codes: [{ id: kept.id }] });

  await stopWorker(page);
  const text = 'code1-canary\ncode2-canary';
  expect(await askFrom(page, 'keep-backup-codes', { id: kept.id, text, replace: false })).toMatchObject({ added: 2 });

  await stopWorker(page);
  expect(await askFrom(page, 'reveal-backup-codes', { id: kept.id })).toMatchObject({
    codes: [{ code: 'code1-canary' }, { code: 'code2-canary' }],
  });
});

test('survives a stop in the middle of a write, whole', async () => {
  const adding = Array.from({ length: 6 }, (_, position) => {
    const secretBase32 = `${SECRET_BASE32.slice(0, -2)}${'ABCDEF'.charAt(position)}A`;
    return askFrom(page, 'add-by-typing', { ...typed, issuer: `Interrupted ${position}`, secretBase32 }).catch(
      () => null,
    );
  });
  await stopWorker(page);
  const answers = await Promise.all(adding);

  const listed = await issuers();
  for (const [position, answer] of answers.entries()) {
    if (answer?.kind === 'kept') expect(listed).toContain(`Interrupted ${position}`);
  }
  expect(listed).toContain(ISSUER);
});

test('two popups and the options page that write at once lose nothing', async () => {
  const pages = [page, await browser.openPage('popup.html'), await browser.openPage('popup.html')];
  const before = await issuers();

  const answers = await Promise.all(
    Array.from({ length: 24 }, (_, position) => {
      const secretBase32 = `${SECRET_BASE32.slice(0, -2)}${'ABCDEFGHIJKLMNOPQRSTUVWX'.charAt(position)}B`;
      const asking = pages[position % pages.length] ?? page;
      return askFrom(asking, 'add-by-typing', { ...typed, issuer: `At once ${position}`, secretBase32 });
    }),
  );

  expect(answers.map(({ kind }) => kind)).toEqual(Array.from({ length: 24 }, () => 'kept'));
  const listed = await issuers();
  expect(listed.length).toBe(before.length + 24);
  for (let position = 0; position < 24; position += 1) expect(listed).toContain(`At once ${position}`);
  await Promise.all(pages.slice(1).map((popup) => popup.close()));
});

test('locks on request, and a wrong passphrase opens nothing', async () => {
  await lockFrom(page);
  expect(await askFrom(page, 'read-codes', { ids: [] })).toEqual({ kind: 'locked' });

  expect(await askFrom(page, 'unlock', { passphrase: 'another long passphrase' })).toMatchObject({ kind: 'refused' });
  expect(await askFrom(page, 'add-by-typing', typed)).toEqual({ kind: 'locked' });

  expect(await askFrom(page, 'unlock', { passphrase: PASSPHRASE })).toEqual({ kind: 'done' });
  expect(await issuers()).toContain(ISSUER);
});

test('is locked by the timer, which wakes a service worker that was stopped', async () => {
  await page.evaluate(async () => {
    // As if nobody had used it for long. The page is the extension's own, so the browser's extension API is there.
    const { storage } = (globalThis as unknown as ExtensionStorage).chrome;
    await storage.session.set({ 'vault-last-used': 1 });
  });
  await stopWorker(page);
  // Every page is loaded again for a lock, this one too.
  await Promise.all([
    page.waitForEvent('load'),
    page.evaluate(() => {
      const { alarms } = (globalThis as unknown as ExtensionGlobal).chrome;
      void alarms.create('lock-when-unused', { when: Date.now() });
    }),
  ]);

  await expect(page.getByRole('heading', { name: 'Unlock your vault' })).toBeVisible();
  expect(await askFrom(page, 'unlock', { passphrase: PASSPHRASE })).toEqual({ kind: 'done' });
});

test('has no secret and no name in the clear in storage or in any file of the profile', async () => {
  const stored = await page.evaluate(async () => {
    // The page is the extension's own, so the browser's extension API is there.
    const { storage } = (globalThis as unknown as ExtensionStorage).chrome;
    return JSON.stringify([
      await storage.local.get(null),
      await storage.session.get(null),
      await storage.sync.get(null),
    ]);
  });
  await browser.close();
  const files = filesBelow(profile).map((path) => readFileSync(path));
  const holdsAny = (text: string): boolean =>
    [Buffer.from(text), Buffer.from(text, 'utf16le')].some((bytes) => files.some((file) => file.includes(bytes)));

  // What is meant to be there is found, so what is not found is not there.
  const { vaultId } = JSON.parse(stored)[0]['newest-revision'];
  expect(holdsAny(vaultId)).toBe(true);
  const secrets = [SECRET_BYTES, SECRET_BASE32, SECRET_BASE32.toLowerCase(), btoa(SECRET_BYTES)];
  for (const canary of [...secrets, ISSUER, 'code1-canary', PASSPHRASE]) {
    expect(stored).not.toContain(canary);
    expect(holdsAny(canary), 'a file of the profile holds a canary').toBe(false);
  }
});

test('is locked and complete after the browser was started again', async () => {
  await launch();

  expect(await askFrom(page, 'vault-state', null)).toEqual({ state: 'locked' });
  expect(await askFrom(page, 'unlock', { passphrase: PASSPHRASE })).toEqual({ kind: 'done' });
  expect(await issuers()).toContain(ISSUER);
});

test('says that it is gone when the browser has thrown its data away, and how to go on', async () => {
  await stopWorker(page);
  await page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const request = indexedDB.deleteDatabase('twofold');
        request.onsuccess = resolve;
        request.onerror = () => reject(new Error('the database was not deleted'));
      }),
  );

  await askUntilReloaded(page, 'vault-state');
  expect(await askFrom(page, 'vault-state', null)).toEqual({ state: 'gone' });
  expect(await askFrom(page, 'list-accounts', { tabId: null })).toEqual({ kind: 'locked' });
  const popup = await browser.openPage('popup.html');
  await expect(popup.getByRole('heading', { name: 'Your vault is gone from this browser' })).toBeVisible();
  await popup.getByRole('button', { name: 'Create a new vault' }).click();
  await expect(popup.getByRole('button', { name: 'Continue' })).toBeVisible();
});

interface StorageArea {
  get(keys: null): Promise<unknown>;
  set(items: object): Promise<void>;
}

interface ExtensionStorage {
  readonly chrome: { readonly storage: Readonly<Record<'local' | 'session' | 'sync', StorageArea>> };
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
