import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { missingTests } from '../support/test-titles.ts';
import { formatSecurityTable } from './security-table.ts';
import { SHOWN_BY_TESTS } from './shown-by-tests.ts';

describe('server/SECURITY-TABLE.md', () => {
  const written = readFileSync('server/SECURITY-TABLE.md', 'utf8');

  it('says what the checks say now', () => {
    expect(written).toBe(formatSecurityTable());
  });

  it('names tests that are there', () => {
    expect(missingTests(Object.values(SHOWN_BY_TESTS).flat())).toEqual([]);
  });

  it('has at least seventy-five rows, each with something that shows it', () => {
    const rows = written.split('\n').filter((line) => /^\| (OWASP|NIST|RFC) /.test(line));

    expect(rows.length).toBeGreaterThanOrEqual(75);
    expect(rows.filter((row) => row.endsWith('|  |'))).toEqual([]);
  });
});
