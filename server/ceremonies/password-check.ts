/** Checking a password under the throttle: at login, at re-authentication and before a password change. */

import { hashToken } from '../core/session.ts';
import { ADDRESS_LIMITS, PASSWORD_LIMITS, throttleNetwork } from '../core/throttle.ts';
import type { Account, Busy, Ports } from '../ports.ts';
import { clear, release, reserve, type TooManyAttempts } from './throttling.ts';

/** Why a password was not let through. */
export type PasswordRefusal = { readonly kind: 'invalid-credentials' } | TooManyAttempts | Busy;

export interface PasswordClaim {
  /** Lower case. */
  readonly email: string;
  readonly password: string;
  /** Network address of the caller. */
  readonly address: string;
}

/** Together a second and a half: just more than the shortest wait. */
const PAUSE_MS = 50;
const MAX_PAUSES = 30;

/** Subject of the throttle that slows down password tries from one network. */
export function addressSubject(address: string): string {
  return `address:${throttleNetwork(address)}`;
}

/**
 * Whether the password is that of the account with this e-mail. Both an account and an address are counted before the
 * hash is computed, for an unknown e-mail too.
 */
export async function checkPassword(
  ports: Ports,
  { email, password, address }: PasswordClaim,
): Promise<{ readonly kind: 'verified'; readonly account: Account } | PasswordRefusal> {
  const busy = ports.accounts.busy?.() ?? null;
  if (busy !== null) return busy;
  // Hashed, since what is typed into an e-mail field is not always an e-mail address.
  const subjects = { account: `account:${hashToken(email)}`, address: addressSubject(address) };
  const refusal = await reservePatiently(ports, subjects);
  if (refusal !== null) return refusal;

  const outcome = await ports.accounts.verifyPassword(email, password);
  if (outcome.kind === 'verified') {
    await Promise.all([clear(ports, subjects.account), release(ports, subjects.address)]);
  } else if (outcome.kind === 'busy') {
    await Promise.all([release(ports, subjects.account), release(ports, subjects.address)]);
  }
  return outcome;
}

interface Subjects {
  readonly account: string;
  readonly address: string;
}

/**
 * Waits a short wait out instead of refusing. Right passwords that arrive at once (a dozen tabs, a load test) count as
 * failures until they are judged, and would refuse each other; those that are wrong soon wait longer than this.
 */
async function reservePatiently(ports: Ports, subjects: Subjects): Promise<PasswordRefusal | null> {
  for (let pauses = 0; ; pauses += 1) {
    const refusal = await reserveBoth(ports, subjects);
    if (refusal === null || refusal.retryAfterSeconds > 1 || pauses === MAX_PAUSES) return refusal;
    await ports.clock.pause(PAUSE_MS);
  }
}

/** `null` when both were counted; else neither is. */
async function reserveBoth(ports: Ports, subjects: Subjects): Promise<TooManyAttempts | null> {
  const account = await reserve(ports, subjects.account, PASSWORD_LIMITS);
  if (account.kind !== 'reserved') return account;
  const address = await reserve(ports, subjects.address, ADDRESS_LIMITS);
  if (address.kind === 'reserved') return null;
  await release(ports, subjects.account);
  return address;
}
