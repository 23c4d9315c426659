/** Battle.net's authenticator (Android preferences), discontinued: secret and serial under a fixed mask. */

import { decodeHex } from '#shared/encoding/hex.ts';
import { collectEntries } from '../collect.ts';
import { createCredential, createEntry, secretOfHex } from '../entry.ts';
import type { ImportFormat } from '../import-format.ts';
import { decodedText } from '../sealed.ts';
import { preferencesOf } from './android-preferences.ts';

const SECRET = 'com.blizzard.messenger.AUTHENTICATOR_DEVICE_SECRET';
const SERIAL = 'com.blizzard.messenger.AUTHENTICATOR_SERIAL';
/** The app before: secret and serial in one. */
const BOTH = 'com.blizzard.bma.AUTH_STORE.HASH';
const SECRET_CHARACTERS = 40;

/** What the app XORs its texts with; no key, only a disguise. */
const MASK = decodeHex(
  '398e27fc50276a656065b0e525f4c06c04c61075286b8e7aeda59da9813b5dd6c80d2fb38068773fa59ba47c17ca6c6479015c1d5b8b8f6b9a',
);

export const battlenet: ImportFormat = {
  name: 'battlenet-prefs-xml',
  title: 'Battle.net',
  recognises: (file) => preferencesOf(file).has(SECRET) || preferencesOf(file).has(BOTH),
  read: async (file) =>
    collectEntries([preferencesOf(file)], {
      name: () => 'Battle.net',
      read: (preferences) => {
        const both = unmasked(preferences.get(BOTH) ?? '');
        const secret = unmasked(preferences.get(SECRET) ?? '') || both.slice(0, SECRET_CHARACTERS);
        return createEntry({
          issuer: 'Battle.net',
          accountName: unmasked(preferences.get(SERIAL) ?? '') || both.slice(SECRET_CHARACTERS),
          credential: createCredential({ type: 'totp', secret: secretOfHex(secret), digits: 8 }),
        });
      },
    }),
};

function unmasked(hex: string): string {
  const bytes = decodedText(hex, decodeHex, 'masked text');
  return String.fromCharCode(...bytes.map((byte, index) => byte ^ (MASK[index] ?? 0)));
}
