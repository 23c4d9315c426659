/** Moving everything that depends on a key to the newest one, while servers run. */

import { keyCheckStatement } from './key-check.ts';
import type { KeyringWithIds } from './keyring.ts';
import { type Database, number, type Row, type Statement, statement, text } from './sql/database.ts';
import { readRecord } from './sql/operator.ts';

/** A server may write this much later what it had sealed before it saw the new key. */
const LATE_MS = 1000;

/** What is still coming after so many passes comes from a server that does not have the new key. */
const MAX_PASSES = 5;

/** Records moved in one transaction: few enough that a server beside it hardly waits. */
const BATCH_LENGTH = 50;

export interface RotationProgress {
  readonly done: number;
  readonly total: number;
}

export interface RotationOptions {
  readonly nowMs: number;
  readonly pause: (ms: number) => Promise<void>;
  readonly onProgress: (progress: RotationProgress) => void;
}

export interface Rotation {
  /** Records that are under the newest key now. */
  readonly rotated: number;
  /** Ends of audit chains that do not fit: to put them under another key would be to vouch for them. */
  readonly left: number;
  /** Records that somebody went on to write under an older key. That key is still needed. */
  readonly behind: number;
}

type Pass = Pick<Rotation, 'rotated' | 'left'>;

/**
 * Moves every record that is not under the newest key. Each is replaced only if it still is what was read, so that a
 * change by a server at the same moment is not lost. Every server must have the newest key before this begins, or it
 * could not read what this has written.
 */
export async function rotateKeys(
  database: Database,
  keys: KeyringWithIds,
  { nowMs, pause, onProgress }: RotationOptions,
): Promise<Rotation> {
  const [newest] = keys.keyIds;
  const total = await countUnderOlderKeys(database, newest);
  let [rotated, left, behind] = [0, 0, total];
  for (let passes = 0; passes === 0 || (behind > 0 && passes < MAX_PASSES); passes += 1) {
    const pass = await passOver(database, keys, (soFar) => {
      const done = rotated + soFar.rotated + soFar.left;
      onProgress({ done, total: Math.max(done, total) });
    });
    rotated += pass.rotated;
    left = pass.left;
    await pause(LATE_MS);
    behind = (await countUnderOlderKeys(database, newest)) - left;
  }
  if (behind === 0) {
    await database.batch([
      await keyCheckStatement(keys, nowMs),
      statement('DELETE FROM key_check WHERE key_id <> ?1', newest),
    ]);
  }
  return { rotated, left, behind };
}

/** Goes over every table once, and tells after each batch how far it came. */
async function passOver(database: Database, keys: KeyringWithIds, onBatch: (soFar: Pass) => void): Promise<Pass> {
  const [newest] = keys.keyIds;
  let [rotated, left] = [0, 0];
  for (const table of TABLES) {
    for (let after = ''; ; ) {
      const rows = await database.all(statement(table.page, newest, after, BATCH_LENGTH));
      if (rows.length === 0) break;
      const moves = await Promise.all(rows.map((row) => table.move(database, keys, row)));
      const statements = moves.filter((move) => move !== null);
      if (statements.length > 0) await database.batch(statements);
      rotated += statements.length;
      left += moves.length - statements.length;
      after = text(rows.at(-1) ?? {}, 'account_id');
      onBatch({ rotated, left });
    }
  }
  return { rotated, left };
}

export async function countUnderOlderKeys(database: Database, newest: string): Promise<number> {
  const sql = `SELECT (SELECT COUNT(*) FROM enrolment WHERE key_id <> ?1)
    + (SELECT COUNT(*) FROM audit_end WHERE key_id <> ?1) AS older`;
  const [row] = await database.all(statement(sql, newest));
  return row === undefined ? 0 : number(row, 'older');
}

interface KeyedTable {
  /** Rows under another key than `?1`, of accounts after `?2`, at most `?3`. */
  readonly page: string;
  /** `null` where it cannot be moved. */
  readonly move: (database: Database, keys: KeyringWithIds, row: Row) => Promise<Statement | null>;
}

const TABLES: readonly KeyedTable[] = [
  {
    page: `SELECT id, account_id, key_id, ciphertext FROM enrolment
      WHERE key_id <> ?1 AND account_id > ?2 ORDER BY account_id LIMIT ?3`,
    move: (_, keys, row) => reseal(keys, row),
  },
  {
    page: `SELECT account_id, sequence, key_id, mac FROM audit_end
      WHERE key_id <> ?1 AND account_id > ?2 ORDER BY account_id LIMIT ?3`,
    move: authenticateAgain,
  },
];

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

async function authenticateAgain(database: Database, keys: KeyringWithIds, row: Row): Promise<Statement | null> {
  const [accountId, code] = [text(row, 'account_id'), text(row, 'mac')];
  const record = await readRecord(database, accountId, number(row, 'sequence'));
  if (record === null || !(await keys.isAuthentic({ keyId: text(row, 'key_id'), code }, record))) return null;
  const mac = await keys.authenticate(record);
  return statement(
    'UPDATE audit_end SET key_id = ?1, mac = ?2 WHERE account_id = ?3 AND mac = ?4',
    mac.keyId,
    mac.code,
    accountId,
    code,
  );
}
