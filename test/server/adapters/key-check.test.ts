import { beforeEach, describe, expect, it } from 'vitest';
import { checkKeys, leaveKeyCheck, readKeyStart } from '#server/adapters/key-check.ts';
import { CannotOpen, createKeyring, type KeyringWithIds } from '#server/adapters/keyring.ts';
import { systemRandom } from '#server/adapters/random.ts';
import type { Database } from '#server/adapters/sql/database.ts';
import { migrate } from '#server/adapters/sql/migrations.ts';
import { openSqlite } from '#server/adapters/sqlite.ts';

const keyring = (...fills: [number, ...number[]]) => {
  const [newest, ...older] = fills.map((fill) => new Uint8Array(32).fill(fill));
  return createKeyring([newest ?? new Uint8Array(32), ...older], systemRandom);
};

let database: Database;
beforeEach(async () => {
  database = openSqlite(':memory:');
  await migrate(database, 0);
});

/** What happens at each start. */
async function start(keys: KeyringWithIds, nowMs = 0): Promise<void> {
  await checkKeys(database, keys);
  await leaveKeyCheck(database, keys, nowMs);
}

describe('checkKeys', () => {
  it('takes the key of the first start again', async () => {
    await start(await keyring(1));

    await expect(checkKeys(database, await keyring(1))).resolves.toBeUndefined();
  });

  it('refuses another key, though nothing is encrypted yet', async () => {
    await start(await keyring(1));

    await expect(checkKeys(database, await keyring(2))).rejects.toThrow(CannotOpen);
  });

  it('takes a new key before the old one, and then the new one alone', async () => {
    await start(await keyring(1));
    await start(await keyring(2, 1));

    await expect(checkKeys(database, await keyring(2))).resolves.toBeUndefined();
  });

  it('refuses the new key alone while a record is under the old one', async () => {
    await start(await keyring(1));
    const old = await keyring(1);
    const { keyId, ciphertext } = await old.seal(new Uint8Array(52), {
      purpose: 'enrolment',
      accountId: 'a',
      recordId: 'e',
    });
    const sql = `INSERT INTO enrolment (account_id, id, state, key_id, ciphertext, last_time_step, expires_at_ms)
      VALUES ('a', 'e', 'pending', ?1, ?2, -1, 0)`;
    await database.batch([{ sql, params: [keyId, ciphertext] }]);
    await start(await keyring(2, 1));

    await expect(checkKeys(database, await keyring(2))).rejects.toThrow(keyId);
  });
});

describe('readKeyStart', () => {
  it('is when the newest key was first used, and not when it was used again', async () => {
    await start(await keyring(1), 1000);
    await start(await keyring(1), 2000);

    expect(await readKeyStart(database, await keyring(1))).toBe(1000);
    expect(await readKeyStart(database, await keyring(2, 1))).toBeNull();
  });
});
