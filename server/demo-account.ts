/** Local mode's first account, so that there is something to sign in to. */

import { encodeBase32 } from '#shared/encoding/base32.ts';
import { statement } from './adapters/sql/database.ts';
import type { Assembly } from './assemble.ts';
import { addAccount } from './ceremonies/account.ts';

export interface DemoAccount {
  readonly email: string;
  readonly password: string;
}

const EMAIL = 'demo@example.com';
/** 80 random bits: as long as a person will copy by hand. */
const PASSWORD_BYTES = 10;

/** Makes it in a database without accounts; `null` when there are some. The password is known this once. */
export async function createDemoAccount({ database, passwords, ports }: Assembly): Promise<DemoAccount | null> {
  const accounts = await database.all(statement('SELECT id FROM account LIMIT 1'));
  if (accounts.length > 0) return null;
  const password = encodeBase32(ports.random.bytes(PASSWORD_BYTES)).toLowerCase();
  const outcome = await addAccount(ports, passwords, { email: EMAIL, password });
  return outcome.kind === 'created' ? { email: EMAIL, password } : null;
}
