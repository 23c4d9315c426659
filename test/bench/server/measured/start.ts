/** Starts a measured server in a process of its own and speaks to it. */

import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from '../../../support/free-port.ts';
import { HttpClient } from '../http-client.ts';
import type { Contestant, Question, Usage } from './measured-server.ts';

export interface MeasuredServer {
  readonly contestant: Contestant;
  readonly http: HttpClient;
  skipHashing(on: boolean): Promise<void>;
  /** What the server's process used while the work went on. */
  measure<T>(work: () => Promise<T>): Promise<{ readonly result: T; readonly usage: Usage }>;
  /** Processor time of one bare password hash, when so many are computed at once. */
  bareHashCpuMs(count: number, concurrency: number): Promise<number>;
  stop(): Promise<void>;
}

export async function startMeasured(
  contestant: Contestant,
  { folder, databaseUrl = null }: { readonly folder: string; readonly databaseUrl?: string | null },
): Promise<MeasuredServer> {
  if (!existsSync('dist/server/index.js')) throw new Error('run "node server/build.ts" first');
  const port = await freePort();
  const parameters = [contestant, String(port), folder, ...(databaseUrl === null ? [] : [databaseUrl])];
  const child = fork(join(import.meta.dirname, 'main.ts'), parameters, { env: { PATH: process.env.PATH } });
  await nextReply(child);
  const ask = async (question: Question): Promise<unknown> => {
    child.send(question);
    return nextReply(child);
  };
  return {
    contestant,
    http: new HttpClient(`http://localhost:${port}`),
    async skipHashing(on) {
      await ask({ kind: 'skip-hashing', on });
    },
    async measure(work) {
      await ask({ kind: 'start-measuring' });
      const result = await work();
      return { result, usage: (await ask({ kind: 'stop-measuring' })) as Usage };
    },
    async bareHashCpuMs(count, concurrency) {
      const { cpuMs } = (await ask({ kind: 'bare-hashes', count, concurrency })) as Usage;
      return cpuMs / count;
    },
    async stop() {
      const exited = once(child, 'exit');
      child.disconnect();
      await exited;
    },
  };
}

/** Rejects when the process ends instead. */
async function nextReply(child: ChildProcess): Promise<unknown> {
  const ended = new AbortController();
  try {
    return await Promise.race([
      once(child, 'message', { signal: ended.signal }).then(([message]: { reply: unknown }[]) => message?.reply),
      once(child, 'exit', { signal: ended.signal }).then(([code]) => {
        throw new Error(`the measured server ended with ${String(code)}`);
      }),
    ]);
  } finally {
    ended.abort();
  }
}
