/** Sessions: reading the current one, listing and ending them, signing out, and proving again who is there. */

import { hashToken, isSeenWorthNoting, isSessionLive, type Session, type SignedIn } from '../core/session.ts';
import type { Claim, Ports } from '../ports.ts';
import { audited } from './audit-trail.ts';
import { draftSession } from './new-session.ts';
import { observed } from './observed.ts';
import { checkPassword, type PasswordRefusal } from './password-check.ts';
import { alreadyUsed, type CodeRefusal, checkStepUp } from './step-up.ts';

/** The live session of a cookie's token, or `null`: unknown, ended, idle too long or too old. Notes that it was seen. */
export async function readSession({ clock, store, settings }: Ports, token: string | null): Promise<Session | null> {
  if (token === null) return null;
  const session = await store.sessions.read(hashToken(token));
  const nowMs = clock.nowMs();
  if (session === null || !isSessionLive(session, { nowMs, idleMs: settings.sessionIdleMs })) return null;
  if (!isSeenWorthNoting(session, nowMs)) return session;
  await store.sessions.noteSeen(session.id, nowMs);
  return { ...session, lastSeenAtMs: nowMs };
}

/** Ends a session by its owner's wish. */
export async function logOut(ports: Ports, session: Session): Promise<void> {
  await audited(ports, { accountId: session.account.id, kind: 'signed-out' }, (audit) =>
    ports.store.sessions.end(session.id, audit),
  );
}

/** The account's live sessions, newest first. */
export async function listSessions({ clock, store, settings }: Ports, session: Session): Promise<readonly Session[]> {
  const now = { nowMs: clock.nowMs(), idleMs: settings.sessionIdleMs };
  return (await store.sessions.list(session.account.id)).filter((each) => isSessionLive(each, now));
}

export type EndSessionOutcome =
  | { readonly kind: 'ended' }
  /** The account has no session of that id. */
  | { readonly kind: 'not-found' };

/** Ends one of the account's sessions. */
export async function endSession(ports: Ports, session: Session, sessionId: string): Promise<EndSessionOutcome> {
  const ended = await audited(ports, { accountId: session.account.id, kind: 'session-ended' }, (audit) =>
    ports.store.sessions.end(sessionId, audit),
  );
  return { kind: ended ? 'ended' : 'not-found' };
}

export interface ReauthenticateRequest {
  readonly password: string;
  /** A TOTP code or a backup code; needed when two-factor authentication is on. */
  readonly code: string | undefined;
  /** Network address of the caller, for the password throttle. */
  readonly address: string;
}

export type ReauthenticateOutcome =
  /** The old token is dead: hand the new one out. */
  | { readonly kind: 'reauthenticated'; readonly signedIn: SignedIn }
  | { readonly kind: 'code-required' }
  | PasswordRefusal
  | CodeRefusal;

/** Proves again who is there, so that the session counts as signed in now. */
export const reauthenticate = observed(
  'reauthentication',
  async (ports: Ports, session: Session, request: ReauthenticateRequest): Promise<ReauthenticateOutcome> => {
    const proof = await proveAgain(ports, session, request);
    if (proof.kind !== 'proved') return proof;

    const { signedIn, newSession } = await draftSession(ports, session.account, session.userAgent);
    const minted = await audited(ports, { accountId: session.account.id, kind: 'reauthenticated' }, (audit) =>
      ports.store.sessions.mint({ newSession, claim: proof.claim, audit }, { replacing: session.id }),
    );
    if (minted) return { kind: 'reauthenticated', signedIn };
    return proof.claim === null ? { kind: 'code-required' } : alreadyUsed(ports, proof.claim);
  },
);

export type Proof =
  | { readonly kind: 'proved'; readonly claim: Claim | null }
  | { readonly kind: 'code-required' }
  | PasswordRefusal
  | CodeRefusal;

/** The password, and a code where two-factor authentication is on. The code is accepted, not yet claimed. */
export async function proveAgain(
  ports: Ports,
  { account }: Session,
  { password, code, address }: ReauthenticateRequest,
): Promise<Proof> {
  const enrolment = await ports.store.enrolments.read(account.id);
  const active = enrolment?.state === 'active' ? enrolment : null;
  if (active !== null && code === undefined) return { kind: 'code-required' };

  const checked = await checkPassword(ports, { email: account.email, password, address });
  if (checked.kind !== 'verified') return checked;
  if (active === null || code === undefined) return { kind: 'proved', claim: null };
  const judgement = await checkStepUp(ports, { account, enrolment: active, code });
  return judgement.kind === 'accepted' ? { kind: 'proved', claim: judgement.claim } : judgement;
}
