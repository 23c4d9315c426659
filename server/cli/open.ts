/** What the commands beside `serve` work on: the configured database and keys, and sentences for what is wrong. */

import { checkKeys } from '../adapters/key-check.ts';
import type { KeyringWithIds } from '../adapters/keyring.ts';
import type { Database } from '../adapters/sql/database.ts';
import { databasePath, openDatabase, openKeys } from '../assemble.ts';
import { type Configuration, type Environment, parseConfiguration } from '../configuration.ts';
import { explainStart } from '../start-error.ts';

export interface Opened {
  readonly configuration: Configuration;
  readonly database: Database;
  readonly keys: KeyringWithIds;
}

/**
 * Opens the database and the keys for `work`, and closes them after it.
 *
 * @throws StartError, ConfigurationError with sentences for the operator.
 */
export async function withDatabase<T>(environment: Environment, work: (opened: Opened) => Promise<T>): Promise<T> {
  const configuration = parseConfiguration(environment);
  const place = configuration.databaseUrl === null ? databasePath(configuration) : 'The database';
  try {
    const database = await openDatabase(configuration);
    try {
      const keys = await openKeys(configuration);
      await checkKeys(database, keys);
      return await work({ configuration, database, keys });
    } finally {
      await database.close();
    }
  } catch (error) {
    throw explainStart(error, { address: '', database: place });
  }
}
