import { expect, test } from '@playwright/test';
import type { CDPSession, Page } from 'playwright-core';
import { type ExtensionBrowser, launchExtension } from '#test/support/chromium.ts';
import { askFrom, lockFrom } from '#test/support/extension-questions.ts';

const PASSPHRASE = 'correct battery fake-passphrase staple';
const proof = { kind: 'passphrase', passphrase: PASSPHRASE } as const;

let browser: ExtensionBrowser;
let page: Page;
let cdp: CDPSession;
let authenticatorId: string;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  browser = await launchExtension();
  page = await browser.openPage('options.html');
  cdp = await browser.context.newCDPSession(page);
  await cdp.send('WebAuthn.enable');
  ({ authenticatorId } = await cdp.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      ctap2Version: 'ctap2_1',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      hasPrf: true,
      automaticPresenceSimulation: true,
    },
  }));
});

test.afterAll(() => browser.close());

test('opens the vault by a passkey of the browser, and not by another one', async () => {
  expect(await askFrom(page, 'create-vault', { passphrase: PASSPHRASE })).toEqual({ kind: 'done' });
  const made = await makePasskey();
  expect(await askFrom(page, 'add-passkey', { proof, name: 'Laptop', ...made })).toEqual({ kind: 'done' });
  await lockFrom(page);

  const { slots } = await askFrom(page, 'list-slots', null);
  const slot = slots.find(({ kind }) => kind === 'passkey')?.passkey;
  if (!slot) throw new Error('the passkey is in the list');
  const prfOutputBase64url = await askPasskey(slot);
  expect(await askFrom(page, 'unlock-with', { proof: { kind: 'passkey', prfOutputBase64url } })).toEqual({
    kind: 'done',
  });
  expect(await askFrom(page, 'vault-state', null)).toEqual({ state: 'open' });

  await lockFrom(page);
  const other = await makePasskey();
  const stranger = { kind: 'passkey', prfOutputBase64url: other.prfOutputBase64url } as const;
  expect(await askFrom(page, 'unlock-with', { proof: stranger })).toMatchObject({ kind: 'refused' });
  expect(await askFrom(page, 'vault-state', null)).toEqual({ state: 'locked' });
});

test('lets an export go by the passkey in the place of the passphrase, and nothing when none answers', async () => {
  await askFrom(page, 'unlock', { passphrase: PASSPHRASE });
  const typed = { algorithm: 'SHA1', digits: 6, period: 30, site: '' } as const;
  const names = { issuer: 'Exported', accountName: 'ada', secretBase32: 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP' };
  await askFrom(page, 'add-by-typing', { ...typed, ...names });
  await page.reload();
  await page.getByRole('link', { name: 'Export' }).click();
  const downloads: string[] = [];
  page.on('download', (download) => downloads.push(download.suggestedFilename()));

  await exportByPasskey();
  await expect(page.getByText('1 account goes into the file.')).toBeVisible();
  expect(downloads).toEqual([]);
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the file' }).click();
  await downloading;
  await expect(page.getByText('Read back, compared and saved')).toBeVisible();

  await cdp.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: false });
  await exportByPasskey();
  await expect(page.getByText('No passkey answered.')).toBeVisible();
  await expect(page.getByText('1 account goes into the file.')).toBeHidden();
  expect(downloads).toHaveLength(1);
});

async function exportByPasskey(): Promise<void> {
  await page.getByLabel('Password for the file').fill('five fake words for files');
  await page.getByLabel('The same password again').fill('five fake words for files');
  await page.getByRole('button', { name: 'Use a passkey instead' }).click();
}

interface MadePasskey {
  readonly credentialIdBase64url: string;
  readonly prfInputBase64url: string;
  readonly prfOutputBase64url: string;
}

/** As the options page does it: a passkey of the extension itself, without the id of any site. */
async function makePasskey(): Promise<MadePasskey> {
  return page.evaluate(async () => {
    const prfInput = crypto.getRandomValues(new Uint8Array(32));
    const credential = await navigator.credentials.create({
      publicKey: {
        rp: { name: 'Twofold' },
        user: { id: crypto.getRandomValues(new Uint8Array(16)), name: 'vault', displayName: 'Vault' },
        challenge: crypto.getRandomValues(new Uint8Array(32)),
        pubKeyCredParams: [{ type: 'public-key', alg: -7 }],
        authenticatorSelection: { residentKey: 'preferred', userVerification: 'required' },
        extensions: { prf: { eval: { first: prfInput } } },
      },
    });
    // `create` with `publicKey` gives this kind.
    const made = credential as PublicKeyCredential;
    const output = made.getClientExtensionResults().prf?.results?.first;
    if (!(output instanceof ArrayBuffer)) throw new Error('no PRF output at creation');
    const text = (bytes: ArrayBuffer) => new Uint8Array(bytes).toBase64({ alphabet: 'base64url', omitPadding: true });
    return {
      credentialIdBase64url: text(made.rawId),
      prfInputBase64url: text(prfInput.buffer),
      prfOutputBase64url: text(output),
    };
  });
}

/** As the unlock page does it. */
async function askPasskey(slot: { credentialIdBase64url: string; prfInputBase64url: string }): Promise<string> {
  return page.evaluate(async ({ credentialIdBase64url, prfInputBase64url }) => {
    const bytes = (text: string) => Uint8Array.fromBase64(text, { alphabet: 'base64url' });
    const credential = await navigator.credentials.get({
      publicKey: {
        challenge: crypto.getRandomValues(new Uint8Array(32)),
        allowCredentials: [{ type: 'public-key', id: bytes(credentialIdBase64url) }],
        userVerification: 'required',
        extensions: { prf: { eval: { first: bytes(prfInputBase64url) } } },
      },
    });
    // `get` with `publicKey` gives this kind.
    const output = (credential as PublicKeyCredential).getClientExtensionResults().prf?.results?.first;
    if (!(output instanceof ArrayBuffer)) throw new Error('no PRF output');
    return new Uint8Array(output).toBase64({ alphabet: 'base64url', omitPadding: true });
  }, slot);
}
