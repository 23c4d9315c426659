/** What the owner of an account is told by e-mail, in words (NIST SP 800-63B, notification of account events). */

import type { Language } from '#shared/language/languages.ts';
import { NOTICE_WORDS } from './notice-words/index.ts';
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
  /** English unless somebody was there whose language is known. */
  readonly language?: Language | undefined;
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

/** The notice in words: what, when, and whom to ask. */
export function writeNotice({
  kind,
  language = 'en',
  issuer,
  atMs,
  support,
  backupCodesRemaining,
}: NoticeOccasion): Notice {
  const words = NOTICE_WORDS[language];
  const { subject, text } = words.kinds[kind];
  const lines = [
    text,
    backupCodesRemaining === undefined ? null : words.backupCodesLeft(backupCodesRemaining),
    words.when(new Date(atMs).toISOString().slice(0, 16).replace('T', ' ')),
    support === null ? null : words.help(support),
  ];
  return { kind, subject: `${issuer}: ${subject}`, text: lines.filter((line) => line !== null).join('\n\n') };
}

/** The notice that the owner is due when a code was wrong so many times in a row, or `null`: one per run of failures. */
export function noticeOfFailures(failures: number): 'wrong-codes' | 'second-factor-stopped' | null {
  if (failures === CODE_LIMITS.stopAt) return 'second-factor-stopped';
  return failures === NOTABLE_FAILURES ? 'wrong-codes' : null;
}
