/** One round of a race: an account with a live second factor, and many who spend the same thing at once. */

import { randomBytes } from 'node:crypto';
import { systemClock } from '#server/adapters/clock.ts';
import { createKeyring } from '#server/adapters/keyring.ts';
import { systemRandom } from '#server/adapters/random.ts';
import { audited } from '#server/ceremonies/audit-trail.ts';
import type { Claim, Store } from '#server/ports.ts';

export const KINDS = ['time-step', 'backup-code', 'challenge'] as const;
export type Kind = (typeof KINDS)[number];

export interface Round {
  readonly kind: Kind;
  readonly accountId: string;
  readonly enrolmentId: string;
  readonly challengeId: string;
  readonly backupCodeHashes: readonly string[];
}

const newId = (): string => randomBytes(16).toString('base64url');
/** The same in every process. */
const keys = await createKeyring([new Uint8Array(32).fill(7)], systemRandom);
const HOUR_MS = 3_600_000;
const FIRST_STEP = 1000;

export async function prepareRound(store: Store, kind: Kind): Promise<Round> {
  const round = {
    kind,
    accountId: newId(),
    enrolmentId: newId(),
    challengeId: newId(),
    backupCodeHashes: Array.from({ length: 64 }, newId),
  };
  const { accountId, enrolmentId, challengeId, backupCodeHashes } = round;
  const nowMs = Date.now();
  const account = { id: accountId, email: `${accountId}@example.com` };
  const pending = {
    state: 'pending',
    id: enrolmentId,
    accountId,
    sealed: { keyId: 'none', ciphertext: 'none' },
    lastTimeStep: 0,
    expiresAtMs: nowMs + HOUR_MS,
  } as const;
  await store.enrolments.start(pending, nowMs);
  const confirming = { kind: 'time-step', enrolmentId, timeStep: 1, throttleSubject: accountId } as const;
  await store.enrolments.confirm(confirming, backupCodeHashes, nowMs);
  await audited({ clock: systemClock, keys, store }, { accountId, kind: 'two-factor-enabled' }, (audit) =>
    store.enrolments.complete({ ...pending, lastTimeStep: 1 }, 'none', audit),
  );
  await store.challenges.create({ id: challengeId, account, expiresAtMs: nowMs + HOUR_MS, attempts: 0 }, newId());
  return round;
}

/** So many tries at once; how many of them gave a session. */
export async function race(store: Store, round: Round, width: number): Promise<number> {
  const results = await Promise.all(Array.from({ length: width }, (_, racer) => trySignIn(store, round, racer)));
  return results.filter(Boolean).length;
}

function trySignIn(store: Store, round: Round, racer: number): Promise<boolean> {
  const { accountId, kind, challengeId } = round;
  const nowMs = Date.now();
  const session = {
    id: newId(),
    account: { id: accountId, email: `${accountId}@example.com` },
    createdAtMs: nowMs,
    signedInAtMs: nowMs,
    lastSeenAtMs: nowMs,
    expiresAtMs: nowMs + HOUR_MS,
    userAgent: 'race',
  };
  const signIn = { newSession: { session, tokenHash: newId() }, claim: claimOf(round, racer) };
  // As the sign-in does: with a new place in the chain of events whenever a rival took ours.
  return audited({ clock: systemClock, keys, store }, { accountId, kind: 'signed-in', detail: 'race' }, (audit) =>
    store.sessions.mint({ ...signIn, audit }, kind === 'challenge' ? { challengeId } : {}),
  );
}

/** The same for all, but for a challenge: there each has a code of its own, and the challenge is what they share. */
function claimOf({ kind, accountId, enrolmentId, backupCodeHashes }: Round, racer: number): Claim {
  const place = { enrolmentId, throttleSubject: accountId };
  if (kind === 'time-step') return { kind, ...place, timeStep: FIRST_STEP };
  const backupCodeHash = backupCodeHashes[kind === 'challenge' ? racer : 0] ?? '';
  return { kind: 'backup-code', ...place, backupCodeHash };
}
