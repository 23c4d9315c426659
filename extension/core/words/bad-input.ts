/** What is wrong with an input, as a person is told. */

import type { AppError, ErrorCode } from '#shared/app-error.ts';
import type { Words } from './words.ts';

type ErrorKey =
  | Extract<
      Parameters<Words>[0],
      `error.${string}` | `item.${'noSecret' | 'secret' | 'algorithm' | 'link' | 'ownApp' | 'damaged' | 'transfer'}`
    >
  | 'account.none';

const KEYS: Readonly<Record<ErrorCode, ErrorKey>> = {
  'malformed-base32': 'error.secret',
  'malformed-base64': 'error.file',
  'malformed-hex': 'error.file',
  'malformed-text': 'error.file',
  'malformed-protobuf': 'error.link',
  'malformed-backup-code': 'error.backupCode',
  'invalid-digits': 'error.digits',
  'invalid-period': 'error.period',
  'invalid-counter': 'error.counter',
  'missing-counter': 'error.counter',
  'missing-pin': 'error.pin',
  'invalid-secret': 'error.secret',
  'missing-secret': 'error.secret',
  'unsupported-algorithm': 'error.parameters',
  'unsupported-type': 'error.parameters',
  'unsupported-scheme': 'error.link',
  'proprietary-scheme': 'error.parameters',
  'not-a-uri': 'error.link',
  'malformed-key-uri': 'error.link',
  'duplicate-parameter': 'error.link',
  'too-long': 'error.tooLong',
  'bad-migration': 'error.link',
  'no-such-account': 'account.none',
  'storage-full': 'error.storageFull',
  'storage-unavailable': 'error.storage',
  'empty-file': 'error.emptyFile',
  'unknown-format': 'error.file',
  malformed: 'error.file',
  'too-large': 'error.tooLarge',
  'wrong-password': 'error.wrongPassword',
  'password-required': 'error.passwordRequired',
  tampered: 'error.tampered',
  'kdf-parameters-refused': 'error.work',
  'unsupported-kdf': 'error.encryption',
  'no-password-slot': 'error.encryption',
  'account-restricted': 'error.encryption',
  'encrypted-unsupported': 'error.encryption',
  'unsupported-format': 'error.newer',
  'newer-version': 'error.newer',
  'malformed-backup-file': 'error.file',
  'malformed-recovery-code': 'error.recoveryCode',
};

/** What is wrong with one item of a file, where it is not what the code means of an input on its own. */
const ITEM_KEYS: Partial<Readonly<Record<ErrorCode, ErrorKey>>> = {
  'missing-secret': 'item.noSecret',
  'invalid-secret': 'item.secret',
  'malformed-base32': 'item.secret',
  'malformed-base64': 'item.secret',
  'malformed-hex': 'item.secret',
  'unsupported-algorithm': 'item.algorithm',
  'unsupported-scheme': 'item.link',
  'not-a-uri': 'item.link',
  'malformed-key-uri': 'item.link',
  'duplicate-parameter': 'item.link',
  'proprietary-scheme': 'item.ownApp',
  'bad-migration': 'item.transfer',
  malformed: 'item.damaged',
  tampered: 'item.damaged',
};

/** Why an item of a file cannot be taken, as {@link describeBadInput}. */
export function describeBadItem({ code, message }: Pick<AppError, 'code' | 'message'>, words: Words): string {
  return words.language === 'en' ? sentence(message) : words(ITEM_KEYS[code] ?? KEYS[code]);
}

/** In English the error's own words, which are the most exact; elsewhere the sentence of its code. */
export function describeBadInput({ code, message }: Pick<AppError, 'code' | 'message'>, words: Words): string {
  return words.language === 'en' ? sentence(message) : words(KEYS[code]);
}

/** An error's message as people read it. */
export function sentence(message: string): string {
  return `${message.charAt(0).toUpperCase()}${message.slice(1)}${/[.!?]$/.test(message) ? '' : '.'}`;
}
