/** Accounts for tests: the uninteresting parts are filled in, secrets are visibly fake. */

import type { Account, StoredBackupCode } from '#extension/core/accounts/account.ts';
import { encodeUtf8 } from '#shared/encoding/utf8.ts';
import type { HotpCredential, SteamCredential, TotpCredential } from '#shared/otp/credential.ts';
import { DEFAULT_PARAMETERS } from '#shared/otp/parameters.ts';

/** The secret of RFC 6238 appendix B. */
export const FAKE_SECRET: Uint8Array = encodeUtf8('12345678901234567890');

export function totpCredential(changes: Partial<TotpCredential> = {}): TotpCredential {
  return { type: 'totp', secret: FAKE_SECRET, ...DEFAULT_PARAMETERS, ...changes };
}

export function hotpCredential(changes: Partial<HotpCredential> = {}): HotpCredential {
  return { type: 'hotp', secret: FAKE_SECRET, algorithm: 'SHA1', digits: 6, counter: 0, ...changes };
}

export function steamCredential(changes: Partial<SteamCredential> = {}): SteamCredential {
  return { type: 'steam', secret: FAKE_SECRET, ...changes };
}

/** An active account of example.com with its own random id. */
export function anAccount(changes: Partial<Account> = {}): Account {
  return {
    id: crypto.randomUUID(),
    issuer: 'Example',
    accountName: 'ada@example.com',
    credential: totpCredential(),
    sites: [{ host: 'example.com', match: 'exact' }],
    enrolment: { kind: 'active', confirmedAtMs: 1_700_000_000_000 },
    backupCodes: [],
    pinned: false,
    groups: [],
    note: '',
    createdAtMs: 1_700_000_000_000,
    trashedAtMs: null,
    lastFilledTimeStep: null,
    ...changes,
  };
}

/** Backup codes that were not used yet. */
export function backupCodes(...codes: readonly string[]): StoredBackupCode[] {
  return codes.map((code) => ({ code, usedAtMs: null }));
}
