/** What a QR code is that is no set-up code, in words. Nothing in it is ever opened. */

import { PUSH_SCHEMES } from '#shared/otp/key-uri.ts';
import type { Words } from '../words/words.ts';

const STORE_HOSTS: Readonly<Record<string, string>> = {
  'apps.apple.com': 'App Store',
  'itunes.apple.com': 'App Store',
  'play.google.com': 'Google Play',
  'apps.microsoft.com': 'Microsoft Store',
  'f-droid.org': 'F-Droid',
  'appgallery.huawei.com': 'AppGallery',
};

const STORE_SCHEMES: Readonly<Record<string, string>> = { market: 'Google Play', 'itms-apps': 'App Store' };

const SCHEMES = {
  wifi: 'code.wifi',
  mailto: 'code.mail',
  tel: 'code.telephone',
  sms: 'code.sms',
  smsto: 'code.sms',
  geo: 'code.place',
  mecard: 'code.contact',
  begin: 'code.contactOrEvent',
  bitcoin: 'code.payment',
  fido: 'code.passkey',
} as const;

/** `a link to App Store (apps.apple.com)`, `the sign-in of a Wi-Fi network`, `a text`. Never the content itself. */
export function nameCode(text: string, say: Words): string {
  const scheme = /^\s*([a-z][a-z0-9+.-]*):/i.exec(text)?.[1]?.toLowerCase();
  if (scheme === undefined) return say('code.text');
  if (scheme === 'http' || scheme === 'https') return nameAddress(text, say);
  const app = ownEntry(PUSH_SCHEMES, scheme);
  if (app !== undefined) return say('code.push', { app });
  const store = ownEntry(STORE_SCHEMES, scheme);
  if (store !== undefined) return say('code.store', { store });
  const known = ownEntry(SCHEMES, scheme);
  return known === undefined ? say('code.app', { scheme: `${scheme}:` }) : say(known);
}

function nameAddress(text: string, say: Words): string {
  const host = URL.parse(text.trim())?.hostname ?? '';
  const store = ownEntry(STORE_HOSTS, host.replace(/^www\./, ''));
  if (store !== undefined) return say('code.storeAt', { store, host });
  return host === '' ? say('code.address') : say('code.addressAt', { host });
}

/** What a table says of a name from outside, which may be `constructor`. */
function ownEntry<Value>(table: Readonly<Record<string, Value>>, name: string): Value | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}
