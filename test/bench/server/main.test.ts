import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

describe('npm run bench:server', { timeout: 120_000 }, () => {
  it('measures our own verifier without a failed request', () => {
    const parameters = ['--rounds', '1', '--visitors', '8', '--logins', '2', '--growth', '1001', '--json'];

    const output = execFileSync(process.execPath, ['test/bench/server/main.ts', '--only', 'sqlite', ...parameters], {
      encoding: 'utf8',
    });

    const records = output
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    const { summary } = records.pop();
    expect(records.map(({ operation, count, failed }) => [operation, count, failed])).toEqual([
      ['set-up', 2, 0],
      ['second factor', 8, 0],
      ['login', 2, 0],
    ]);
    expect(records[2].bareHashCpuMs).toBeGreaterThan(1);
    expect(summary.growth.accounts).toEqual([1000, 1001]);
  });
});
