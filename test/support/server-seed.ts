/** People put straight into a server's database, so that a test of many need not wait for as many password hashes. */

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { systemClock } from '#server/adapters/clock.ts';
import { openKeyFile } from '#server/adapters/key-file.ts';
import { systemRandom } from '#server/adapters/random.ts';
import { migrate } from '#server/adapters/sql/migrations.ts';
import { createSqlStore } from '#server/adapters/sql/store.ts';
import { openSqlite } from '#server/adapters/sqlite.ts';
import { type AuditPorts, audited } from '#server/ceremonies/audit-trail.ts';
import { hashToken } from '#server/core/session.ts';
import { encodeBase64url } from '#shared/encoding/base64url.ts';

/** The cookies of as many people, each signed in a moment ago. The server must not be running. */
export async function seedSessions(dataFolder: string, count: number): Promise<string[]> {
  mkdirSync(dataFolder, { recursive: true });
  const database = openSqlite(join(dataFolder, 'twofold.db'));
  const nowMs = Date.now();
  await migrate(database, nowMs);
  const store = createSqlStore(database);
  const keys = await openKeyFile(join(dataFolder, 'keys'), systemRandom);
  const ports = { clock: systemClock, keys, store };
  const cookies = await Promise.all(Array.from({ length: count }, () => seedSession(ports, nowMs)));
  await database.close();
  return cookies;
}

async function seedSession(ports: AuditPorts, nowMs: number): Promise<string> {
  const id = crypto.randomUUID();
  const account = { id, email: `${id}@example.com` };
  const token = encodeBase64url(systemRandom.bytes(32));
  const session = {
    id,
    account,
    createdAtMs: nowMs,
    signedInAtMs: nowMs,
    lastSeenAtMs: nowMs,
    expiresAtMs: nowMs + 3_600_000,
    userAgent: '',
  };
  const { store } = ports;
  await audited(ports, { accountId: id, kind: 'account-created' }, (audit) =>
    store.accounts.create({ ...account, passwordHash: 'nobody knows it' }, audit),
  );
  const newSession = { session, tokenHash: hashToken(token) };
  await audited(ports, { accountId: id, kind: 'signed-in' }, (audit) =>
    store.sessions.mint({ newSession, claim: null, audit }),
  );
  return `__Host-twofold-session=${token}`;
}
