/** Load that does not wait for answers: so many requests begin each second, however long the ones before take. */

import { setTimeout as pause } from 'node:timers/promises';

export interface OpenLoop {
  readonly perSecond: number;
  readonly seconds: number;
  /** Begins the request of this number. */
  readonly begin: (index: number) => Promise<void>;
}

const TICK_MS = 10;

/** Resolves when every request that was begun has ended. Those that a late tick owes are begun with the next one. */
export async function runOpenLoop({ perSecond, seconds, begin }: OpenLoop): Promise<number> {
  const startedAt = performance.now();
  const underWay: Promise<void>[] = [];
  const total = Math.round(perSecond * seconds);
  while (underWay.length < total) {
    const due = Math.min(total, Math.floor(((performance.now() - startedAt) / 1000) * perSecond));
    while (underWay.length < due) underWay.push(begin(underWay.length));
    await pause(TICK_MS);
  }
  await Promise.all(underWay);
  return total;
}
