/** Why the server could not start, in one sentence with a next step. */

import { CannotOpen } from './adapters/keyring.ts';
import { DatabaseTooNew, DatabaseTooOld } from './adapters/sql/migrations.ts';
import { Unavailable } from './ports.ts';

/** What an operator is told instead of a stack trace. */
export class StartError extends Error {}

/** Where things are, to name them. */
export interface Places {
  readonly address: string;
  readonly database: string;
}

// https://www.sqlite.org/rescode.html, primary codes
const SQLITE_SENTENCES: Readonly<Record<number, (database: string) => string>> = {
  5: (database) => `${database} is locked by another program. Stop that one first.`,
  8: (database) => `${database} cannot be written. Make the file and its folder writable for this user.`,
  10: (database) => `${database} cannot be read or written: the disk reports an error. Check the disk.`,
  11: (database) => `${database} is damaged. Put a backup copy of it in its place.`,
  13: (database) => `The disk that holds ${database} is full. Free some space and start again.`,
  14: (database) => `${database} cannot be opened. Check that the folder exists and is writable, or set TWOFOLD_DATA.`,
  26: (database) => `${database} is not a database. Move it away, or set TWOFOLD_DATA to another folder.`,
};

/** The error as a sentence, or as it was when it is one that nobody foresaw. */
export function explainStart(error: unknown, { address, database }: Places): unknown {
  if (!(error instanceof Error)) return error;
  if (error instanceof CannotOpen) {
    return new StartError(
      `The keys do not fit the database: ${error.message}. Start with the keys that it was written under (TWOFOLD_KEYS or the key file).`,
    );
  }
  if (error instanceof DatabaseTooNew) {
    return new StartError(`${database} was made by a newer version of Twofold. Update this one.`);
  }
  if (error instanceof DatabaseTooOld) {
    return new StartError(`${database} was made by an older version of Twofold. Run \`twofold migrate\` first.`);
  }
  if (error instanceof Unavailable) return explainStart(error.cause, { address, database });
  const { code, errcode } = error as { code?: unknown; errcode?: unknown };
  const sentence = typeof errcode === 'number' ? SQLITE_SENTENCES[errcode & 0xff] : undefined;
  if (sentence !== undefined) return new StartError(sentence(database));
  switch (code) {
    case 'EADDRINUSE':
      return new StartError(`${address} is in use. Stop what listens there, or set PORT to another number.`);
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return new StartError(`No permission: ${error.message}. Change it, or set PORT or TWOFOLD_DATA.`);
    case 'ENOSPC':
      return new StartError(`The disk is full: ${error.message}. Free some space and start again.`);
    case 'ENOTDIR':
    case 'EEXIST':
      return new StartError(`TWOFOLD_DATA is no folder: ${error.message}.`);
    case 'ECONNREFUSED':
    case 'ENOTFOUND':
      return new StartError(`The database cannot be reached: ${error.message}. Check DATABASE_URL.`);
    default:
      return error;
  }
}
