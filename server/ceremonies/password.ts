/** Changing the password of the account that is signed in. */

import type { Session, SignedIn } from '../core/session.ts';
import type { Ports } from '../ports.ts';
import { audited, tellOwner } from './audit-trail.ts';
import { draftSession } from './new-session.ts';
import { observed } from './observed.ts';
import type { PasswordRefusal } from './password-check.ts';
import { proveAgain } from './session.ts';
import { alreadyUsed, type CodeRefusal } from './step-up.ts';

export interface ChangePasswordRequest {
  readonly currentPassword: string;
  readonly newPassword: string;
  /** A TOTP code or a backup code; needed when two-factor authentication is on. */
  readonly code: string | undefined;
  readonly address: string;
}

export type ChangePasswordOutcome =
  /** Every session is ended, this one too: hand the new token out. */
  | { readonly kind: 'changed'; readonly signedIn: SignedIn }
  | { readonly kind: 'code-required' }
  /** A host application keeps the passwords: there is nothing to change here. */
  | { readonly kind: 'not-found' }
  | PasswordRefusal
  | CodeRefusal;

export const changePassword = observed(
  'password-change',
  async (
    ports: Ports,
    session: Session,
    { currentPassword, newPassword, code, address }: ChangePasswordRequest,
  ): Promise<ChangePasswordOutcome> => {
    const { passwords, store } = ports;
    if (passwords === null) return { kind: 'not-found' };
    const { account } = session;
    const proof = await proveAgain(ports, session, { password: currentPassword, code, address });
    if (proof.kind !== 'proved') return proof;
    const hashed = await passwords.hash(newPassword);
    if (hashed.kind === 'busy') return hashed;

    const { signedIn, newSession } = await draftSession(ports, account, session.userAgent);
    const changed = await audited(ports, { accountId: account.id, kind: 'password-changed' }, (audit) =>
      store.accounts.changePassword(hashed.passwordHash, { newSession, claim: proof.claim, audit }),
    );
    if (!changed) return proof.claim === null ? { kind: 'code-required' } : alreadyUsed(ports, proof.claim);
    await tellOwner(ports, account, { kind: 'password-changed' });
    return { kind: 'changed', signedIn };
  },
);
