/**
 * One round of one server: new visitors turn two-factor authentication on, answer the question for a code, and sign in
 * with both factors. What is not being measured goes without hashing, so that a round is short.
 */

import { codeAfterNow, type Driver, type Visitor } from './drivers/driver.ts';
import { type LoadResult, runLoad } from './load.ts';
import type { Contestant, Usage } from './measured/measured-server.ts';
import type { MeasuredServer } from './measured/start.ts';

export const OPERATIONS = ['set-up', 'second factor', 'login'] as const;
export type Operation = (typeof OPERATIONS)[number];

export interface Measurement extends LoadResult, Usage {
  readonly contestant: Contestant;
  readonly operation: Operation;
  /** Processor time of one, in the server's process. */
  readonly cpuMsEach: number;
  /** The same of one bare password hash a moment before and after; for logins alone. */
  readonly bareHashCpuMs?: number;
}

export interface RoundSize {
  /** Second-factor checks. */
  readonly visitors: number;
  /** Set-ups and logins with both factors, of other visitors: those wait for hashes. */
  readonly logins: number;
  readonly concurrency: number;
}

/** Hashing is done by as many threads as there are cores; a few logins more keep them busy. */
const LOGINS_AT_ONCE = 4;

export async function runRound(server: MeasuredServer, driver: Driver, size: RoundSize): Promise<Measurement[]> {
  const { http } = server;
  const { visitors, logins, concurrency } = size;
  const few = await bringVisitors(server, driver, logins);

  const setUp = await measured(server, 'set-up', few, { concurrency, job: (visitor) => driver.enrol(http, visitor) });
  const secondFactor = await measureChecks(server, driver, { visitors, concurrency });

  const before = await server.bareHashCpuMs(logins, LOGINS_AT_ONCE);
  const login = await measured(server, 'login', few, {
    concurrency: LOGINS_AT_ONCE,
    job: async (visitor) => {
      await driver.startLogin(http, visitor);
      await driver.answer(http, visitor, codeAfterNow(visitor));
    },
  });
  const after = await server.bareHashCpuMs(logins, LOGINS_AT_ONCE);
  return [setUp, secondFactor, { ...login, bareHashCpuMs: (before + after) / 2 }];
}

/** Second-factor checks of as many new visitors, whose passwords are given before the clock starts. */
export async function measureChecks(
  server: MeasuredServer,
  driver: Driver,
  { visitors: count, concurrency }: Pick<RoundSize, 'visitors' | 'concurrency'>,
): Promise<Measurement> {
  const { http } = server;
  const visitors = await bringVisitors(server, driver, count);
  await unhashed(server, visitors, async (visitor) => {
    await driver.enrol(http, visitor);
    await driver.startLogin(http, visitor);
  });
  return measured(server, 'second factor', visitors, {
    concurrency,
    job: (visitor) => driver.answer(http, visitor, codeAfterNow(visitor)),
  });
}

/** New accounts, signed in. */
async function bringVisitors(server: MeasuredServer, driver: Driver, count: number): Promise<Visitor[]> {
  const visitors: Visitor[] = [];
  const emails = Array.from({ length: count }, () => `${crypto.randomUUID()}@example.com`);
  await unhashed(server, emails, async (email) => void visitors.push(await driver.join(server.http, email)));
  return visitors;
}

async function measured<T>(
  { measure, contestant }: MeasuredServer,
  operation: Operation,
  items: readonly T[],
  load: { readonly concurrency: number; readonly job: (item: T) => Promise<unknown> },
): Promise<Measurement> {
  const { result, usage } = await measure(() => runLoad(items, load));
  return { contestant, operation, ...result, ...usage, cpuMsEach: usage.cpuMs / items.length };
}

/** Work that is not measured. */
async function unhashed<T>(
  server: MeasuredServer,
  items: readonly T[],
  job: (item: T) => Promise<unknown>,
): Promise<void> {
  await server.skipHashing(true);
  const { failed } = await runLoad(items, { concurrency: 16, job });
  await server.skipHashing(false);
  if (failed > 0) throw new Error(`${server.contestant}: ${failed} of ${items.length} could not be made ready`);
}
