import { expect, test } from '@playwright/test';
import type { Page } from 'playwright-core';
import { type ExtensionBrowser, launchExtension } from '#test/support/chromium.ts';
import { askFrom, lockFrom } from '#test/support/extension-questions.ts';

const PASSPHRASE = 'correct battery fake-passphrase staple';
const proof = { kind: 'passphrase', passphrase: PASSPHRASE } as const;

let browser: ExtensionBrowser;
let page: Page;

test.beforeAll(async () => {
  browser = await launchExtension();
  page = await browser.openPage('options.html');
  const cdp = await browser.context.newCDPSession(page);
  await cdp.send('WebAuthn.enable');
  await cdp.send('WebAuthn.addVirtualAuthenticator', {
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
  });
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
