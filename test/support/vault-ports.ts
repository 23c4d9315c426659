/** The world as a vault ceremony sees it, in memory: a clock that a test moves, and a KDF that costs nothing. */

import 'fake-indexeddb/auto';

import type { VaultPorts } from '#extension/ceremonies/unlock.ts';
import type { Argon2id } from '#extension/core/vault/passphrase.ts';
import { createVaultDatabase } from '#extension/platform/vault-database.ts';
import { encodeUtf8 } from '#shared/encoding/utf8.ts';
import { seededRandom } from '#test/support/vaults.ts';

export const FAKE_PASSPHRASE = 'visibly fake passphrase of the tests';

/** SHA-256 over everything that argon2id takes: as deterministic, and not slow. */
export const cheapKdf: Argon2id = async (passphrase, salt, { memoryKiB, passes, parallelism }) => {
  const text = JSON.stringify([[...passphrase], [...salt], memoryKiB, passes, parallelism]);
  return new Uint8Array(await crypto.subtle.digest('SHA-256', encodeUtf8(text)));
};

export interface FakeVaultPorts extends VaultPorts {
  /** Moves the clock. */
  pass(ms: number): void;
}

/** Ports over a database of their own. */
export function createVaultPorts(changes: Partial<VaultPorts> = {}): FakeVaultPorts {
  let nowMs = 1_700_000_000_000;
  return {
    database: createVaultDatabase(crypto.randomUUID()),
    argon2id: cheapKdf,
    random: seededRandom(),
    newId: () => crypto.randomUUID(),
    nowMs: () => nowMs,
    pass: (ms) => {
      nowMs += ms;
    },
    ...changes,
  };
}
