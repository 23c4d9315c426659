/** Encrypting everything anew under the newest key, while servers run. */

import { keyCheckStatement } from './key-check.ts';
import type { KeyringWithIds } from './keyring.ts';
import { type Database, number, type Row, type Statement, statement, text } from './sql/database.ts';

/** Records re-encrypted in one transaction: few enough that a server beside it hardly waits. */
const BATCH_LENGTH = 50;

export interface RotationProgress {
  readonly done: number;
  readonly total: number;
}

/**
 * Re-encrypts every record that is not under the newest key, and gives how many. Each is replaced only if it still is
 * what was read, so that a change by a server at the same moment is not lost. Every server must have the newest key
 * before this begins, or it could not open what this has written.
 */
export async function rotateKeys(
  database: Database,
  keys: KeyringWithIds,
  { nowMs, onProgress }: { readonly nowMs: number; readonly onProgress: (progress: RotationProgress) => void },
): Promise<number> {
  const [newest] = keys.keyIds;
  const total = await countUnderOlderKeys(database, newest);
  let done = 0;
  for (;;) {
    const sql = 'SELECT id, account_id, key_id, ciphertext FROM enrolment WHERE key_id <> ?1 LIMIT ?2';
    const rows = await database.all(statement(sql, newest, BATCH_LENGTH));
    if (rows.length === 0) break;
    await database.batch(await Promise.all(rows.map((row) => reseal(keys, row))));
    done += rows.length;
    onProgress({ done, total: Math.max(done, total) });
  }
  await database.batch([
    await keyCheckStatement(keys, nowMs),
    statement('DELETE FROM key_check WHERE key_id <> ?1', newest),
  ]);
  return done;
}

export async function countUnderOlderKeys(database: Database, newest: string): Promise<number> {
  const sql = 'SELECT COUNT(*) AS older FROM enrolment WHERE key_id <> ?1';
  const [row] = await database.all(statement(sql, newest));
  return row === undefined ? 0 : number(row, 'older');
}

async function reseal(keys: KeyringWithIds, row: Row): Promise<Statement> {
  const ciphertext = text(row, 'ciphertext');
  const place = { purpose: 'enrolment', accountId: text(row, 'account_id'), recordId: text(row, 'id') } as const;
  const sealed = await keys.seal(await keys.open({ keyId: text(row, 'key_id'), ciphertext }, place), place);
  return statement(
    'UPDATE enrolment SET key_id = ?1, ciphertext = ?2 WHERE id = ?3 AND ciphertext = ?4',
    sealed.keyId,
    sealed.ciphertext,
    place.recordId,
    ciphertext,
  );
}
