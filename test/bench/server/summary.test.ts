import { describe, expect, it } from 'vitest';
import type { Measurement } from './rounds.ts';
import { checksOver, formatTable, summarise } from './summary.ts';

function measurement(changes: Partial<Measurement>): Measurement {
  return {
    contestant: 'twofold-sqlite',
    operation: 'second factor',
    count: 10,
    failed: 0,
    perSecond: 100,
    p50Ms: 1,
    p99Ms: 2,
    cpuMs: 10,
    cpuMsEach: 1,
    loopDelayP99Ms: 1,
    loopDelayMaxMs: 1,
    rssMb: 100,
    ...changes,
  };
}

describe('summarise', () => {
  it('takes the median of each figure, the sum of the failures and the most memory', () => {
    const rounds = [
      measurement({ perSecond: 10, failed: 1, rssMb: 90 }),
      measurement({ perSecond: 1000, rssMb: 120 }),
      measurement({ perSecond: 20, rssMb: 100 }),
    ];

    expect(summarise(rounds)).toMatchObject([
      { perSecond: 20, failed: 1, rssMb: 120, rounds: 3, cpuOverBareHash: null },
    ]);
  });

  it("compares a login with its own round's bare hash", () => {
    const login = { operation: 'login', bareHashCpuMs: 10 } as const;
    const rounds = [12, 11, 20].map((cpuMsEach) => measurement({ ...login, cpuMsEach }));

    expect(summarise(rounds)[0]?.cpuOverBareHash).toBe(1.2);
  });

  it('keeps servers and operations apart', () => {
    const lines = summarise([
      measurement({}),
      measurement({ operation: 'login' }),
      measurement({ contestant: 'better-auth-defaults' }),
    ]);

    expect(lines.map(({ contestant, operation }) => `${contestant} ${operation}`)).toEqual([
      'twofold-sqlite second factor',
      'twofold-sqlite login',
      'better-auth-defaults second factor',
    ]);
    expect(formatTable(lines).split('\n')).toHaveLength(5);
  });
});

describe('checksOver', () => {
  it('is the median of what each round gave, not of the medians', () => {
    const rounds = [
      [100, 10],
      [50, 10],
      [600, 100],
    ].flatMap(([ours = 0, theirs = 0]) => [
      measurement({ perSecond: ours }),
      measurement({ contestant: 'better-auth-defaults', perSecond: theirs }),
    ]);

    expect(checksOver(rounds, 'twofold-sqlite', 'better-auth-defaults')).toBe(6);
  });

  it('has no value when one of them was not measured', () => {
    expect(checksOver([measurement({})], 'twofold-sqlite', 'better-auth-defaults')).toBeNull();
  });
});
