/** Load: so many jobs, so many at once, each timed. */

export interface LoadResult {
  readonly count: number;
  readonly failed: number;
  readonly perSecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
}

/** Runs the jobs; one that rejects counts as failed. */
export async function runLoad<T>(
  items: readonly T[],
  { concurrency, job }: { readonly concurrency: number; readonly job: (item: T) => Promise<unknown> },
): Promise<LoadResult> {
  const waiting = [...items];
  const timesMs: number[] = [];
  let failed = 0;
  const startedAt = performance.now();
  const worker = async (): Promise<void> => {
    for (let item = waiting.pop(); item !== undefined; item = waiting.pop()) {
      const begunAt = performance.now();
      try {
        await job(item);
        timesMs.push(performance.now() - begunAt);
      } catch {
        failed += 1;
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(concurrency, items.length) }, worker));
  const seconds = (performance.now() - startedAt) / 1000;
  return {
    count: timesMs.length,
    failed,
    perSecond: timesMs.length / seconds,
    p50Ms: percentile(timesMs, 0.5),
    p99Ms: percentile(timesMs, 0.99),
  };
}

/** The smallest value that this share of the values does not exceed; `NaN` of none. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

export function median(values: readonly number[]): number {
  return percentile(values, 0.5);
}
