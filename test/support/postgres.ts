/**
 * A PostgreSQL server of the test's own: in a new folder, on a free loopback port, never as root, stopped by its own
 * process id.
 */

import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { findPostgres } from './find-postgres.ts';
import { freePort } from './free-port.ts';

export interface Postgres {
  /** A new, empty database: its `postgres://` URL. */
  createDatabase(): Promise<string>;
  /** Kills the server as a power cut would and starts it again on the same data and port. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

export interface PostgresOptions {
  /** Wait for the disk at each commit: for measurements. Without it a commit outlives the server, not the machine. */
  readonly durable?: boolean;
}

/** PostgreSQL refuses to run as root: who runs it then, in this order. */
const UNPRIVILEGED = ['postgres', 'nobody'];
const START_TIME_OUT_MS = 30_000;

/**
 * Starts one, or says why not and resolves with `null`: the tests that need it are skipped.
 *
 * @throws When there is none and `CI=true`: there nothing is skipped.
 */
export async function startPostgres({ durable = false }: PostgresOptions = {}): Promise<Postgres | null> {
  const folder = findPostgres();
  if (folder === null) {
    const reason = 'PostgreSQL is not on this machine';
    if (process.env.CI === 'true') throw new Error(`${reason}, and with CI=true nothing is skipped.`);
    console.log(`${reason}: the tests that need it are skipped.`);
    return null;
  }
  const user = process.getuid?.() === 0 ? unprivilegedUser() : null;
  const home = mkdtempSync(join(tmpdir(), 'twofold-postgres-'));
  if (user !== null) chownSync(home, user.uid, user.gid);
  const data = join(home, 'data');
  execFileSync(
    join(folder, 'initdb'),
    ['-D', data, '-U', 'twofold', '--auth=trust', '--no-sync', '-E', 'UTF8', '--locale=C'],
    { ...user, cwd: home, stdio: 'pipe' },
  );

  const port = await freePort();
  const settings = {
    port,
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: 200,
    ...(durable ? {} : { fsync: 'off', full_page_writes: 'off' }),
  };
  const parameters = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const start = async (): Promise<ChildProcess> => {
    const child = spawn(join(folder, 'postgres'), ['-D', data, ...parameters], { ...user, cwd: home, stdio: 'ignore' });
    await untilReady(child, urlOf(port, 'postgres'));
    return child;
  };

  let server = await start();
  let databases = 0;
  return {
    async createDatabase() {
      const name = `test_${++databases}`;
      await run(urlOf(port, 'postgres'), `CREATE DATABASE ${name}`);
      return urlOf(port, name);
    },
    async restart() {
      await end(server, 'SIGQUIT');
      server = await start();
    },
    async stop() {
      await end(server, 'SIGINT');
      rmSync(home, { recursive: true, force: true });
    },
  };
}

function urlOf(port: number, database: string): string {
  return `postgres://twofold@127.0.0.1:${port}/${database}`;
}

function unprivilegedUser(): { uid: number; gid: number } {
  const entries = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  for (const name of UNPRIVILEGED) {
    const [, , uid, gid] = entries.find(([user]) => user === name) ?? [];
    if (uid !== undefined && gid !== undefined) return { uid: Number(uid), gid: Number(gid) };
  }
  throw new Error(`PostgreSQL does not run as root, and there is no user ${UNPRIVILEGED.join(' or ')}`);
}

async function untilReady(server: ChildProcess, url: string): Promise<void> {
  for (const startedAt = Date.now(); ; ) {
    if (server.exitCode !== null) throw new Error(`PostgreSQL ended with exit code ${server.exitCode}`);
    try {
      return await run(url, 'SELECT 1');
    } catch (error) {
      if (Date.now() - startedAt > START_TIME_OUT_MS) throw error;
      await sleep(100);
    }
  }
}

async function run(url: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: url });
  try {
    await client.connect();
    await client.query(statement);
  } finally {
    await client.end();
  }
}

async function end(server: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const ended = once(server, 'exit');
  server.kill(signal);
  await ended;
}
