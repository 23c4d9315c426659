import { beforeEach, describe, expect, it } from 'vitest';
import { createWaitingFills, type WaitingFill, type WaitingFills } from '#extension/ceremonies/fill-waiting.ts';
import type { FillOutcome } from '#extension/messages.ts';

const TAB = 7;
const WAITING: FillOutcome = { kind: 'waiting', untilMs: 30_000, detail: 'in 3 s' };
const FILLED: FillOutcome = { kind: 'filled', accountId: 'jane' };
const ASKED = { tabId: TAB, accountId: null, asked: true };

let told: [tabId: number, outcome: FillOutcome][];
let failures: unknown[];
let fills: WaitingFills;

beforeEach(() => {
  told = [];
  failures = [];
  fills = createWaitingFills(
    (tabId, outcome) => told.push([tabId, outcome]),
    (error) => failures.push(error),
  );
});

/** A fill that waits until the test lets it end. */
function aWait(accountId = 'jane') {
  const { promise: ended, resolve: end, reject: fail } = Promise.withResolvers<FillOutcome>();
  let there = true;
  const visit = {
    isThere: () => there,
    end: () => {
      there = false;
    },
  };
  const fill: WaitingFill = { accountId, visit, outcome: WAITING, ended };
  return { fill, end, fail, visit };
}

describe('a fill that waits', () => {
  it('is told when it ends, to who waits for it and to the tab', async () => {
    const { fill, end } = aWait();
    fills.begin(ASKED, fill);
    const end1 = fills.endOf(TAB);

    end(FILLED);

    expect(await end1).toEqual(FILLED);
    expect(told).toEqual([[TAB, FILLED]]);
    expect(fills.join(ASKED)).toBeNull();
  });

  it('is told to who asks when it has just ended', async () => {
    const { fill, end } = aWait();
    fills.begin(ASKED, fill);

    end(FILLED);
    await fill.ended;

    expect(await fills.endOf(TAB)).toEqual(FILLED);
    expect(fills.endOf(TAB + 1)).toBeNull();
  });

  it('is told to nobody when nobody asked for it', async () => {
    const { fill, end } = aWait();
    fills.begin({ ...ASKED, asked: false }, fill);

    end(FILLED);
    await fill.ended;

    expect(told).toEqual([]);
  });

  it('lets the page go when it did not end well, and keeps it when it did', async () => {
    const well = aWait();
    const badly = aWait();
    fills.begin(ASKED, well.fill);
    fills.begin({ ...ASKED, tabId: TAB + 1 }, badly.fill);

    well.end(FILLED);
    badly.end({ kind: 'refused', reason: 'gone', detail: 'gone' });
    await Promise.all([well.fill.ended, badly.fill.ended]);

    expect([well.visit.isThere(), badly.visit.isThere()]).toEqual([true, false]);
  });

  it('reports our own mistakes', async () => {
    const { fill, fail } = aWait();
    fills.begin(ASKED, fill);

    fail(new Error('ours'));
    await expect.poll(() => failures).toEqual([new Error('ours')]);

    expect(told).toEqual([]);
  });
});

describe('a second fill while one waits', () => {
  it.each([
    { what: 'for whichever account', accountId: null },
    { what: 'for the same account', accountId: 'jane' },
  ])('on the same page $what joins it', ({ accountId }) => {
    const { fill } = aWait('jane');
    fills.begin(ASKED, fill);

    expect(fills.join({ ...ASKED, accountId })).toEqual(WAITING);
  });

  it('by a person makes one that began by itself worth telling', async () => {
    const { fill, end } = aWait();
    fills.begin({ ...ASKED, asked: false }, fill);

    fills.join(ASKED);
    end(FILLED);
    await fill.ended;

    expect(told).toEqual([[TAB, FILLED]]);
  });

  it('for another account takes its place', async () => {
    const jane = aWait('jane');
    fills.begin(ASKED, jane.fill);

    expect(fills.join({ ...ASKED, accountId: 'john' })).toBeNull();
    expect(jane.visit.isThere()).toBe(false);

    jane.end({ kind: 'refused', reason: 'gone', detail: 'gone' });
    await jane.fill.ended;
    expect(told).toEqual([]);
  });

  it('that was begun in the same moment takes its place', () => {
    const first = aWait();
    const second = aWait();
    fills.begin(ASKED, first.fill);

    fills.begin(ASKED, second.fill);

    expect([first.visit.isThere(), second.visit.isThere()]).toEqual([false, true]);
  });

  it('on another page does not join it', () => {
    const { fill, visit } = aWait();
    fills.begin(ASKED, fill);

    visit.end();

    expect(fills.join(ASKED)).toBeNull();
  });

  it('in another tab does not join it', () => {
    fills.begin(ASKED, aWait().fill);

    expect(fills.join({ ...ASKED, tabId: TAB + 1 })).toBeNull();
  });
});
