/** What a visitor does at a server with two-factor authentication, whoever made it. */

import { totpAt } from '#shared/otp/code.ts';
import { DEFAULT_PARAMETERS } from '#shared/otp/parameters.ts';
import type { Cookies, HttpClient } from '../http-client.ts';

/** Somebody with an account. */
export interface Visitor {
  readonly email: string;
  /** Of the session or the login under way. */
  readonly cookies: Cookies;
  secret: Uint8Array;
}

/** Each rejects unless the server did what was asked. */
export interface Driver {
  /** A new account, signed in. */
  join(http: HttpClient, email: string): Promise<Visitor>;
  /** Turns two-factor authentication on. */
  enrol(http: HttpClient, visitor: Visitor): Promise<void>;
  /** A fresh login by password, up to the question for a code. */
  startLogin(http: HttpClient, visitor: Visitor): Promise<void>;
  /** Answers the question for a code. */
  answer(http: HttpClient, visitor: Visitor, code: string): Promise<void>;
}

export const PASSWORD = 'correct horse battery staple';

/** The code of a visitor's set-up: that of now. */
export function codeNow({ secret }: Visitor): string {
  return totpAt({ secret, ...DEFAULT_PARAMETERS }, Date.now());
}

/** The code of the step after now: accepted too, still when that step has begun, and never used by the set-up. */
export function codeAfterNow({ secret }: Visitor): string {
  return totpAt({ secret, ...DEFAULT_PARAMETERS }, Date.now() + DEFAULT_PARAMETERS.period * 1000);
}
