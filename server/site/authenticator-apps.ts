/** The authenticators offered during set-up, in this order. Names and places are facts; sentences are messages. */

import type { Messages } from './messages/en.ts';

export interface AuthenticatorApp {
  readonly name: string;
  /** Which sentence says why one would take it. */
  readonly note: keyof Messages['apps'];
  /** Names of systems and browsers are the same in every language. */
  readonly platforms: readonly string[];
  /** Where it is had; empty when it comes with the device. */
  readonly links: readonly { readonly place: string; readonly address: string }[];
}

/** Ours, first in the list; `howToAdd` leads to the help page as it is not in a store. */
export const EXTENSION: AuthenticatorApp = {
  name: 'Twofold',
  note: 'extension',
  platforms: ['Chrome', 'Edge', 'Firefox'],
  links: [],
};

export const AUTHENTICATOR_APPS: readonly AuthenticatorApp[] = [
  {
    name: 'Google Authenticator',
    note: 'simple',
    platforms: ['Android', 'iOS'],
    links: [
      {
        place: 'Google Play',
        address: 'https://play.google.com/store/apps/details?id=com.google.android.apps.authenticator2',
      },
      { place: 'App Store', address: 'https://apps.apple.com/app/google-authenticator/id388497605' },
    ],
  },
  {
    name: 'Microsoft Authenticator',
    note: 'microsoft',
    platforms: ['Android', 'iOS'],
    links: [
      { place: 'Google Play', address: 'https://play.google.com/store/apps/details?id=com.azure.authenticator' },
      { place: 'App Store', address: 'https://apps.apple.com/app/microsoft-authenticator/id983156458' },
    ],
  },
  {
    name: 'Passwords',
    note: 'builtIn',
    platforms: ['iPhone', 'iPad', 'Mac'],
    links: [],
  },
  {
    name: 'Ente Auth',
    note: 'openSourceSync',
    platforms: ['Android', 'iOS', 'Windows', 'macOS', 'Linux'],
    links: [
      { place: 'Google Play', address: 'https://play.google.com/store/apps/details?id=io.ente.auth' },
      { place: 'App Store', address: 'https://apps.apple.com/app/ente-auth/id6444121398' },
      { place: 'ente.io', address: 'https://ente.io/auth/' },
    ],
  },
  {
    name: 'Aegis Authenticator',
    note: 'openSource',
    platforms: ['Android'],
    links: [
      { place: 'Google Play', address: 'https://play.google.com/store/apps/details?id=com.beemdevelopment.aegis' },
      { place: 'F-Droid', address: 'https://f-droid.org/packages/com.beemdevelopment.aegis/' },
    ],
  },
  {
    name: '2FAS Auth',
    note: 'openSource',
    platforms: ['Android', 'iOS'],
    links: [
      { place: 'Google Play', address: 'https://play.google.com/store/apps/details?id=com.twofasapp' },
      { place: 'App Store', address: 'https://apps.apple.com/app/2fas-auth/id1217793794' },
    ],
  },
  {
    name: 'FreeOTP',
    note: 'openSourceSmall',
    platforms: ['Android', 'iOS'],
    links: [
      { place: 'Google Play', address: 'https://play.google.com/store/apps/details?id=org.fedorahosted.freeotp' },
      { place: 'App Store', address: 'https://apps.apple.com/app/freeotp-authenticator/id872559395' },
    ],
  },
  {
    name: 'KeePassXC',
    note: 'desktop',
    platforms: ['Windows', 'macOS', 'Linux'],
    links: [{ place: 'keepassxc.org', address: 'https://keepassxc.org/download/' }],
  },
];
