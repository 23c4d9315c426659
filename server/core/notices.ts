/** What the owner of an account is told by e-mail, in words (NIST SP 800-63B, notification of account events). */

import { CODE_LIMITS } from './throttle.ts';

/** One message to the owner: plain text, no secret, no link. */
export interface Notice {
  readonly kind: NoticeKind;
  readonly subject: string;
  readonly text: string;
}

export type NoticeKind =
  | 'two-factor-enabled'
  | 'two-factor-disabled'
  | 'backup-codes-replaced'
  | 'backup-code-used'
  | 'wrong-codes'
  | 'second-factor-stopped'
  | 'code-reused'
  | 'password-changed';

/** What a notice is written from. */
export interface NoticeOccasion {
  readonly kind: NoticeKind;
  readonly issuer: string;
  /** Unix time in milliseconds. */
  readonly atMs: number;
  /** How to reach the operator; `null` when there is no such line. */
  readonly support: string | null;
  /** After a backup code was used. */
  readonly backupCodesRemaining?: number;
}

/** Wrong codes in a row, after a right password, that are more than typing mistakes. */
const NOTABLE_FAILURES = 3;

const PASSWORD_IS_KNOWN = 'If that was not you, somebody knows your password: change it now.';

const WORDS: Readonly<Record<NoticeKind, { readonly subject: string; readonly text: string }>> = {
  'two-factor-enabled': {
    subject: 'Two-factor authentication is on',
    text: 'Every sign-in now asks for a code. If that was not you, change your password and contact us.',
  },
  'two-factor-disabled': {
    subject: 'Two-factor authentication is off',
    text: 'Your password alone signs in again. If that was not you, change your password and turn it on again.',
  },
  'backup-codes-replaced': {
    subject: 'New backup codes',
    text: 'A new set of backup codes was made, and the old set no longer works. If that was not you, contact us.',
  },
  'backup-code-used': {
    subject: 'A backup code was used',
    text: `A backup code was used in place of an authenticator code. ${PASSWORD_IS_KNOWN}`,
  },
  'wrong-codes': {
    subject: 'Wrong codes after the right password',
    text: `Somebody entered your password and then several wrong codes. ${PASSWORD_IS_KNOWN}`,
  },
  'second-factor-stopped': {
    subject: 'Authenticator codes are stopped',
    text: `After too many wrong codes in a row only a backup code signs in. ${PASSWORD_IS_KNOWN}`,
  },
  'code-reused': {
    subject: 'A used code was tried again',
    text: `Somebody entered your password and a code that had been used before. ${PASSWORD_IS_KNOWN}`,
  },
  'password-changed': {
    subject: 'Your password was changed',
    text: 'Every other browser was signed out. If that was not you, contact us.',
  },
};

/** The notice in words. */
export function writeNotice({ kind, issuer, atMs, support, backupCodesRemaining }: NoticeOccasion): Notice {
  const { subject, text } = WORDS[kind];
  const lines = [
    text,
    backupCodesRemaining === undefined ? null : `Backup codes left: ${backupCodesRemaining}.`,
    `When: ${new Date(atMs).toISOString().slice(0, 16).replace('T', ' ')} UTC.`,
    support === null ? null : `Help: ${support}`,
  ];
  return { kind, subject: `${issuer}: ${subject}`, text: lines.filter((line) => line !== null).join('\n\n') };
}

/** The notice that the owner is due when a code was wrong so many times in a row, or `null`: one per run of failures. */
export function noticeOfFailures(failures: number): 'wrong-codes' | 'second-factor-stopped' | null {
  if (failures === CODE_LIMITS.stopAt) return 'second-factor-stopped';
  return failures === NOTABLE_FAILURES ? 'wrong-codes' : null;
}
