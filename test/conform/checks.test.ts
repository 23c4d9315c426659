import { describe, expect, it } from 'vitest';
import { THEMES } from './checks/all.ts';
import { formatRequirement, REQUIREMENTS } from './requirement.ts';

const CHECKS = THEMES.flatMap(({ checks }) => checks);

describe('the checks', () => {
  it('are at least forty, each with a name of its own', () => {
    expect(CHECKS.length).toBeGreaterThanOrEqual(40);
    expect(new Set(CHECKS.map(({ name }) => name)).size).toBe(CHECKS.length);
  });

  it('use every requirement in the list', () => {
    const used = new Set(CHECKS.map(({ requirement }) => formatRequirement(requirement)));
    expect(
      Object.values(REQUIREMENTS)
        .map(formatRequirement)
        .filter((name) => !used.has(name)),
    ).toEqual([]);
  });
});
