import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { type ServerProcess, startServer } from '../../support/server-process.ts';
import { seedSessions } from '../../support/server-seed.ts';

/** A handful here; `TWOFOLD_KILL_CYCLES=200` for the long run. */
const CYCLES = Number(process.env.TWOFOLD_KILL_CYCLES ?? 4);
const WRITERS = 8;
const PEOPLE_PER_CYCLE = 400;

interface Acknowledged {
  readonly cookie: string;
  readonly secretBase32: string;
}

describe('a server that is killed while it writes', { timeout: 60_000 + CYCLES * 20_000 }, () => {
  it(`loses nothing that it acknowledged, ${CYCLES} times over`, async () => {
    const dataFolder = mkdtempSync(join(tmpdir(), 'twofold-kill-'));
    let acknowledged = 0;
    for (let cycle = 0; cycle < CYCLES; cycle += 1) {
      const cookies = await seedSessions(dataFolder, PEOPLE_PER_CYCLE);
      const doomed = await startServer({ dataFolder });
      const kept = await writeUntilKilled(doomed, cookies);

      const reborn = await startServer({ dataFolder });
      for (const { cookie, secretBase32 } of kept) {
        expect((await startSetUp(reborn, cookie))?.secretBase32).toBe(secretBase32);
      }
      await reborn.stop();
      acknowledged += kept.length;
      if (cycle === CYCLES - 1) reborn.erase();
    }
    console.log(`kill -9: ${CYCLES} cycles, ${acknowledged} acknowledged writes, 0 lost`);
    expect(acknowledged).toBeGreaterThan(CYCLES);
  });
});

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
