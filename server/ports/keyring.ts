/** What is encrypted and vouched for under keys that are not in the store. */

import type { AuditRecord, Mac } from '../core/audit.ts';
import type { Sealed } from '../core/enrolment.ts';

/** Encryption at rest. What was sealed opens only with the same purpose, account and record. */
export interface Keyring {
  seal(plaintext: Uint8Array, place: SealedPlace): Promise<Sealed>;
  /** Rejects when the key is missing or a byte was changed. */
  open(sealed: Sealed, place: SealedPlace): Promise<Uint8Array>;
  /** A code for a chain's newest record, which only who has the newest key can make. */
  authenticate(end: AuditPlace): Promise<Mac>;
  /** `false` when the key is missing or anything was changed. Never rejects for either. */
  isAuthentic(mac: Mac, end: AuditPlace): Promise<boolean>;
}

/** Which record, and everything before it. */
export type AuditPlace = Pick<AuditRecord, 'accountId' | 'sequence' | 'hash'>;

/** Where a sealed record belongs. */
export interface SealedPlace {
  readonly purpose: 'enrolment' | 'key-check';
  readonly accountId: string;
  readonly recordId: string;
}
