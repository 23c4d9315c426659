/**
 * What forms say, one list of words for each meaning, in each language.
 *
 * An entry is matched without regard to case, accents and the kind of separator. In scripts that put spaces between
 * words it stands for whole words; a `*` takes in the rest of a word (`kod*`: kod, kodu, kodem). In Arabic, Hebrew,
 * Devanagari, Thai, Chinese, Japanese and Korean it may stand anywhere.
 */
export interface LanguageWords {
  /** The app or device that computes codes, and names of its kind of code. */
  readonly authenticator: readonly string[];
  /** The second factor as such, of whatever kind. */
  readonly twoFactor: readonly string[];
  /** A code or password that is good once. */
  readonly oneTimeCode: readonly string[];
  /** A code that proves something: verification, security, confirmation code. Captchas and SMS use it too. */
  readonly checkCode: readonly string[];
  /** A code that lets in: as often one that people keep as one that is good once. */
  readonly accessCode: readonly string[];
  /** The bare word. */
  readonly code: readonly string[];
  /** A code was sent, received, texted. */
  readonly sent: readonly string[];
  /** The ways that a sent code comes: SMS, e-mail, telephone. */
  readonly channel: readonly string[];
  /** What a button or link says that has a code sent, or sent again. */
  readonly send: readonly string[];
  /** Look-up secrets: backup codes, recovery codes. */
  readonly backup: readonly string[];
  /** Characters to be copied from a picture, or a sum. */
  readonly captcha: readonly string[];
  /** Things that are asked for in fields like a code's and are none: coupon, postcode, card code, PIN, phone. */
  readonly otherThing: readonly string[];
  /** The password of an account. */
  readonly password: readonly string[];
  /** Making an account, confirming an address, or setting a lost password anew. */
  readonly signUp: readonly string[];
  /** Asks on a page for making an account whether one has an account already. */
  readonly newcomer: readonly string[];
  /** Signing in, or proving once more who one is. */
  readonly signIn: readonly string[];

  // Told apart inside the meanings above, in languages that need it.

  /** More words for an authenticator: those that could mean any app, or any picture with squares. */
  readonly anyApp?: readonly string[];
  /** Of the words for what was sent: receiving, which is said of money too. */
  readonly received?: readonly string[];
  /** Of the ways that a sent code comes: e-mail, which pages name for many reasons. */
  readonly mail?: readonly string[];
  /** What is sent beside codes and holds none: alerts, receipts. */
  readonly notice?: readonly string[];
  /** What one calls. */
  readonly telephone?: readonly string[];
  /** Buttons that keep what was entered, or look for it. */
  readonly save?: readonly string[];
  /** Buttons that have what was entered proved. */
  readonly prove?: readonly string[];
  /** Names for the name of an account. */
  readonly account?: readonly string[];
  /** The second of two, the one that follows. */
  readonly second?: readonly string[];
}

/** The meanings, by name. */
export type Meaning = keyof LanguageWords;
