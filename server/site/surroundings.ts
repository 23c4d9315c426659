/** What every page is drawn with, whatever it shows. */

import type { Language } from '#shared/language/languages.ts';
import type { Messages } from './messages/en.ts';

export interface Surroundings {
  readonly messages: Messages;
  /** BCP 47 tag of the messages, for `lang` and for dates and numbers. */
  readonly lang: Language;
  readonly dir: 'ltr' | 'rtl';
  /** Name of the site, as authenticators show it too. */
  readonly issuer: string;
  /** Whom to ask, a line of text; `null` when the operator gave none. */
  readonly support: string | null;
  /** Local mode: the outbox and the demo page exist. */
  readonly local: boolean;
  readonly signUpOpen: boolean;
  /** Passwords are kept here and not by a host application. */
  readonly ownPasswords: boolean;
  /** Unix time in milliseconds at which the page is made. */
  readonly nowMs: number;
  /** Path of the request, to mark the place in the navigation. */
  readonly path: string;
  /** It is the answer to a form, and what it shows may not be had again by its address. */
  readonly answersForm: boolean;
  /** E-mail address of the signed-in account. */
  readonly email: string | null;
  /** Said once at the top of the page, after a redirect. */
  readonly notice: string | null;
}
