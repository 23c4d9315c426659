import { describe, expect, it } from 'vitest';
import { keyCheckStatement } from '#server/adapters/key-check.ts';
import { createKeyring, KEY_BYTES, type KeyringWithIds } from '#server/adapters/keyring.ts';
import { systemRandom } from '#server/adapters/random.ts';
import { countUnderOlderKeys, rotateKeys } from '#server/adapters/rotate-keys.ts';
import { type Database, statement, text } from '#server/adapters/sql/database.ts';
import { migrate } from '#server/adapters/sql/migrations.ts';
import { openSqlite } from '#server/adapters/sqlite.ts';

const [newer, older] = [systemRandom.bytes(KEY_BYTES), systemRandom.bytes(KEY_BYTES)];
const before = await createKeyring([older], systemRandom);
const after = await createKeyring([newer, older], systemRandom);
const secret = systemRandom.bytes(20);

async function emptyDatabase(): Promise<Database> {
  const database = openSqlite(':memory:');
  await migrate(database, 1);
  return database;
}

const placeOf = (accountId: string) => ({ purpose: 'enrolment', accountId, recordId: `of ${accountId}` }) as const;

/** What a server writes when somebody begins a set-up. */
async function enrol(database: Database, keys: KeyringWithIds, accountId: string): Promise<void> {
  const { keyId, ciphertext } = await keys.seal(secret, placeOf(accountId));
  const sql = `INSERT INTO enrolment (account_id, id, state, key_id, ciphertext, last_time_step, expires_at_ms)
    VALUES (?1, ?2, 'pending', ?3, ?4, 0, 1)`;
  await database.batch([statement(sql, accountId, placeOf(accountId).recordId, keyId, ciphertext)]);
}

/** Account ids whose secret opens with nothing but the newer key. */
async function opened(database: Database): Promise<string[]> {
  const keys = await createKeyring([newer], systemRandom);
  const rows = await database.all(
    statement('SELECT account_id, key_id, ciphertext FROM enrolment ORDER BY account_id'),
  );
  const ids = rows.map(async (row) => {
    const accountId = text(row, 'account_id');
    const sealed = { keyId: text(row, 'key_id'), ciphertext: text(row, 'ciphertext') };
    expect(await keys.open(sealed, placeOf(accountId))).toEqual(secret);
    return accountId;
  });
  return Promise.all(ids);
}

describe('rotateKeys', () => {
  it('moves every record, and tells how far it came', async () => {
    const database = await emptyDatabase();
    for (const id of ['a', 'b', 'c']) await enrol(database, before, id);
    const progress: unknown[] = [];

    const rotation = await rotateKeys(database, after, {
      nowMs: 1,
      pause: async () => undefined,
      onProgress: (each) => progress.push(each),
    });

    expect(rotation).toEqual({ rotated: 3, left: 0, behind: 0 });
    expect(progress).toEqual([{ done: 3, total: 3 }]);
    expect(await opened(database)).toEqual(['a', 'b', 'c']);
  });

  it('moves also what a server writes behind it that was sealed before', async () => {
    const database = await emptyDatabase();
    await enrol(database, before, 'b');
    const late = ['a', 'c', 'd'];

    const rotation = await rotateKeys(database, after, {
      nowMs: 1,
      pause: async () => {
        const id = late.shift();
        if (id !== undefined) await enrol(database, before, id);
      },
      onProgress: () => undefined,
    });

    expect(rotation).toEqual({ rotated: 4, left: 0, behind: 0 });
    expect(await countUnderOlderKeys(database, after.keyIds[0])).toBe(0);
    expect(await opened(database)).toEqual(['a', 'b', 'c', 'd']);
  });

  it('gives up on a server that never sees the new key, and keeps what the older one needs', async () => {
    const database = await emptyDatabase();
    await database.batch([await keyCheckStatement(before, 1)]);
    let written = 0;

    const { behind } = await rotateKeys(database, after, {
      nowMs: 1,
      pause: async () => {
        written += 1;
        await enrol(database, before, `late ${written}`);
      },
      onProgress: () => undefined,
    });

    expect(behind).toBe(1);
    expect(written).toBeGreaterThan(1);
    const checks = await database.all(statement('SELECT key_id FROM key_check'));
    expect(checks.map((row) => text(row, 'key_id'))).toContain(before.keyIds[0]);
  });

  it('ends, and says so, where an end of an audit chain cannot be moved', async () => {
    const database = await emptyDatabase();
    await enrol(database, before, 'a');
    const sql = "INSERT INTO audit_end (account_id, sequence, key_id, mac) VALUES ('a', 1, ?1, 'of nothing')";
    await database.batch([statement(sql, before.keyIds[0])]);

    const options = { nowMs: 1, pause: async () => undefined, onProgress: () => undefined };
    expect(await rotateKeys(database, after, options)).toEqual({ rotated: 1, left: 1, behind: 0 });
  });
});
