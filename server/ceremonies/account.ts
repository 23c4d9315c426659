/** Making an account. */

import { ADDRESS_LIMITS } from '../core/throttle.ts';
import type { Account, PasswordHasher, Ports } from '../ports.ts';
import { audited } from './audit-trail.ts';
import { createId } from './new-session.ts';
import { observed } from './observed.ts';
import { addressSubject } from './password-check.ts';
import { release, reserve } from './throttling.ts';

export interface CreateAccountRequest {
  /** Lower case, checked by the schema. */
  readonly email: string;
  readonly password: string;
  /** Network address of the caller, for the throttle. */
  readonly address: string;
}

export type CreateAccountOutcome =
  | { readonly kind: 'created'; readonly account: Account }
  | { readonly kind: 'sign-up-closed' }
  | { readonly kind: 'email-taken' }
  | { readonly kind: 'too-many-attempts'; readonly retryAfterSeconds: number }
  | { readonly kind: 'busy'; readonly retryAfterSeconds: number };

/**
 * A sign-up from outside. It must say when an e-mail is taken, so asking for many is slowed down like guessing
 * passwords. Signing in is a step of its own afterwards.
 */
export const createAccount = observed(
  'sign-up',
  async (ports: Ports, request: CreateAccountRequest): Promise<CreateAccountOutcome> => {
    const { passwords, settings } = ports;
    if (passwords === null || !settings.signUpOpen) return { kind: 'sign-up-closed' };
    const subject = addressSubject(request.address);
    const reserved = await reserve(ports, subject, ADDRESS_LIMITS);
    if (reserved.kind !== 'reserved') return reserved;

    const outcome = await addAccount(ports, passwords, request);
    if (outcome.kind !== 'email-taken') await release(ports, subject);
    return outcome;
  },
);

/** An account made by whoever runs the server. */
export async function addAccount(
  ports: Pick<Ports, 'clock' | 'keys' | 'random' | 'store'>,
  passwords: PasswordHasher,
  { email, password }: Pick<CreateAccountRequest, 'email' | 'password'>,
): Promise<Extract<CreateAccountOutcome, { kind: 'created' | 'email-taken' | 'busy' }>> {
  const { random, store } = ports;
  if ((await store.accounts.findByEmail(email)) !== null) return { kind: 'email-taken' };
  const hashed = await passwords.hash(password);
  if (hashed.kind === 'busy') return hashed;

  const account = { id: createId(random), email };
  const created = await audited(ports, { accountId: account.id, kind: 'account-created' }, (audit) =>
    store.accounts.create({ ...account, passwordHash: hashed.passwordHash }, audit),
  );
  return created ? { kind: 'created', account } : { kind: 'email-taken' };
}
