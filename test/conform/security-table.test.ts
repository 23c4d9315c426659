import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatSecurityTable } from './security-table.ts';

describe('server/SECURITY-TABLE.md', () => {
  const written = readFileSync('server/SECURITY-TABLE.md', 'utf8');

  it('says what the checks say now', () => {
    expect(written).toBe(formatSecurityTable());
  });

  it('has at least fifty rows, each with a check that shows it', () => {
    const rows = written.split('\n').filter((line) => /^\| (OWASP|NIST|RFC) /.test(line));

    expect(rows.length).toBeGreaterThanOrEqual(50);
    expect(rows.filter((row) => row.endsWith('|  |'))).toEqual([]);
  });
});
