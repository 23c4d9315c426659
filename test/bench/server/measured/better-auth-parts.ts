/**
 * better-auth with its two-factor plugin on the same SQLite, as durable as ours. Its rate limit, which would refuse a
 * load test, is off; ours, which counts failures and not requests, stays on.
 */

import { randomBytes, timingSafeEqual } from 'node:crypto';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { betterAuth } from 'better-auth';
import { hashPassword, verifyPassword } from 'better-auth/crypto';
import { getMigrations } from 'better-auth/db/migration';
import { twoFactor } from 'better-auth/plugins/two-factor';
import { hashArgon2id } from './argon2id-parameters.ts';
import type { PartsOptions, ServerParts } from './measured-server.ts';

interface Hashing {
  readonly hash: (password: string) => Promise<string>;
  readonly verify: (data: { readonly hash: string; readonly password: string }) => Promise<boolean>;
}

/** Its own: scrypt with N = 16384, r = 16, p = 1. */
export const DEFAULT_HASHING: Hashing = { hash: hashPassword, verify: verifyPassword };

/** Ours. */
export const ARGON2ID_HASHING: Hashing = {
  async hash(password) {
    const salt = randomBytes(16);
    return `${salt.toString('hex')}.${Buffer.from(await hashArgon2id(password, salt)).toString('hex')}`;
  },
  async verify({ hash, password }) {
    const [salt = '', tag = ''] = hash.split('.');
    return timingSafeEqual(await hashArgon2id(password, Buffer.from(salt, 'hex')), Buffer.from(tag, 'hex'));
  },
};

export async function betterAuthParts({ origin, folder }: PartsOptions, hashing: Hashing): Promise<ServerParts> {
  const database = new DatabaseSync(join(folder, 'better-auth.db'));
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;');
  const known = await hashing.hash('correct horse battery staple');
  let skipping = false;
  const options = {
    baseURL: origin,
    secret: 'a secret that is visibly fake, 0123456789abcdef',
    database,
    emailAndPassword: {
      enabled: true,
      password: {
        hash: async (password: string) => (skipping ? known : hashing.hash(password)),
        verify: async (data: { hash: string; password: string }) => skipping || hashing.verify(data),
      },
    },
    plugins: [twoFactor({ issuer: 'Bench' })],
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    logger: { disabled: true },
  };
  await (await getMigrations(options)).runMigrations();
  const auth = betterAuth(options);
  return {
    fetch: (request) => auth.handler(request),
    skipHashing: (on) => {
      skipping = on;
    },
    bareHash: () => hashing.hash('correct horse battery staple'),
  };
}
