/** Everything that a verifier keeps, as text to compare. */

import { statement } from '#server/adapters/sql/database.ts';
import type { TestVerifier } from './server-verifier.ts';

export const TABLES = [
  'account',
  'session',
  'challenge',
  'enrolment',
  'backup_code',
  'throttle',
  'audit',
  'audit_end',
] as const;
export type Table = (typeof TABLES)[number];

/** @param leftOut - Tables that may change. */
export async function contentsOf(
  { database }: Pick<TestVerifier, 'database'>,
  leftOut: readonly Table[] = [],
): Promise<string> {
  const tables = TABLES.filter((table) => !leftOut.includes(table));
  const rows = await Promise.all(
    tables.map((table) => database.all(statement(`SELECT * FROM ${table} ORDER BY 1, 2`))),
  );
  return JSON.stringify(rows);
}
