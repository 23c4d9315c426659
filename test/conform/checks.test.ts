import { describe, expect, it } from 'vitest';
import { THEMES } from './checks/all.ts';
import { REQUIREMENTS, type Requirement } from './requirement.ts';
import { SHOWN_BY_TESTS } from './shown-by-tests.ts';

const CHECKS = THEMES.flatMap(({ checks }) => checks);

describe('the checks', () => {
  it('are at least forty, each with a name of its own', () => {
    expect(CHECKS.length).toBeGreaterThanOrEqual(40);
    expect(new Set(CHECKS.map(({ name }) => name)).size).toBe(CHECKS.length);
  });

  it('use every requirement in the list that our own tests do not show', () => {
    const used = new Set<Requirement>(CHECKS.map(({ requirement }) => requirement));
    const unused = Object.entries(REQUIREMENTS).filter(([key, requirement]) => {
      return !used.has(requirement) && !Object.hasOwn(SHOWN_BY_TESTS, key);
    });

    expect(unused).toEqual([]);
  });
});
