/** The overload itself: what is sent, what is watched meanwhile, and what was promised about it. */

import { execFileSync } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import type { ServerProcess } from '../../support/server-process.ts';
import { codeAfterNow, PASSWORD, type Visitor } from './drivers/driver.ts';
import { twofoldDriver } from './drivers/twofold.ts';
import type { HttpAnswer, HttpClient } from './http-client.ts';
import { percentile, runLoad } from './load.ts';
import { runOpenLoop } from './open-loop.ts';

/** People who sign in during the overload, each from an address of their own. */
const CROWD = 200;
/** Second-factor checks a second meanwhile, and as many session lookups. */
const PROBES_PER_SECOND = 5;

/** p99 of an answer that says to come back later. */
const PROMISED_REFUSAL_P99_MS = 50;
/** As a person would call quick, while every core is busy hashing. */
const PROMISED_PROBE_P99_MS = 250;
/** What a server may take beside what it took before: its queue is bounded, so its memory is. */
const PROMISED_GROWTH_MB = 300;
const PROMISED_LOGIN_AFTER_MS = 1000;

export interface Timings {
  readonly count: number;
  readonly failed: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
}

export interface OverloadResult {
  readonly capacityPerSecond: number;
  readonly sentPerSecond: number;
  /** Answers by status; 0 for a connection that broke. */
  readonly statuses: Readonly<Record<number, number>>;
  readonly refusals: Timings;
  readonly refusalsWithoutRetryAfter: number;
  readonly secondFactorChecks: Timings;
  readonly sessionLookups: Timings;
  readonly rssMbBefore: number;
  readonly rssMbMost: number;
  /** A login that is sent a second after the last one of the overload. */
  readonly loginAfter: { readonly status: number; readonly ms: number };
}

export interface OverloadOptions {
  readonly seconds: number;
  /** Logins a second, as a multiple of what the server can hash. */
  readonly factor: number;
}

export async function overload(
  { pid }: ServerProcess,
  http: HttpClient,
  { seconds, factor }: OverloadOptions,
): Promise<OverloadResult> {
  const crowd = await bring(http, CROWD);
  const enrolled = await bring(http, Math.ceil(seconds * PROBES_PER_SECOND));
  await all(enrolled, async (visitor) => {
    await twofoldDriver.enrol(http, visitor);
    await twofoldDriver.startLogin(http, visitor);
  });
  const { cookies } = await twofoldDriver.join(http, newEmail());
  const signIn = (index: number): Promise<HttpAnswer> => http.send(loginFrom(crowd, index));

  const tries = Array.from({ length: 120 }, (_, index) => index);
  const { perSecond: capacityPerSecond } = await runLoad(tries, { concurrency: 8, job: signIn });
  const rssMbBefore = rssMb(pid);

  const answers: { readonly answer: HttpAnswer | null; readonly ms: number }[] = [];
  const checks = new Probe((index) =>
    twofoldDriver.answer(http, at(enrolled, index), codeAfterNow(at(enrolled, index))),
  );
  const lookups = new Probe(() => http.call({ method: 'GET', path: '/api/session', cookies }));
  let rssMbMost = rssMbBefore;
  const startedAt = performance.now();
  const [sent] = await Promise.all([
    runOpenLoop({
      perSecond: capacityPerSecond * factor,
      seconds,
      begin: async (index) => {
        const begunAt = performance.now();
        const answer = await signIn(index).catch(() => null);
        answers.push({ answer, ms: performance.now() - begunAt });
      },
    }),
    runOpenLoop({ perSecond: PROBES_PER_SECOND, seconds, begin: (index) => checks.take(index) }),
    runOpenLoop({ perSecond: PROBES_PER_SECOND, seconds, begin: (index) => lookups.take(index) }),
    runOpenLoop({
      perSecond: 1,
      seconds,
      begin: async () => {
        rssMbMost = Math.max(rssMbMost, rssMb(pid));
      },
    }),
  ]);
  const sentPerSecond = sent / ((performance.now() - startedAt) / 1000);

  await pause(1000);
  const sentAt = performance.now();
  const { status } = await signIn(0);
  const refused = answers.filter(({ answer }) => answer?.status === 503);
  return {
    capacityPerSecond,
    sentPerSecond,
    statuses: countBy(answers.map(({ answer }) => answer?.status ?? 0)),
    refusals: timingsOf(refused.map(({ ms }) => ms)),
    refusalsWithoutRetryAfter: refused.filter(({ answer }) => !/^\d+$/.test(answer?.headers['retry-after'] ?? ''))
      .length,
    secondFactorChecks: checks.timings(),
    sessionLookups: lookups.timings(),
    rssMbBefore,
    rssMbMost,
    loginAfter: { status, ms: performance.now() - sentAt },
  };
}

/** A sentence on each promise that was not kept. */
export function brokenPromises(result: OverloadResult): string[] {
  const { statuses, refusals, secondFactorChecks, sessionLookups, loginAfter } = result;
  const strange = Object.keys(statuses).filter((status) => status !== '200' && status !== '503');
  const promises: readonly (readonly [kept: boolean, sentence: string])[] = [
    [strange.length === 0, `answers other than 200 and 503: ${strange.join(', ')}`],
    [refusals.count > 0, 'nothing was refused: that was no overload'],
    [result.refusalsWithoutRetryAfter === 0, `${result.refusalsWithoutRetryAfter} refusals without Retry-After`],
    [refusals.p99Ms <= PROMISED_REFUSAL_P99_MS, `p99 of a refusal above ${PROMISED_REFUSAL_P99_MS} ms`],
    [secondFactorChecks.failed === 0, `${secondFactorChecks.failed} second-factor checks failed`],
    [secondFactorChecks.p99Ms <= PROMISED_PROBE_P99_MS, `p99 of a check above ${PROMISED_PROBE_P99_MS} ms`],
    [sessionLookups.failed === 0, `${sessionLookups.failed} session lookups failed`],
    [sessionLookups.p99Ms <= PROMISED_PROBE_P99_MS, `p99 of a session lookup above ${PROMISED_PROBE_P99_MS} ms`],
    [result.rssMbMost - result.rssMbBefore <= PROMISED_GROWTH_MB, `memory grew by more than ${PROMISED_GROWTH_MB} MB`],
    [loginAfter.status === 200, `a login afterwards was answered with ${loginAfter.status}`],
    [loginAfter.ms <= PROMISED_LOGIN_AFTER_MS, `a login afterwards took more than ${PROMISED_LOGIN_AFTER_MS} ms`],
  ];
  return promises.filter(([kept]) => !kept).map(([, sentence]) => sentence);
}

/** Something that is done every now and then, and timed. */
class Probe {
  readonly #job: (index: number) => Promise<unknown>;
  readonly #timesMs: number[] = [];
  #failed = 0;

  constructor(job: (index: number) => Promise<unknown>) {
    this.#job = job;
  }

  async take(index: number): Promise<void> {
    const begunAt = performance.now();
    try {
      await this.#job(index);
      this.#timesMs.push(performance.now() - begunAt);
    } catch {
      this.#failed += 1;
    }
  }

  timings(): Timings {
    return timingsOf(this.#timesMs, this.#failed);
  }
}

function timingsOf(timesMs: readonly number[], failed = 0): Timings {
  return { count: timesMs.length, failed, p50Ms: percentile(timesMs, 0.5), p99Ms: percentile(timesMs, 0.99) };
}

function countBy(values: readonly number[]): Record<number, number> {
  const counts: Record<number, number> = {};
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}

/** Each hashes a password or two: as many at once as the server lets wait. */
async function bring(http: HttpClient, count: number): Promise<Visitor[]> {
  const visitors: Visitor[] = [];
  await all(Array.from({ length: count }, newEmail), async (email) => {
    visitors.push(await twofoldDriver.join(http, email));
  });
  return visitors;
}

async function all<T>(items: readonly T[], job: (item: T) => Promise<void>): Promise<void> {
  const { failed } = await runLoad(items, { concurrency: 8, job });
  if (failed > 0) throw new Error(`${failed} of ${items.length} could not be made ready`);
}

function loginFrom(crowd: readonly Visitor[], index: number) {
  const place = index % crowd.length;
  return {
    method: 'POST',
    path: '/api/login',
    json: { email: at(crowd, place).email, password: PASSWORD },
    headers: { 'x-forwarded-for': `198.51.100.${place}` },
  };
}

function newEmail(): string {
  return `${crypto.randomUUID()}@example.com`;
}

function at<T>(items: readonly T[], index: number): T {
  const item = items[index];
  if (item === undefined) throw new Error(`there is no item ${index}`);
  return item;
}

/** Resident memory of a process. */
function rssMb(pid: number): number {
  return Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) / 1024;
}
