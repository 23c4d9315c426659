/** Checking a password under the throttle: at login, at re-authentication and before a password change. */

import { hashToken } from '../core/session.ts';
import { ADDRESS_LIMITS, PASSWORD_LIMITS, throttleNetwork } from '../core/throttle.ts';
import type { Busy, PasswordOutcome, Ports } from '../ports.ts';
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
export async function checkPassword(ports: Ports, claim: PasswordClaim): Promise<PasswordOutcome | TooManyAttempts> {
  for (let pauses = 0; ; pauses += 1) {
    const outcome = await judgeOnce(ports, claim);
    if (!isShortWait(outcome) || pauses === MAX_PAUSES) return outcome;
    await ports.clock.pause(PAUSE_MS);
  }
}

/**
 * A wait that is waited out instead of refused. Right passwords that arrive at once (a dozen tabs, a load test) count as
 * failures until they are judged, and would refuse each other; those that are wrong soon wait longer than this.
 */
function isShortWait(outcome: PasswordOutcome | TooManyAttempts): boolean {
  return outcome.kind === 'too-many-attempts' && outcome.retryAfterSeconds <= 1;
}

/** Takes a place first, so that an overload is refused before anything is written for it. */
async function judgeOnce(ports: Ports, claim: PasswordClaim): Promise<PasswordOutcome | TooManyAttempts> {
  const place = ports.accounts.enter?.();
  if (place?.kind === 'busy') return place;
  const subjects = subjectsOf(claim);
  let outcome: PasswordOutcome;
  try {
    const refusal = await reserveBoth(ports, subjects);
    if (refusal !== null) return refusal;
    outcome = await ports.accounts.verifyPassword(claim.email, claim.password, place);
  } finally {
    place?.leave();
  }
  await settle(ports, subjects, outcome);
  return outcome;
}

/** What is counted of a try. */
interface Subjects {
  readonly account: string;
  readonly address: string;
}

function subjectsOf({ email, address }: PasswordClaim): Subjects {
  // Hashed, since what is typed into an e-mail field is not always an e-mail address.
  return { account: `account:${hashToken(email)}`, address: addressSubject(address) };
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

/** Takes back what was counted and was no failure. */
async function settle(ports: Ports, { account, address }: Subjects, outcome: PasswordOutcome): Promise<void> {
  if (outcome.kind === 'verified') await Promise.all([clear(ports, account), release(ports, address)]);
  if (outcome.kind === 'busy') await Promise.all([release(ports, account), release(ports, address)]);
}
