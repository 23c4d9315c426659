/**
 * The two cookies, of both front doors. `__Host-` pins them to this host and to HTTPS (RFC 6265bis §4.1.3.2);
 * browsers count http://localhost as secure, so local mode needs no exception.
 */

import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { SignedIn } from '../ports.ts';

const SESSION = '__Host-twofold-session';
const CHALLENGE = '__Host-twofold-challenge';
const FLAGS = { path: '/', secure: true, httpOnly: true, sameSite: 'Lax' } as const;

export function readSessionToken(c: Context): string | null {
  return getCookie(c, SESSION) ?? null;
}

/** Hands the token of a new session out; a challenge is answered by it. */
export function writeSessionToken(c: Context, { token, session }: SignedIn): void {
  setCookie(c, SESSION, token, { ...FLAGS, expires: new Date(session.expiresAtMs) });
  if (readChallengeToken(c) !== null) clearChallengeToken(c);
}

export function clearSessionToken(c: Context): void {
  deleteCookie(c, SESSION, FLAGS);
}

export function readChallengeToken(c: Context): string | null {
  return getCookie(c, CHALLENGE) ?? null;
}

export function writeChallengeToken(c: Context, challengeToken: string, expiresAtMs: number): void {
  setCookie(c, CHALLENGE, challengeToken, { ...FLAGS, expires: new Date(expiresAtMs) });
}

export function clearChallengeToken(c: Context): void {
  deleteCookie(c, CHALLENGE, FLAGS);
}
