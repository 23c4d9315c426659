/** What the page around a candidate says: where the code comes from, and what the form is for. */

import { onlyBackupWords } from './backup-words.ts';
import { findBeside, findMeaning, findMeanings, hasMeaning, isAnyApp, withoutMeanings } from './lexicon.ts';
import { normalText } from './normal-text.ts';
import type { PageDescription } from './page-description.ts';

export interface Surroundings {
  /** Words for an app that computes codes; `null` when none. The same for those below. */
  readonly authenticator: string | null;
  /** Those words could mean any app, as "from the app" does, or any picture with squares. */
  readonly anyApp: boolean;
  /** Something here speaks of a code that is no backup code, in whatever words; or no text tells of anything else. */
  readonly asksForCode: boolean;
  /** One sentence speaks of an app that is surely an authenticator, and of a code. */
  readonly codeOfApp: boolean;
  /** The page names such an app, and has what was entered proved. */
  readonly provesApp: boolean;
  /** A button keeps what was entered, or looks for it, and none has it proved. */
  readonly saves: string | null;
  /** It speaks of a telephone, and of no app. */
  readonly telephone: string | null;
  /** Heading or text names something else than a code, however far from one. */
  readonly otherAsked: string | null;
  readonly twoFactor: string | null;
  /** The code was sent to the person. */
  readonly sent: string | null;
  /** Something here sends a code when pressed, or sends it again. */
  readonly send: string | null;
  /** The form is for making an account, confirming an address or setting a password anew. */
  readonly signUp: string | null;
  /** It is where people sign in, or prove once more who they are. */
  readonly signIn: string | null;
  /** The heading asks for a backup code. */
  readonly backupHeading: string | null;
  /** The text speaks of a backup code and of no other, and neither heading nor title of a second factor. */
  readonly backupText: string | null;
  /** A button or link leads to where backup codes are taken: not here. */
  readonly backupOffered: boolean;
  readonly captcha: string | null;
  /** It speaks of a password. */
  readonly password: string | null;
  /** It names a verification or one-time code. */
  readonly code: string | null;
  /** The heading or title names something else that has codes, or the text names its code: a coupon, a device, a room. */
  readonly other: string | null;
}

/** Reads what surrounds the fields of one scope. */
export function readSurroundings(page: PageDescription, scopeIndex: number): Surroundings {
  const scope = page.scopes[scopeIndex] ?? { heading: '', text: '', buttons: [], action: '' };
  const heading = normalText(scope.heading);
  const text = normalText(scope.text);
  const address = normalText(`${page.path} ${scope.action}`);
  const title = normalText(page.title);
  const buttons = scope.buttons.map(normalText);
  const first = (meaning: Parameters<typeof findMeaning>[0], ...places: readonly string[]): string | null =>
    places.map((place) => findMeaning(meaning, place)).find((words) => words !== null) ?? null;
  const captcha = first('captcha', heading, text);
  return {
    authenticator: first('authenticator', heading, text, title, address) ?? setupKey(scope.text),
    anyApp: setupKey(scope.text) === null && isAnyApp([heading, text, title, address]),
    asksForCode: text === '' || [heading, text, title, ...buttons].some(asksForCode),
    codeOfApp: [scope.heading, ...scope.text.split(SENTENCE_END)].map(normalText).some(namesCodeOfApp),
    provesApp: [heading, text].some(namesApp) && buttons.some((button) => hasMeaning(button, 'prove')),
    saves: buttons.some((button) => hasMeaning(button, 'prove')) ? null : first('save', ...buttons),
    telephone: [heading, text, title].some((place) => hasMeaning(place, 'authenticator'))
      ? null
      : first('telephone', heading, text),
    otherAsked: first('otherThing', withoutCodes(heading), withoutCodes(text)),
    twoFactor: first('twoFactor', heading, title, text, address, ...buttons),
    sent:
      sentWords(scope.heading, scope.text) ??
      first('channel', heading, address) ??
      (captcha === null ? messenger(text) : null) ??
      maskedNumber(scope.text),
    send: first('send', text, ...buttons),
    signUp: first('signUp', heading, title, address) ?? first('newcomer', text),
    signIn: first('signIn', heading, title, text, address, ...buttons),
    backupHeading: onlyBackupWords(heading),
    backupText: onlyBackupWords(`${heading} ${text}`),
    backupOffered: buttons.some((button) => hasMeaning(button, 'backup')),
    captcha,
    password: first('password', heading, text),
    code: first('oneTimeCode', heading, text, title, address) ?? first('checkCode', heading, text, title, ...buttons),
    other: first('otherThing', withoutCodes(heading), withoutCodes(title)) ?? findBeside('otherThing', 'code', text),
  };
}

/** Stands for the key itself, which no reason shall repeat. */
export const SETUP_KEY = 'key';

/** The key that an app is set up with, which pages show beside its picture for those who type it: Base32, never short. */
function setupKey(text: string): string | null {
  const runs = text.match(/\b(?:[A-Z2-7]{16,}|(?:[A-Z2-7]{4} ){3,}[A-Z2-7]{4})\b/g) ?? [];
  return runs.some((run) => /[2-7]/.test(run) && /[A-Z]/.test(run)) ? SETUP_KEY : null;
}

/** "Two-step verification" names no code. */
function asksForCode(text: string): boolean {
  return hasMeaning(withoutMeanings(text, 'twoFactor', 'backup'), ...CODES);
}

function namesApp(text: string): boolean {
  return hasMeaning(text, 'authenticator') && !isAnyApp([text]);
}

function namesCodeOfApp(text: string): boolean {
  return namesApp(text) && hasMeaning(text, ...CODES);
}

/** Words that name a code of any kind. */
const CODES = ['code', 'checkCode', 'oneTimeCode', 'accessCode'] as const;

/**
 * Words for sending. What is received is a code only on a page that names one, or a way that codes come: not an amount.
 * A sentence that names what it speaks of, an alert or a sum of money, and no code tells of no code that was sent.
 */
function sentWords(...places: readonly string[]): string | null {
  const codes = places.some((place) => hasMeaning(normalText(place), ...CODES, 'channel'));
  for (const sentence of places.flatMap((place) => place.split(SENTENCE_END))) {
    const text = normalText(sentence);
    const named = hasMeaning(text, ...CODES);
    if (!named && hasMeaning(text, 'notice')) continue;
    const received = codes && (named || hasMeaning(text, 'channel') || !AMOUNT.test(sentence));
    const words = findMeanings('sent', text).find((found) => received || !hasMeaning(found, 'received'));
    if (words !== undefined) return words;
  }
  return null;
}

const SENTENCE_END = /(?<=[.!?])\s+|(?<=[。！？])/u;

/** A figure beside the sign or the three or four capitals of a currency. */
const AMOUNT = /\p{Sc}\s?\d|\d\s?(?:\p{Sc}|[A-Z]{3,4}\b)/u;

/** Words for a way that codes come, other than e-mail: pages name that one for many reasons. */
function messenger(text: string): string | null {
  return findMeanings('channel', text).find((words) => !hasMeaning(words, 'mail')) ?? null;
}

/** A telephone number with some of its digits hidden stands where a page says to whom it sent something. */
function maskedNumber(text: string): string | null {
  return (
    text
      .match(/\+?[\d*•x×#][\d*•x×#\s().-]{4,}\d/gi)
      ?.find((run) => /[*•x×#]{2,}/i.test(run))
      ?.trim() ?? null
  );
}

function withoutCodes(text: string): string {
  return withoutMeanings(text, 'authenticator', 'twoFactor', 'oneTimeCode', 'checkCode', 'accessCode', 'backup');
}
