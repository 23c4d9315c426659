import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const TOP = resolve(import.meta.dirname, '..');
const text = readFileSync(resolve(TOP, 'SECURITY.md'), 'utf8');
const rows = text
  .slice(text.indexOf('| Attacker |'))
  .split('\n\n', 1)
  .flatMap((table) => table.split('\n').slice(2))
  .map((row) => row.split(' | ').map((cell) => cell.replace(/^\||\|$/g, '').trim()));

describe('the table of attackers', () => {
  it('has an attacker, what they have, what they get and a test in each row', () => {
    expect(rows.length).toBeGreaterThan(5);
    expect(rows.filter((row) => row.length !== 4 || row.some((cell) => cell === ''))).toEqual([]);
  });

  it.each(rows.map(([attacker = '', , , shown = '']) => ({ attacker, shown })))(
    'shows what the $attacker gets by a test that is there',
    ({ shown }) => {
      const [, path = '', title = ''] = /^`([^`]+)`: (.+)$/.exec(shown) ?? [];

      expect(existsSync(resolve(TOP, path)) && title !== '', shown).toBe(true);
      expect(readFileSync(resolve(TOP, path), 'utf8')).toContain(`('${title}'`);
    },
  );
});
