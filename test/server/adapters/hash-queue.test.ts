import { describe, expect, it } from 'vitest';
import { HashQueue } from '#server/adapters/hash-queue.ts';

describe('HashQueue', () => {
  it('runs no more at once than it may, in the order of asking', async () => {
    const queue = new HashQueue({ concurrency: 2, capacity: 8 });
    const started: number[] = [];
    let running = 0;
    let most = 0;
    const work = async (index: number) => {
      started.push(index);
      running += 1;
      most = Math.max(most, running);
      await new Promise((resolve) => setImmediate(resolve));
      running -= 1;
      return index;
    };

    const results = await Promise.all(Array.from({ length: 10 }, (_, index) => queue.run(() => work(index))));

    expect(results).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(started).toEqual(results);
    expect([most, queue.length]).toEqual([2, 0]);
  });

  it('refuses one more than may wait, without beginning it', async () => {
    const queue = new HashQueue({ concurrency: 1, capacity: 1 });
    const work = () => new Promise<string>((resolve) => setImmediate(() => resolve('done')));

    const results = await Promise.all([1, 2, 3].map(() => queue.run(work)));

    expect(results).toEqual(['done', 'done', null]);
    expect(await queue.run(work)).toBe('done');
  });

  it('keeps a place for who entered, from before the work is asked for until it is left', async () => {
    const queue = new HashQueue({ concurrency: 1, capacity: 0 });
    const work = async () => 'done';
    const place = queue.enter();

    expect([queue.enter(), await queue.run(work), await place?.run(work)]).toEqual([null, null, 'done']);
    place?.leave();
    expect([queue.length, await queue.run(work)]).toEqual([0, 'done']);
  });

  it('hands the place on when the work fails', async () => {
    const queue = new HashQueue({ concurrency: 1, capacity: 1 });

    const failing = queue.run(() => Promise.reject(new Error('no')));
    const next = queue.run(async () => 'done');

    await expect(failing).rejects.toThrow('no');
    expect(await next).toBe('done');
  });
});
