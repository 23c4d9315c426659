import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { statement } from '#server/adapters/sql/database.ts';
import { openSqlite } from '#server/adapters/sqlite.ts';
import { freePort } from '../../support/free-port.ts';
import { startServer } from '../../support/server-process.ts';
import { seedSessions } from '../../support/server-seed.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'twofold-start-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const PRODUCTION = {
  NODE_ENV: 'production',
  TWOFOLD_ORIGIN: 'https://a.example',
  TWOFOLD_KEYS: 'ab'.repeat(32),
  SMTP_URL: 'off',
};

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** To root every folder is writable, so a test that is run by root asks nobody. */
const UNPRIVILEGED = process.getuid?.() === 0 ? { uid: 65_534 } : {};

/** Runs a command that is expected to end by itself. */
async function run(
  args: readonly string[],
  env: Record<string, string> = {},
  user: { readonly uid?: number } = {},
): Promise<Ended> {
  const child = spawn(process.execPath, ['dist/server/cli.js', ...args], {
    ...user,
    env: { PATH: process.env.PATH, TWOFOLD_DATA: folder, PORT: String(await freePort()), ...env },
  });
  let [out, err] = ['', ''];
  child.stdout.on('data', (chunk) => {
    out += chunk;
  });
  child.stderr.on('data', (chunk) => {
    err += chunk;
  });
  await once(child, 'close');
  return { code: child.exitCode, out, err };
}

/** One sentence, a way on, no stack. */
function expectSentence({ code, err }: Ended, words: RegExp): void {
  expect(err).toMatch(words);
  expect(err.trim().split('\n')).toHaveLength(1);
  expect(err).not.toMatch(/\bat .+:\d+/);
  expect(code).not.toBe(0);
}

describe('twofold serve', { timeout: 60_000 }, () => {
  it('makes its own folder, database and key file, which only its owner can read', async () => {
    const server = await startServer({ dataFolder: join(folder, 'deep', 'data') });

    expect(server.demo?.email).toBe('demo@example.com');
    for (const name of ['twofold.db', 'keys']) {
      expect(statSync(join(server.dataFolder, name)).mode & 0o077).toBe(0);
    }
    expect(await server.stop()).toBe(0);
  });

  it('shows the password of the demo account once, and never a second one', async () => {
    const first = await startServer({ dataFolder: folder });
    await first.stop();
    const second = await startServer({ dataFolder: folder });
    await second.stop();

    expect(first.demo).not.toBeNull();
    expect(second.demo).toBeNull();
    expect(second.output.join('\n')).not.toContain(first.demo?.password);
  });

  it('makes no demo account and shows no outbox in production', async () => {
    const server = await startServer({
      dataFolder: folder,
      env: PRODUCTION,
    });

    expect(server.demo).toBeNull();
    expect((await fetch(`${server.url}/dev/outbox`)).status).toBe(404);
    expect(existsSync(join(folder, 'keys'))).toBe(false);
    await server.stop();
  });

  it('shows its measurements on the same machine, and in production to who has the token', async () => {
    const statusesOf = async (env: Record<string, string>, ...requests: Record<string, string>[]) => {
      const server = await startServer({ env });
      const answers = await Promise.all(requests.map((headers) => fetch(`${server.url}/metrics`, { headers })));
      await server.stop();
      server.erase();
      return answers.map(({ status }) => status);
    };
    const bearer = { authorization: `Bearer ${'t'.repeat(32)}` };

    expect(await statusesOf({}, {}, { 'x-forwarded-for': '127.0.0.1' })).toEqual([200, 404]);
    expect(await statusesOf(PRODUCTION, {}, bearer)).toEqual([404, 404]);
    expect(await statusesOf({ ...PRODUCTION, TWOFOLD_METRICS_TOKEN: 't'.repeat(32) }, {}, bearer)).toEqual([404, 200]);
  });

  it.each([
    { name: 'nobody', proxies: '', counted: /^(127\.0\.0\.1|0:0:0:0::\/64)$/ },
    { name: 'its proxies', proxies: '127.0.0.1,::1', counted: /^203\.0\.113\.9$/ },
    { name: 'proxies elsewhere', proxies: '10.0.0.0/8', counted: /^(127\.0\.0\.1|0:0:0:0::\/64)$/ },
  ])('believes X-Forwarded-For of $name', async ({ proxies, counted }) => {
    const server = await startServer({ dataFolder: folder, env: { TWOFOLD_TRUSTED_PROXIES: proxies } });
    const { status } = await fetch(`${server.url}/api/login`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: server.url, 'x-forwarded-for': '203.0.113.9' },
      body: JSON.stringify({ email: 'nobody@example.com', password: 'not that one' }),
    });
    await server.stop();

    expect(status).toBe(401);
    const database = openSqlite(join(folder, 'twofold.db'));
    const subjects = await database.all(statement(`SELECT subject FROM throttle WHERE subject LIKE 'address:%'`));
    await database.close();
    expect(subjects.map(({ subject }) => String(subject).slice('address:'.length))).toEqual([
      expect.stringMatching(counted),
    ]);
  });

  it('answers what is under way before it stops', async () => {
    const server = await startServer({ dataFolder: folder });
    const login = fetch(`${server.url}/api/login`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: server.url },
      body: JSON.stringify(server.demo),
    });
    // Time enough to arrive, and too little for its hash.
    await new Promise((resolve) => setTimeout(resolve, 50));

    const [response, code] = await Promise.all([login, server.stop()]);

    expect([response.status, code]).toEqual([200, 0]);
  });

  it('says so when the port is in use', async () => {
    const other = createServer().listen({ host: 'localhost', port: 0 });
    await once(other, 'listening');
    const address = other.address();
    const port = typeof address === 'object' && address !== null ? String(address.port) : '';

    const ended = await run(['serve'], { PORT: port });

    expectSentence(ended, new RegExp(`${port} is in use\\. .*set PORT`));
    other.close();
  });

  it.each([
    {
      name: 'is no database',
      spoil: () => writeFileSync(join(folder, 'twofold.db'), 'x'.repeat(8192)),
      words: /is not a database\. Move it away/,
    },
    { name: 'is damaged', spoil: () => damage(join(folder, 'twofold.db')), words: /is damaged\. Put a backup copy/ },
    {
      name: 'is a folder',
      spoil: () => replaceByFolder(join(folder, 'twofold.db')),
      words: /cannot be opened\. Check/,
    },
  ])('says so when the database file $name, and leaves it alone', async ({ spoil, words }) => {
    await seedSessions(folder, 3);
    rmSync(join(folder, 'twofold.db-wal'), { force: true });
    rmSync(join(folder, 'twofold.db-shm'), { force: true });
    spoil();
    const before = sizeOf(join(folder, 'twofold.db'));

    expectSentence(await run(['serve']), words);

    expect(sizeOf(join(folder, 'twofold.db'))).toBe(before);
  });

  it('answers who comes as soon as the port is open, before the rest has started', async () => {
    const port = await freePort();
    const child = spawn(process.execPath, ['dist/server/cli.js', 'serve'], {
      stdio: 'ignore',
      env: { PATH: process.env.PATH, TWOFOLD_DATA: folder, PORT: String(port) },
    });
    endAfterTest(child);

    expect(await firstAnswer(`http://localhost:${port}/healthz`)).toBe(200);
  });

  it('says so when the data folder is a file', async () => {
    writeFileSync(join(folder, 'file'), '');

    expectSentence(await run(['serve'], { TWOFOLD_DATA: join(folder, 'file') }), /TWOFOLD_DATA is no folder/);
  });

  it('says so when the keys are not those of the database, and does not spoil anything', async () => {
    const right = 'ab'.repeat(32);
    const first = await startServer({ dataFolder: folder, env: { TWOFOLD_KEYS: right } });
    await first.stop();

    expectSentence(await run(['serve'], { TWOFOLD_KEYS: 'cd'.repeat(32) }), /keys do not fit the database/);

    const again = await startServer({ dataFolder: folder, env: { TWOFOLD_KEYS: right } });
    expect(await again.stop()).toBe(0);
  });

  it('says so when the key file was lost', async () => {
    const first = await startServer({ dataFolder: folder });
    await first.stop();
    copyFileSync(join(folder, 'keys'), join(folder, 'keys.backup'));
    rmSync(join(folder, 'keys'));

    expectSentence(await run(['serve']), /keys do not fit the database/);

    copyFileSync(join(folder, 'keys.backup'), join(folder, 'keys'));
    const again = await startServer({ dataFolder: folder });
    expect(await again.stop()).toBe(0);
  });

  it('names every variable that makes no sense', async () => {
    const { code, err } = await run(['serve'], { PORT: 'x', TWOFOLD_SIGN_UP: 'x' });

    expect(code).toBe(78);
    expect(err.split('\n')[0]).toMatch(/^PORT: /);
    expect(err.split('\n')[1]).toMatch(/^TWOFOLD_SIGN_UP: /);
  });

  it('refuses to start in production without keys, origin and a word on mail', async () => {
    const { code, err } = await run(['serve'], { NODE_ENV: 'production' });

    expect(code).toBe(78);
    expect(err).toMatch(/TWOFOLD_KEYS: .*\nTWOFOLD_ORIGIN: .*\nSMTP_URL: .*"off"/);
  });

  it('says so when the folder cannot be written', async () => {
    chmodSync(folder, 0o555);

    expectSentence(await run(['serve'], {}, UNPRIVILEGED), /No permission|cannot be opened|cannot be written/);

    chmodSync(folder, 0o755);
  });
});

describe('a disk that is full', { timeout: 60_000 }, () => {
  it('is a clear answer, no partial state, and over when there is space again', async () => {
    const cookies = await seedSessions(folder, 400);
    const port = await freePort();
    // No file may grow past 1 MiB: writes fail as on a full disk, and the process lives on.
    const child = spawn('sh', ['-c', `ulimit -f 2048; exec "${process.execPath}" dist/server/cli.js serve`], {
      // Nobody reads what it reports of each refusal, which is more than a pipe holds.
      stdio: 'ignore',
      env: { PATH: process.env.PATH, TWOFOLD_DATA: folder, PORT: String(port), TWOFOLD_SIGN_UP: 'closed' },
    });
    endAfterTest(child);
    const url = `http://localhost:${port}`;
    await untilReady(url);
    const start = (cookie: string) =>
      fetch(`${url}/api/two-factor/enrolment`, { method: 'POST', headers: { cookie, origin: url } });

    const statuses = [];
    for (const cookie of cookies) statuses.push((await start(cookie)).status);

    expect(new Set(statuses)).toEqual(new Set([201, 503]));
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
    child.kill('SIGKILL');
    await once(child, 'close');
    const roomy = await startServer({ dataFolder: folder });
    for (const [index, cookie] of cookies.entries()) {
      const { state } = await (await fetch(`${roomy.url}/api/two-factor`, { headers: { cookie } })).json();
      expect(state).toBe(statuses[index] === 201 ? 'pending' : 'off');
    }
    await roomy.stop();
  });
});

describe('twofold', { timeout: 60_000 }, () => {
  it('lists its commands', async () => {
    const { code, out } = await run(['--help']);

    expect(code).toBe(0);
    expect(out).toContain('twofold serve');
  });

  it('explains a command', async () => {
    const { code, out } = await run(['serve', '--help']);

    expect(code).toBe(0);
    expect(out).toContain('TWOFOLD_KEYS');
  });

  it.each([['nonsense'], ['serve --nonsense']])('does not guess what %s means', async (args) => {
    const { code, err } = await run(args.split(' '));

    expect(code).toBe(64);
    expect(err).toContain('nonsense');
  });
});

async function untilReady(url: string): Promise<void> {
  for (let tries = 0; tries < 300; tries += 1) {
    try {
      if ((await fetch(`${url}/readyz`)).ok) return;
    } catch {
      // Not listening yet.
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('the server was not ready after half a minute');
}

/** However the test ends: a server that nobody stops would outlive the run. */
function endAfterTest(child: ChildProcess): void {
  onTestFinished(async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGKILL');
    await once(child, 'close');
  });
}

/** Of the first connection that is not refused: with no pause in between, it is made while the server still starts. */
async function firstAnswer(url: string): Promise<number> {
  const deadline = AbortSignal.timeout(30_000);
  for (;;) {
    try {
      return (await fetch(url, { signal: deadline })).status;
    } catch (error) {
      if (deadline.aborted) throw error;
    }
  }
}

/** Overwrites everything behind the header, as a failing disk might. */
function damage(path: string): void {
  const bytes = readFileSync(path);
  bytes.fill(0xff, 100);
  writeFileSync(path, bytes);
}

function replaceByFolder(path: string): void {
  rmSync(path);
  mkdirSync(path);
}

function sizeOf(path: string): number {
  return statSync(path).size;
}
