/** What a QR code is that is no set-up code, in words. Nothing in it is ever opened. */

import { PUSH_SCHEMES } from '#shared/otp/key-uri.ts';

const STORE_HOSTS: Readonly<Record<string, string>> = {
  'apps.apple.com': 'the App Store',
  'itunes.apple.com': 'the App Store',
  'play.google.com': 'Google Play',
  'apps.microsoft.com': 'the Microsoft Store',
  'f-droid.org': 'F-Droid',
  'appgallery.huawei.com': 'AppGallery',
};

const SCHEMES: Readonly<Record<string, string>> = {
  wifi: 'the sign-in of a Wi-Fi network',
  mailto: 'an e-mail address',
  tel: 'a telephone number',
  sms: 'a text message',
  smsto: 'a text message',
  geo: 'a place on a map',
  mecard: 'a contact',
  begin: 'a contact or a calendar entry',
  bitcoin: 'a payment',
  market: 'a link to Google Play',
  'itms-apps': 'a link to the App Store',
  fido: 'a sign-in by passkey',
};

/** `a link to the App Store (apps.apple.com)`, `the sign-in of a Wi-Fi network`, `a text`. Never the content itself. */
export function nameCode(text: string): string {
  const scheme = /^\s*([a-z][a-z0-9+.-]*):/i.exec(text)?.[1]?.toLowerCase();
  if (scheme === undefined) return 'a text';
  if (scheme === 'http' || scheme === 'https') return nameAddress(text);
  const app = Object.hasOwn(PUSH_SCHEMES, scheme) ? PUSH_SCHEMES[scheme] : undefined;
  if (app !== undefined) return `a registration for ${app}, which no other app can use`;
  return (Object.hasOwn(SCHEMES, scheme) ? SCHEMES[scheme] : undefined) ?? `a link for another app (${scheme}:)`;
}

function nameAddress(text: string): string {
  const host = URL.parse(text.trim())?.hostname ?? '';
  const bare = host.replace(/^www\./, '');
  const store = Object.hasOwn(STORE_HOSTS, bare) ? STORE_HOSTS[bare] : undefined;
  if (store !== undefined) return `a link to ${store} (${host})`;
  return host === '' ? 'a web address' : `a web address (${host})`;
}
