/**
 * An example: a library's web app, which has members and passwords of its own, and mounts the verifier for signing in
 * and for the second factor. It is written as a project outside would write it, and it is run as one by
 * `package.test.ts`.
 */

import { randomBytes, scryptSync, timingSafeEqual } from 'node:crypto';
import { Hono } from 'hono';
import {
  type AccountDirectory,
  checkKeys,
  createKeyring,
  createOutbox,
  createPorts,
  createSqlStore,
  createVerifier,
  migrate,
  type Ports,
  sessionOf,
  systemRandom,
} from 'twofold';
import { openSqlite } from 'twofold/sqlite';

/** A row of the library's own table of members. */
export interface Member {
  readonly id: string;
  /** Lower case. */
  readonly email: string;
  readonly name: string;
  readonly salt: Uint8Array;
  readonly passwordHash: Uint8Array;
}

export interface HostOptions {
  readonly members: readonly Member[];
  /** As in `https://library.example`. */
  readonly origin: string;
  /** A file for the verifier's tables, or `:memory:`. */
  readonly databasePath: string;
  /** 32 bytes that are kept as secret as the database is not. */
  readonly key: Uint8Array<ArrayBuffer>;
  /** Chosen by the server that listens; the example has one caller. */
  readonly addressOf?: () => string;
  /** The system's clock unless given. */
  readonly clock?: Ports['clock'];
}

export async function createHostApp(options: HostOptions): Promise<Hono> {
  const { members, origin, databasePath, key, addressOf = () => '127.0.0.1', clock } = options;
  const database = openSqlite(databasePath);
  await migrate(database, Date.now());
  const keys = await createKeyring([key], systemRandom);
  const ports = createPorts({
    store: createSqlStore(database),
    keys,
    accounts: directoryOf(members),
    notifier: createOutbox(database, clock ?? { nowMs: () => Date.now() }),
    settings: { issuer: 'Library', origin },
    ...(clock === undefined ? {} : { clock }),
  });

  const app = new Hono();
  app.get('/', (c) => c.text('The library is open.'));
  app.get('/shelf', async (c) => {
    const session = await sessionOf(ports, c);
    if (session === null) return c.redirect('/sign-in');
    const member = members.find(({ id }) => id === session.account.id);
    return c.text(`The shelf of ${member?.name}`);
  });
  // After the app's own routes.
  app.route('/', createVerifier({ ports, addressOf, ready: () => checkKeys(database, keys), onError: console.error }));
  return app;
}

/** The members, as the verifier asks for them. */
function directoryOf(members: readonly Member[]): AccountDirectory {
  const nobody = createMember({ email: '', name: '', password: '' });
  return {
    async verifyPassword(email, password) {
      // Hashed for nobody too: answering sooner would tell who is a member.
      const { id, salt, passwordHash } = members.find((member) => member.email === email) ?? nobody;
      const right = timingSafeEqual(hashPassword(password, salt), passwordHash) && id !== nobody.id;
      return right ? { kind: 'verified', account: { id, email } } : { kind: 'invalid-credentials' };
    },

    async find(accountId) {
      const member = members.find(({ id }) => id === accountId);
      return member === undefined ? null : { id: member.id, email: member.email };
    },
  };
}

export function createMember({ email, name, password }: { email: string; name: string; password: string }): Member {
  const salt = randomBytes(16);
  return { id: randomBytes(8).toString('hex'), email, name, salt, passwordHash: hashPassword(password, salt) };
}

/** Quick, since it is an example. A real one takes a second's fraction, and is asked for off the main thread. */
function hashPassword(password: string, salt: Uint8Array): Uint8Array {
  return scryptSync(password, salt, 32, { N: 1024 });
}
