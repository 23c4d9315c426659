/** Whether the keyring is the one that this database was written under: found out at start, not at somebody's login. */

import { encodeUtf8 } from '#shared/encoding/utf8.ts';
import type { SealedPlace } from '../ports.ts';
import { CannotOpen, type KeyringWithIds } from './keyring.ts';
import { type Database, statement, text } from './sql/database.ts';

const PLACE: SealedPlace = { purpose: 'key-check', accountId: '', recordId: '' };

/**
 * Opens what was sealed at the first start, and leaves the same under the newest key.
 *
 * @throws CannotOpen when records are encrypted under a key that the keyring does not have.
 */
export async function checkKeys(database: Database, keys: KeyringWithIds): Promise<void> {
  const used = await database.all(statement('SELECT DISTINCT key_id FROM enrolment'));
  const missing = used.map((row) => text(row, 'key_id')).find((keyId) => !keys.keyIds.includes(keyId));
  if (missing !== undefined) throw new CannotOpen(`records are encrypted under the key ${missing}, which is not here`);

  const checks = await database.all(statement('SELECT key_id, ciphertext FROM key_check'));
  const known = checks.filter((row) => keys.keyIds.includes(text(row, 'key_id')));
  if (checks.length > 0 && known.length === 0) throw new CannotOpen('this database was written under another key');
  for (const row of known) await keys.open({ keyId: text(row, 'key_id'), ciphertext: text(row, 'ciphertext') }, PLACE);

  const { keyId, ciphertext } = await keys.seal(encodeUtf8('twofold'), PLACE);
  await database.batch([
    statement(
      'INSERT INTO key_check (key_id, ciphertext) VALUES (?1, ?2) ON CONFLICT (key_id) DO NOTHING',
      keyId,
      ciphertext,
    ),
  ]);
}
