/** Making the session that a sign-in asks the store for, and a token for it. */

import { encodeBase64url } from '#shared/encoding/base64url.ts';
import { hashToken, MAX_USER_AGENT_LENGTH, type SignedIn, TOKEN_BYTES } from '../core/session.ts';
import type { Account, NewSession, Ports, RandomSource } from '../ports.ts';

/** Random bytes of a record's id: enough never to meet another. */
const ID_BYTES = 16;

/** A new id for a record. */
export function createId(random: RandomSource): string {
  return encodeBase64url(random.bytes(ID_BYTES));
}

/** A new token, for a session or for a challenge. */
export function createToken(random: RandomSource): string {
  return encodeBase64url(random.bytes(TOKEN_BYTES));
}

/** A session that begins now. It is nothing until the store has minted it. */
export async function draftSession(
  { clock, random, settings }: Ports,
  account: Account,
  userAgent: string,
): Promise<{ readonly signedIn: SignedIn; readonly newSession: NewSession }> {
  const nowMs = clock.nowMs();
  const token = createToken(random);
  const session = {
    id: createId(random),
    account,
    createdAtMs: nowMs,
    signedInAtMs: nowMs,
    lastSeenAtMs: nowMs,
    expiresAtMs: nowMs + settings.sessionLifeMs,
    userAgent: userAgent.slice(0, MAX_USER_AGENT_LENGTH),
  };
  return { signedIn: { token, session }, newSession: { session, tokenHash: hashToken(token) } };
}
