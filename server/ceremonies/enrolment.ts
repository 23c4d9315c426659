/** Turning two-factor authentication on: start, confirm with a code, complete once the backup codes are saved. */

import { encodeBase32 } from '#shared/encoding/base32.ts';
import { formatKeyUri } from '#shared/otp/key-uri.ts';
import type { TotpParameters } from '#shared/otp/parameters.ts';
import { timeStepStartMs } from '#shared/otp/time-step.ts';
import { BACKUP_CODE_SET_BYTES, generateBackupCodes, hashBackupCode } from '../core/backup-codes.ts';
import {
  ENROLMENT_LIFE_MS,
  ENROLMENT_SECRET_BYTES,
  isConfirmed,
  isRecentSignIn,
  isUnderWay,
  NO_TIME_STEP,
  type PendingEnrolment,
} from '../core/enrolment.ts';
import { nextCodeInSeconds, PARAMETERS, parseTypedCode, verifyTotp } from '../core/second-factor.ts';
import type { Session } from '../core/session.ts';
import { attemptsRemaining, SET_UP_LIMITS } from '../core/throttle.ts';
import type { BackupCodeCount, Ports } from '../ports.ts';
import { audited, tellOwner } from './audit-trail.ts';
import { createId } from './new-session.ts';
import { observed } from './observed.ts';
import { alreadyUsed, type CodeRefusal, openEnrolment, timeStepClaim } from './step-up.ts';
import { reserve } from './throttling.ts';

export type TwoFactorStatus =
  | { readonly state: 'off' }
  /** `confirmed`: a code was accepted and backup codes were shown; only completing is left. */
  | { readonly state: 'pending'; readonly confirmed: boolean; readonly expiresAtMs: number }
  | {
      readonly state: 'on';
      readonly enabledAtMs: number;
      /** When the last accepted code of the authenticator began. */
      readonly lastUsedAtMs: number;
      readonly backupCodes: BackupCodeStatus;
    };

export interface BackupCodeStatus extends BackupCodeCount {
  readonly createdAtMs: number;
}

/** What an authenticator needs, readable only while the enrolment is pending. */
export interface SetUp extends TotpParameters {
  readonly keyUri: string;
  readonly secretBase32: string;
  /** A stand-alone `<svg>`: black on white, quiet zone included. */
  readonly qrSvg: string;
  readonly expiresAtMs: number;
}

export type StartEnrolmentOutcome =
  /** The same set-up again when one is still pending. */
  | { readonly kind: 'pending'; readonly setUp: SetUp }
  | { readonly kind: 'already-enabled' }
  | { readonly kind: 'recent-sign-in-required' };

export type ConfirmEnrolmentOutcome =
  /** Shown once. Confirming again within the set-up's life gives a new set and voids this one. */
  | { readonly kind: 'confirmed'; readonly backupCodes: readonly string[] }
  | { readonly kind: 'already-enabled' }
  | { readonly kind: 'no-pending-enrolment' }
  | CodeRefusal;

export type CompleteEnrolmentOutcome =
  | { readonly kind: 'enabled'; readonly enabledAtMs: number }
  | { readonly kind: 'already-enabled' }
  /** None, expired, or not confirmed by a code yet. */
  | { readonly kind: 'no-pending-enrolment' };

export async function readTwoFactorStatus({ clock, store }: Ports, session: Session): Promise<TwoFactorStatus> {
  const enrolment = await store.enrolments.read(session.account.id);
  if (enrolment?.state === 'active') {
    const count = await store.enrolments.countBackupCodes(enrolment.id);
    const backupCodes = { ...count, createdAtMs: enrolment.backupCodesCreatedAtMs };
    const lastUsedAtMs = timeStepStartMs(enrolment.lastTimeStep, PARAMETERS);
    return { state: 'on', enabledAtMs: enrolment.enabledAtMs, lastUsedAtMs, backupCodes };
  }
  if (!isUnderWay(enrolment, clock.nowMs())) return { state: 'off' };
  return { state: 'pending', confirmed: isConfirmed(enrolment), expiresAtMs: enrolment.expiresAtMs };
}

/** Begins a set-up, or shows the one that is under way, so that a reload does not lose the QR code. */
export async function startEnrolment(ports: Ports, session: Session): Promise<StartEnrolmentOutcome> {
  const { clock, store } = ports;
  for (;;) {
    const nowMs = clock.nowMs();
    const enrolment = await store.enrolments.read(session.account.id);
    if (enrolment?.state === 'active') return { kind: 'already-enabled' };
    if (!isRecentSignIn(session, nowMs)) return { kind: 'recent-sign-in-required' };
    if (isUnderWay(enrolment, nowMs)) return { kind: 'pending', setUp: await describe(ports, session, enrolment) };
    // Lost or won, the next round reads what is there now.
    await store.enrolments.start(await draftEnrolment(ports, session.account.id), nowMs);
  }
}

/** Proves that the authenticator has the secret, and hands the backup codes out. Nothing is asked at sign-in yet. */
export async function confirmEnrolment(ports: Ports, session: Session, code: string): Promise<ConfirmEnrolmentOutcome> {
  const { clock, random, settings, store } = ports;
  const nowMs = clock.nowMs();
  const enrolment = await store.enrolments.read(session.account.id);
  if (enrolment?.state === 'active') return { kind: 'already-enabled' };
  if (!isUnderWay(enrolment, nowMs)) return { kind: 'no-pending-enrolment' };
  const typed = parseTypedCode(code);
  if (typed.kind !== 'totp') return { kind: 'malformed-code' };

  const throttleSubject = setUpSubject(enrolment.id);
  const counted = await reserve(ports, throttleSubject, SET_UP_LIMITS);
  if (counted.kind !== 'reserved') return counted;
  const { secret, backupCodeKey } = await openEnrolment(ports, enrolment);
  const { lastTimeStep } = enrolment;
  const outcome = verifyTotp(typed.code, { secret, lastTimeStep, nowMs, driftWindow: settings.driftWindow });
  if (outcome.kind === 'wrong-code') {
    return { kind: 'wrong-code', attemptsRemaining: attemptsRemaining(counted.failures, 0) };
  }
  if (outcome.kind === 'replayed') return { kind: 'code-already-used', nextCodeInSeconds: nextCodeInSeconds(nowMs) };

  const backupCodes = generateBackupCodes(random.bytes(BACKUP_CODE_SET_BYTES));
  const hashes = await Promise.all(backupCodes.map((each) => hashBackupCode(each, backupCodeKey)));
  const claim = { ...timeStepClaim(enrolment, outcome.timeStep), throttleSubject };
  const won = await store.enrolments.confirm(claim, hashes, nowMs);
  return won ? { kind: 'confirmed', backupCodes } : alreadyUsed(ports, claim);
}

/** Subject of the throttle that counts the codes of one set-up. */
function setUpSubject(enrolmentId: string): string {
  return `set-up:${enrolmentId}`;
}

/** Turns it on and ends every other session. */
export const completeEnrolment = observed(
  'enrolment',
  async (ports: Ports, session: Session): Promise<CompleteEnrolmentOutcome> => {
    const { clock, store } = ports;
    const { account } = session;
    const enrolment = await store.enrolments.read(account.id);
    if (enrolment?.state === 'active') return { kind: 'already-enabled' };
    if (!isUnderWay(enrolment, clock.nowMs()) || !isConfirmed(enrolment)) return { kind: 'no-pending-enrolment' };

    const enabledAtMs = await audited(ports, { accountId: account.id, kind: 'two-factor-enabled' }, async (audit) =>
      (await store.enrolments.complete(enrolment, session.id, audit)) ? audit.atMs : null,
    );
    if (enabledAtMs === null) return { kind: 'no-pending-enrolment' };
    await tellOwner(ports, account, { kind: 'two-factor-enabled' });
    return { kind: 'enabled', enabledAtMs };
  },
);

/** Forgets a pending enrolment; a live one is not touched. */
export async function cancelEnrolment({ store }: Ports, session: Session): Promise<void> {
  await store.enrolments.cancel(session.account.id);
}

async function draftEnrolment({ clock, keys, random }: Ports, accountId: string): Promise<PendingEnrolment> {
  const id = createId(random);
  const secrets = random.bytes(ENROLMENT_SECRET_BYTES);
  return {
    state: 'pending',
    id,
    accountId,
    sealed: await keys.seal(secrets, { purpose: 'enrolment', accountId, recordId: id }),
    lastTimeStep: NO_TIME_STEP,
    expiresAtMs: clock.nowMs() + ENROLMENT_LIFE_MS,
  };
}

async function describe(ports: Ports, { account }: Session, enrolment: PendingEnrolment): Promise<SetUp> {
  const { secret } = await openEnrolment(ports, enrolment);
  const { issuer } = ports.settings;
  const keyUri = formatKeyUri({
    issuer,
    accountName: account.email,
    credential: { type: 'totp', secret, ...PARAMETERS },
  });
  return {
    ...PARAMETERS,
    keyUri,
    secretBase32: encodeBase32(secret),
    qrSvg: ports.drawQr(keyUri),
    expiresAtMs: enrolment.expiresAtMs,
  };
}
