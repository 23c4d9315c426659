/** Sessions: what one is, and how long it lives (NIST SP 800-63B, Reauthentication; OWASP ASVS 5.0 chapter 7). */

import { sha256 } from '@noble/hashes/sha2.js';
import { encodeBase64url } from '#shared/encoding/base64url.ts';
import { encodeUtf8 } from '#shared/encoding/utf8.ts';

/** A signed-in browser. Times are Unix time in milliseconds. */
export interface Session {
  readonly id: string;
  readonly account: { readonly id: string; readonly email: string };
  readonly createdAtMs: number;
  /** When the person last proved who they are: sign-in or re-authentication. */
  readonly signedInAtMs: number;
  readonly lastSeenAtMs: number;
  /** The absolute end, whatever happens. */
  readonly expiresAtMs: number;
  /** As the browser named itself, cut to {@link MAX_USER_AGENT_LENGTH} characters. */
  readonly userAgent: string;
}

/** A new session and its token, which only the browser that gets it will know. */
export interface SignedIn {
  /** 256 random bits, base64url. */
  readonly token: string;
  readonly session: Session;
}

/** Random bytes of a session token, and of a challenge's. */
export const TOKEN_BYTES = 32;

/** Enough to tell one's browsers apart in the list of sessions. */
export const MAX_USER_AGENT_LENGTH = 200;

/** How precisely `lastSeenAtMs` is kept: writing it at every request would cost each a flush to disk. */
const SEEN_PRECISION_MS = 60_000;

/**
 * Whether a session has neither been idle too long nor reached its absolute end.
 *
 * @param idleMs - Longest time between two requests, in milliseconds.
 */
export function isSessionLive(
  { lastSeenAtMs, expiresAtMs }: Session,
  { nowMs, idleMs }: { readonly nowMs: number; readonly idleMs: number },
): boolean {
  return nowMs < expiresAtMs && nowMs - lastSeenAtMs < idleMs;
}

/** Whether being seen now is worth writing down. */
export function isSeenWorthNoting({ lastSeenAtMs }: Session, nowMs: number): boolean {
  return nowMs - lastSeenAtMs >= SEEN_PRECISION_MS;
}

/** What is kept of a token: its SHA-256, base64url. It has 256 random bits, so nothing slower is needed. */
export function hashToken(token: string): string {
  return encodeBase64url(sha256(encodeUtf8(token)));
}
