/** A server that is measured: how one is put together, and what the measuring process may ask of it. */

/** What can be put under load; each in a process of its own. */
export const CONTESTANTS = [
  'twofold-sqlite',
  'twofold-postgresql',
  'better-auth-defaults',
  'better-auth-argon2id',
] as const;
export type Contestant = (typeof CONTESTANTS)[number];

export interface ServerParts {
  readonly fetch: (request: Request) => Response | Promise<Response>;
  /** While on, passwords are taken without hashing: for making ready what another measurement needs. */
  skipHashing(on: boolean): void;
  /** One bare computation of the password hash that this server uses. */
  readonly bareHash: () => Promise<unknown>;
}

export interface PartsOptions {
  readonly origin: string;
  /** For a database file. */
  readonly folder: string;
  /** `postgres://…` where the contestant needs one. */
  readonly databaseUrl: string | null;
}

/** Messages to the server's process; each is answered once. */
export type Question =
  | { readonly kind: 'skip-hashing'; readonly on: boolean }
  | { readonly kind: 'start-measuring' }
  | { readonly kind: 'stop-measuring' }
  | { readonly kind: 'bare-hashes'; readonly count: number; readonly concurrency: number };

export interface Usage {
  /** Processor time of the whole process, hashing threads included. */
  readonly cpuMs: number;
  readonly loopDelayP99Ms: number;
  readonly loopDelayMaxMs: number;
  /** Resident memory at the end. */
  readonly rssMb: number;
}
