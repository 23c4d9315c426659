/** Killing a server while it writes, again and again, and asking each time for everything that it had acknowledged. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type ServerProcess, startServer } from './server-process.ts';
import { seedSessions } from './server-seed.ts';

const WRITERS = 8;
const PEOPLE_PER_CYCLE = 400;

export interface KillResult {
  readonly cycles: number;
  readonly acknowledged: number;
  /** Acknowledged, and not there as they were after the restart. */
  readonly lost: number;
}

interface Acknowledged {
  readonly cookie: string;
  readonly secretBase32: string;
}

/** @param tell - Called after each cycle. */
export async function runKillCycles(cycles: number, tell: (soFar: KillResult) => void = () => {}): Promise<KillResult> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'twofold-kill-'));
  let [acknowledged, lost] = [0, 0];
  try {
    for (let cycle = 1; cycle <= cycles; cycle += 1) {
      const cookies = await seedSessions(dataFolder, PEOPLE_PER_CYCLE);
      const kept = await writeUntilKilled(await startServer({ dataFolder }), cookies);
      const reborn = await startServer({ dataFolder });
      for (const { cookie, secretBase32 } of kept) {
        if ((await startSetUp(reborn, cookie))?.secretBase32 !== secretBase32) lost += 1;
      }
      await reborn.stop();
      acknowledged += kept.length;
      tell({ cycles: cycle, acknowledged, lost });
    }
  } finally {
    rmSync(dataFolder, { recursive: true, force: true });
  }
  return { cycles, acknowledged, lost };
}

/** Set-ups started by several writers at once; those that the server said yes to before it died. */
async function writeUntilKilled(server: ServerProcess, cookies: string[]): Promise<Acknowledged[]> {
  const kept: Acknowledged[] = [];
  const write = async (): Promise<void> => {
    for (let cookie = cookies.pop(); cookie !== undefined; cookie = cookies.pop()) {
      const setUp = await startSetUp(server, cookie);
      if (setUp === null) return;
      kept.push({ cookie, secretBase32: setUp.secretBase32 });
    }
  };
  const writers = Array.from({ length: WRITERS }, write);
  // In the thick of it: at any moment after the first answers, while others are under way.
  while (kept.length < WRITERS) await pause(5);
  await pause(Math.random() * 400);
  await server.kill9();
  await Promise.all(writers);
  return kept;
}

/** `null` when the server is gone. */
async function startSetUp({ url }: ServerProcess, cookie: string): Promise<{ secretBase32: string } | null> {
  try {
    const response = await fetch(`${url}/api/two-factor/enrolment`, {
      method: 'POST',
      headers: { cookie, origin: url },
    });
    return response.status === 201 ? await response.json() : null;
  } catch {
    // Killed before it answered: nothing was acknowledged.
    return null;
  }
}
