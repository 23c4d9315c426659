/**
 * What `import … from 'twofold'` gives: the verifier, and what it is put together from on any runtime. The
 * adapters that load a driver are entrances of their own (`twofold/sqlite`, `twofold/postgres` …), and so is the typed
 * client, `twofold/client`: the list is `exports` in package.json.
 */

export { type Argon2Hasher, type Argon2id, createArgon2Hasher } from './adapters/argon2id.ts';
export { HashQueue } from './adapters/hash-queue.ts';
export { checkKeys, leaveKeyCheck } from './adapters/key-check.ts';
export { createKeyring, type KeyringWithIds } from './adapters/keyring.ts';
export { createOutbox } from './adapters/outbox.ts';
export { createOwnAccounts } from './adapters/own-accounts.ts';
export { systemRandom } from './adapters/random.ts';
export type { Database } from './adapters/sql/database.ts';
export { migrate } from './adapters/sql/migrations.ts';
export { createSqlStore } from './adapters/sql/store.ts';
export { sweep } from './adapters/sql/sweep.ts';
export { createPorts, type PortsOptions } from './create-ports.ts';
export { sessionOf } from './front-door/session-of.ts';
export type { MetricsDoor } from './http/health.ts';
export type {
  Account,
  AccountDirectory,
  Clock,
  Keyring,
  Notice,
  Notifier,
  PasswordOutcome,
  Ports,
  Session,
  Store,
  VerifierSettings,
} from './ports.ts';
export { type Answer, createVerifier, type VerifierOptions } from './verifier.ts';
