/** Checking a password under the throttle: at login, at re-authentication and before a password change. */

import { hashToken } from '../core/session.ts';
import { ADDRESS_LIMITS, PASSWORD_LIMITS, throttleNetwork } from '../core/throttle.ts';
import type { Account, Ports } from '../ports.ts';
import { clear, release, reserve } from './throttling.ts';

/** Why a password was not let through. */
export type PasswordRefusal =
  | { readonly kind: 'invalid-credentials' }
  | { readonly kind: 'too-many-attempts'; readonly retryAfterSeconds: number }
  | { readonly kind: 'busy'; readonly retryAfterSeconds: number };

export interface PasswordClaim {
  /** Lower case. */
  readonly email: string;
  readonly password: string;
  /** Network address of the caller. */
  readonly address: string;
}

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
  // Hashed, since what is typed into an e-mail field is not always an e-mail address.
  const subjects = { account: `account:${await hashToken(email)}`, address: addressSubject(address) };
  const refusal = await reserveBoth(ports, subjects);
  if (refusal !== null) return refusal;

  const outcome = await ports.accounts.verifyPassword(email, password);
  if (outcome.kind === 'verified') {
    await Promise.all([clear(ports, subjects.account), release(ports, subjects.address)]);
  } else if (outcome.kind === 'busy') {
    await Promise.all([release(ports, subjects.account), release(ports, subjects.address)]);
  }
  return outcome;
}

/** `null` when both were counted; else neither is. */
async function reserveBoth(
  ports: Ports,
  subjects: { readonly account: string; readonly address: string },
): Promise<PasswordRefusal | null> {
  const [account, address] = await Promise.all([
    reserve(ports, subjects.account, PASSWORD_LIMITS),
    reserve(ports, subjects.address, ADDRESS_LIMITS),
  ]);
  if (account.kind === 'reserved' && address.kind === 'reserved') return null;
  if (account.kind === 'reserved') await release(ports, subjects.account);
  if (address.kind === 'reserved') await release(ports, subjects.address);
  const waits = [account, address].map((each) => (each.kind === 'too-many-attempts' ? each.retryAfterSeconds : 0));
  return { kind: 'too-many-attempts', retryAfterSeconds: Math.max(1, ...waits) };
}
