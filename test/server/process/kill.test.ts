import { describe, expect, it } from 'vitest';
import { runKillCycles } from '../../support/kill-cycles.ts';

/** A handful here; `npm run kill:server` does two hundred. */
const CYCLES = 4;

describe('a server that is killed while it writes', { timeout: 180_000 }, () => {
  it('loses nothing that it acknowledged', async () => {
    const { acknowledged, lost } = await runKillCycles(CYCLES);

    expect(acknowledged).toBeGreaterThan(CYCLES);
    expect(lost).toBe(0);
  });
});
