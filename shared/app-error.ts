/**
 * The one error class for bad input from outside: a key URI, a request body, an import file. People read
 * `message`, programs and tests read `code`.
 */

/** Codes are part of our contract: add, never rename or reuse. */
export type ErrorCode =
  | 'malformed-base32'
  | 'malformed-base64'
  | 'malformed-hex'
  | 'malformed-text'
  | 'malformed-protobuf'
  | 'malformed-backup-code'
  | 'invalid-digits'
  | 'invalid-period'
  | 'invalid-counter'
  | 'missing-counter'
  | 'missing-pin'
  | 'invalid-secret'
  | 'missing-secret'
  | 'unsupported-algorithm'
  | 'unsupported-type'
  | 'unsupported-scheme'
  | 'proprietary-scheme'
  | 'not-a-uri'
  | 'malformed-key-uri'
  | 'duplicate-parameter'
  | 'too-long'
  | 'bad-migration'
  | 'no-such-account'
  | 'storage-full'
  | 'storage-unavailable'
  | 'empty-file'
  | 'unknown-format'
  | 'malformed'
  | 'too-large'
  | 'wrong-password'
  | 'password-required'
  | 'tampered'
  | 'kdf-parameters-refused'
  | 'unsupported-kdf'
  | 'no-password-slot'
  | 'account-restricted'
  | 'encrypted-unsupported'
  | 'unsupported-format'
  | 'newer-version'
  | 'malformed-backup-file'
  | 'malformed-recovery-code';

/** Bad input from outside. The message says what was expected and what came, never a secret or a code. */
export class AppError extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'AppError';
    this.code = code;
  }
}
