/**
 * The words of the story on the screen. The English ones stand here as they are: they are the contract, and must not
 * follow the catalogue. In another language they are taken from it.
 */

import { wordsIn } from '#extension/core/words/catalogues.ts';
import type { Words } from '#extension/core/words/words.ts';
import type { MessageKey, Text } from '#extension/ui/messages/text.ts';
import { messagesIn } from '#server/site/messages/index.ts';
import type { Language } from '#shared/language/languages.ts';

export interface SiteWords {
  readonly email: string;
  readonly password: string;
  readonly signIn: string;
  readonly signOut: string;
  readonly signedOut: string;
  readonly settings: string;
  readonly userOptions: string;
  readonly enable: string;
  readonly whatIsIt: string;
  readonly proceed: string;
  readonly connect: string;
  readonly backupCodes: string;
  readonly download: string;
  readonly home: string;
  readonly enterCode: string;
  readonly verify: string;
  readonly saveCodes: string;
  readonly saved: string;
  readonly finish: string;
  readonly isOn: string;
  readonly isOff: string;
  readonly disable: string;
  readonly confirmDisable: string;
  readonly tenLeft: string;
}

/** What the popup says; each text that names an account or a site is given up to the name. */
export interface PopupWords {
  readonly proceed: string;
  readonly again: string;
  readonly create: string;
  readonly ready: string;
  readonly capture: string;
  readonly accepted: string;
  readonly fill: string;
  readonly more: string;
  readonly backupCodes: string;
  readonly keepShown: string;
  readonly tenLeft: string;
  readonly automatic: string;
  readonly switchOn: string;
  readonly isAutomatic: string;
  readonly lock: string;
  readonly unlock: string;
  readonly wrongPassphrase: string;
  readonly linkOn: string;
  readonly linkManage: string;
  readonly linkOff: string;
  readonly linkOffConfirm: string;
  /** What is said when the link has turned it on, and off. */
  readonly linkedOn: string;
  readonly linkedOff: string;
}

export interface StoryWords {
  readonly site: SiteWords;
  readonly popup: PopupWords;
}

export const ENGLISH: StoryWords = {
  site: {
    email: 'E-mail',
    password: 'Password',
    signIn: 'Sign in',
    signOut: 'Sign out',
    signedOut: 'You are signed out.',
    settings: 'Settings',
    userOptions: 'User Options',
    enable: 'Enable Two-Factor Authentication',
    whatIsIt: 'What is it?',
    proceed: 'Continue',
    connect: 'Connect your authenticator',
    backupCodes: 'Backup codes',
    download: 'Download backup codes',
    home: 'Home',
    enterCode: 'Enter your code',
    verify: 'Verify',
    saveCodes: 'Save your backup codes',
    saved: "I've downloaded my backup codes",
    finish: 'Return to Settings',
    isOn: 'Two-factor authentication is on. Your next sign-in asks for a code.',
    isOff: 'Two-factor authentication is off. Your password alone signs you in.',
    disable: 'Disable Two-Factor Authentication',
    confirmDisable: 'Yes, Disable 2FA',
    tenLeft: '10 of 10',
  },
  popup: {
    proceed: 'Continue',
    again: 'The same passphrase again',
    create: 'Create the vault',
    ready: 'Your vault is ready',
    capture: 'Capture from this page',
    accepted: 'The site accepted it',
    fill: 'Fill the code of',
    more: 'More about',
    backupCodes: 'Backup codes',
    keepShown: 'Keep the codes shown on this page',
    tenLeft: '10 of 10 left',
    automatic: 'Fill by itself on',
    switchOn: 'Switch on',
    isAutomatic: 'Fills by itself on this site',
    lock: 'Lock',
    unlock: 'Unlock',
    wrongPassphrase: 'That is not the passphrase',
    linkOn: 'Turn on two-factor here',
    linkManage: 'Two-factor of this site',
    linkOff: 'Turn off two-factor',
    linkOffConfirm: 'Turn it off',
    linkedOn: 'This vault has its codes and 10 backup codes.',
    linkedOff: 'The account is in the trash for 30 days.',
  },
};

/** The same words in another language, as its catalogues have them. */
export function storyWordsIn(language: Language, text: Text): StoryWords {
  return { site: siteWords(language), popup: popupWords(text, wordsIn(language)) };
}

function siteWords(language: Language): SiteWords {
  const { site, fields, signIn, home, secondFactor, settings, userOptions, ...page } = messagesIn(language);
  return {
    email: fields.email,
    password: fields.password,
    signIn: signIn.submit,
    signOut: site.signOut,
    signedOut: page.notices['signed-out'],
    settings: site.settings,
    userOptions: settings.userOptions,
    enable: userOptions.enable,
    whatIsIt: page.enable.whatTitle,
    proceed: page.enable.submit,
    connect: page.setUp.title,
    backupCodes: page.backupCodes.listLabel,
    download: page.backupCodes.download,
    home: home.title,
    enterCode: secondFactor.title,
    verify: page.setUp.submit,
    saveCodes: page.backupCodes.title,
    saved: page.backupCodes.saved,
    finish: page.backupCodes.finish,
    isOn: page.notices['two-factor-on'],
    isOff: page.notices['two-factor-off'],
    disable: userOptions.disable,
    confirmDisable: page.disable.submit,
    tenLeft: userOptions.backupCodesOf({ remaining: 10, total: 10 }),
  };
}

function popupWords(text: Text, say: Words): PopupWords {
  return {
    proceed: text('action.continue'),
    again: text('passphrase.again'),
    create: text('firstRun.passphrase.create'),
    ready: text('firstRun.add.title'),
    capture: text('add.capture'),
    accepted: text('pending.accepted'),
    fill: aroundName(text, 'row.fillName'),
    more: aroundName(text, 'row.open'),
    backupCodes: text('backup.open'),
    keepShown: text('backup.fromPage'),
    tenLeft: text('backup.left', { count: 10, total: 10 }),
    automatic: aroundName(text, 'automatic.link'),
    switchOn: text('automatic.switchOn'),
    isAutomatic: text('automatic.on'),
    lock: text('action.lock'),
    unlock: text('unlock.submit'),
    wrongPassphrase: say('vault.wrongPassphrase'),
    linkOn: text('link.turnOn'),
    linkManage: text('link.manage'),
    linkOff: text('link.turnOff'),
    linkOffConfirm: text('link.turnOffConfirm'),
    linkedOn: longestPart(say('link.turnedOn', { host: NAME, count: 10 })),
    linkedOff: longestPart(say('link.turnedOff', { host: NAME })),
  };
}

/** Stands for a name: the object replacement character, which no sentence has. */
const NAME = '\ufffc';

type NamingKey = Extract<MessageKey, 'row.fillName' | 'row.open' | 'automatic.link'>;

function aroundName(text: Text, key: NamingKey): string {
  return longestPart(text(key, { name: NAME, host: NAME }));
}

/** The longer part of a sentence before or after the name in it. */
function longestPart(sentence: string): string {
  const [before = '', after = ''] = sentence.split(/[\u2068\u2069]*\ufffc[\u2068\u2069]*/).map((part) => part.trim());
  return before.length >= after.length ? before : after;
}
