/**
 * Passkeys of the extension itself, asked for 32 bytes by the PRF extension (WebAuthn Level 3 §10.1.4). Only a page can
 * ask: the background has no window for the browser's sheet.
 */

import { decodeBase64url, encodeBase64url } from '#shared/encoding/base64url.ts';

/** What to ask an existing passkey. */
export interface PasskeyQuestion {
  readonly credentialIdBase64url: string;
  readonly prfInputBase64url: string;
}

export interface MadePasskey extends PasskeyQuestion {
  readonly prfOutputBase64url: string;
}

/** ES256 and RS256 by their COSE numbers: what every authenticator has one of. The signature itself is not used. */
const ALGORITHMS = [-7, -257];

/** Makes a passkey and asks it. `null` when the person or the device declined, or the device has no PRF. */
export async function makePasskey(name: string): Promise<MadePasskey | null> {
  const prfInput = crypto.getRandomValues(new Uint8Array(32));
  const made = await orNull(() =>
    navigator.credentials.create({
      publicKey: {
        rp: { name: 'Twofold' },
        user: { id: crypto.getRandomValues(new Uint8Array(16)), name, displayName: name },
        challenge: crypto.getRandomValues(new Uint8Array(32)),
        pubKeyCredParams: ALGORITHMS.map((alg) => ({ type: 'public-key', alg })),
        authenticatorSelection: { residentKey: 'preferred', userVerification: 'required' },
        extensions: { prf: { eval: { first: prfInput } } },
      },
    }),
  );
  if (!(made instanceof PublicKeyCredential)) return null;
  const question = {
    credentialIdBase64url: encodeBase64url(new Uint8Array(made.rawId)),
    prfInputBase64url: encodeBase64url(prfInput),
  };
  // Some devices answer only when asked, not when made.
  const prfOutputBase64url = prfOutputOf(made) ?? (await askPasskeys([question]))?.prfOutputBase64url ?? null;
  return prfOutputBase64url === null ? null : { ...question, prfOutputBase64url };
}

/** Asks whichever of these passkeys is at hand. `null` when none is, or the person declined. */
export async function askPasskeys(questions: readonly PasskeyQuestion[]): Promise<MadePasskey | null> {
  const evalByCredential = Object.fromEntries(
    questions.map((each) => [each.credentialIdBase64url, { first: decodeBase64url(each.prfInputBase64url) }]),
  );
  const asked = await orNull(() =>
    navigator.credentials.get({
      publicKey: {
        challenge: crypto.getRandomValues(new Uint8Array(32)),
        userVerification: 'required',
        allowCredentials: questions.map(({ credentialIdBase64url }) => ({
          type: 'public-key',
          id: decodeBase64url(credentialIdBase64url),
        })),
        extensions: { prf: { evalByCredential } },
      },
    }),
  );
  if (!(asked instanceof PublicKeyCredential)) return null;
  const id = encodeBase64url(new Uint8Array(asked.rawId));
  const question = questions.find(({ credentialIdBase64url }) => credentialIdBase64url === id);
  const prfOutputBase64url = prfOutputOf(asked);
  return question === undefined || prfOutputBase64url === null ? null : { ...question, prfOutputBase64url };
}

function prfOutputOf(credential: PublicKeyCredential): string | null {
  const output = credential.getClientExtensionResults().prf?.results?.first;
  if (output === undefined) return null;
  return encodeBase64url(output instanceof ArrayBuffer ? new Uint8Array(output) : new Uint8Array(output.buffer));
}

async function orNull(ask: () => Promise<Credential | null>): Promise<Credential | null> {
  try {
    return await ask();
  } catch {
    // `NotAllowedError` and its kin: declined, timed out, or nothing at hand. The browser has said so already.
    return null;
  }
}
