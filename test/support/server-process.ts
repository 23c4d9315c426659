/**
 * The server as its users run it: a process of its own, on a free port, with a data folder that outlives it. Time is
 * real: a code that was used needs the next time step, so whoever signs in twice waits for it, or signs in with
 * codes of two steps, since the step before and the one after now are accepted too.
 */

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { freePort } from './free-port.ts';

export interface StartOptions {
  /** Of an earlier server, to start on what it left; a new one otherwise. */
  readonly dataFolder?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** The port of an earlier server, so that pages that are open stay right. */
  readonly port?: number;
}

export interface ServerProcess {
  /** As in `http://localhost:40001`. */
  readonly url: string;
  readonly port: number;
  readonly pid: number;
  readonly dataFolder: string;
  /** The account that was made at the first start on this folder. */
  readonly demo: { readonly email: string; readonly password: string } | null;
  /** Every line that it has written so far. */
  readonly output: readonly string[];
  /** Ends it as a power cut would. */
  kill9(): Promise<void>;
  /** Asks it to stop, and gives the exit code. */
  stop(): Promise<number | null>;
  /** Removes the data folder; the server must have ended. */
  erase(): void;
}

const START_TIME_OUT_MS = 30_000;
const CLI = 'dist/server/cli.js';

/** Starts the built server; `npm run build` or `node server/build.ts` makes it. */
export async function startServer({ dataFolder, env = {}, port }: StartOptions = {}): Promise<ServerProcess> {
  if (!existsSync(CLI)) throw new Error(`${CLI} is not there: run "node server/build.ts" first`);
  const folder = dataFolder ?? mkdtempSync(join(tmpdir(), 'twofold-server-'));
  const ownPort = port ?? (await freePort());
  const child = spawn(process.execPath, [CLI, 'serve'], {
    env: { PATH: process.env.PATH, HOME: process.env.HOME, PORT: String(ownPort), TWOFOLD_DATA: folder, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on('line', (line) => output.push(line));
  }
  const url = `http://localhost:${ownPort}`;
  await ready(child, url, output);

  return {
    url,
    port: ownPort,
    // It answered, so it was started.
    pid: child.pid ?? 0,
    dataFolder: folder,
    demo: findDemo(output),
    output,
    kill9: async () => {
      await end(child, 'SIGKILL');
    },
    stop: () => end(child, 'SIGTERM'),
    erase: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Until it has printed its first lines and answers that it is ready. */
async function ready(child: ChildProcess, url: string, output: readonly string[]): Promise<void> {
  const deadline = performance.now() + START_TIME_OUT_MS;
  while (performance.now() < deadline) {
    if (child.exitCode !== null) throw new Error(`the server ended with ${child.exitCode}:\n${output.join('\n')}`);
    if (output.some((line) => line.startsWith('Twofold is at')) && (await isReady(url))) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  child.kill('SIGKILL');
  throw new Error(`the server was not ready after ${START_TIME_OUT_MS} ms:\n${output.join('\n')}`);
}

async function isReady(url: string): Promise<boolean> {
  try {
    return (await fetch(`${url}/readyz`)).ok;
  } catch {
    // Not listening yet.
    return false;
  }
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
  const exited = once(child, 'exit');
  child.kill(signal);
  await exited;
  return child.exitCode;
}

function findDemo(output: readonly string[]): ServerProcess['demo'] {
  const [, email, password] = /Sign in as\s+(\S+)\s+with the password\s+(\S+)/.exec(output.join('\n')) ?? [];
  return email === undefined || password === undefined ? null : { email, password };
}
