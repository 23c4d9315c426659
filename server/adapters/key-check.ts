/** Whether the keyring is the one that this database was written under: found out at start, not at somebody's login. */

import { encodeUtf8 } from '#shared/encoding/utf8.ts';
import type { SealedPlace } from '../ports.ts';
import { CannotOpen, type KeyringWithIds } from './keyring.ts';
import { type Database, number, type Statement, statement, text } from './sql/database.ts';

const PLACE: SealedPlace = { purpose: 'key-check', accountId: '', recordId: '' };

/** @throws CannotOpen when something is encrypted under a key that the keyring does not have. */
export async function checkKeys(database: Database, keys: KeyringWithIds): Promise<void> {
  const used = await database.all(statement('SELECT DISTINCT key_id FROM enrolment'));
  const missing = used.map((row) => text(row, 'key_id')).find((keyId) => !keys.keyIds.includes(keyId));
  if (missing !== undefined) throw new CannotOpen(`records are encrypted under the key ${missing}, which is not here`);

  const checks = await database.all(statement('SELECT key_id, ciphertext FROM key_check'));
  const known = checks.filter((row) => keys.keyIds.includes(text(row, 'key_id')));
  if (checks.length > 0 && known.length === 0) throw new CannotOpen('this database was written under another key');
  for (const row of known) await keys.open({ keyId: text(row, 'key_id'), ciphertext: text(row, 'ciphertext') }, PLACE);
}

/** Leaves something under the newest key, for {@link checkKeys} to open at the next start. */
export async function leaveKeyCheck(database: Database, keys: KeyringWithIds, nowMs: number): Promise<void> {
  await database.batch([await keyCheckStatement(keys, nowMs)]);
}

/** The same as a statement of a batch. */
export async function keyCheckStatement(keys: KeyringWithIds, nowMs: number): Promise<Statement> {
  const { keyId, ciphertext } = await keys.seal(encodeUtf8('twofold'), PLACE);
  return statement(
    'INSERT INTO key_check (key_id, ciphertext, created_at_ms) VALUES (?1, ?2, ?3) ON CONFLICT (key_id) DO NOTHING',
    keyId,
    ciphertext,
    nowMs,
  );
}

/** When the newest key was first used, as Unix time in milliseconds; `null` if it never was. */
export async function readKeyStart(database: Database, { keyIds }: KeyringWithIds): Promise<number | null> {
  const [row] = await database.all(statement('SELECT created_at_ms FROM key_check WHERE key_id = ?1', keyIds[0]));
  return row === undefined ? null : number(row, 'created_at_ms');
}
