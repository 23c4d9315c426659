import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AuditEvent, type AuditRecord, chainEvent, findBrokenLink } from '#server/core/audit.ts';

const event = (changes: Partial<AuditEvent> = {}): AuditEvent => ({
  accountId: 'a',
  kind: 'signed-in',
  detail: 'password',
  atMs: 1_800_000_000_000,
  ...changes,
});

function chain(length: number): AuditRecord[] {
  const records: AuditRecord[] = [];
  for (let index = 0; index < length; index += 1) {
    records.push(chainEvent(event({ atMs: index }), records.at(-1) ?? null));
  }
  return records;
}

describe('chainEvent', () => {
  it('begins at 1 with no hash before', () => {
    expect(chainEvent(event(), null)).toMatchObject({ sequence: 1, previousHash: '' });
  });

  it('goes on from the record before', () => {
    const first = chainEvent(event(), null);
    expect(chainEvent(event(), first)).toMatchObject({ sequence: 2, previousHash: first.hash });
  });
});

describe('findBrokenLink', () => {
  it('finds nothing in a whole chain, nor in an empty one', () => {
    expect(findBrokenLink(chain(5))).toBeNull();
    expect(findBrokenLink([])).toBeNull();
  });

  it.each([
    { name: 'a changed detail', change: { detail: 'passwort' } },
    { name: 'a changed time', change: { atMs: 7 } },
    { name: 'a changed kind', change: { kind: 'signed-out' } },
    { name: 'another account', change: { accountId: 'b' } },
    { name: 'a changed hash', change: { hash: '0'.repeat(64) } },
    { name: 'a changed hash before', change: { previousHash: '0'.repeat(64) } },
  ] as const)('finds $name', ({ change }) => {
    const records = chain(5);
    expect(findBrokenLink(records.map((record, index) => (index === 2 ? { ...record, ...change } : record)))).toBe(3);
  });

  it('finds a removed record, and two that were swapped', () => {
    const [first, second, third] = chain(3);
    if (!first || !second || !third) throw new Error('three records were made');

    expect(findBrokenLink([first, third])).toBe(2);
    expect(findBrokenLink([second, third])).toBe(1);
    expect(findBrokenLink([first, third, second])).toBe(2);
  });

  it('finds any changed character of a detail (property)', () => {
    const records = chain(3);
    fc.assert(
      fc.property(fc.nat(2), fc.string({ maxLength: 12 }), (index, detail) => {
        fc.pre(detail !== 'password');
        const changed = records.map((record, at) => (at === index ? { ...record, detail } : record));
        expect(findBrokenLink(changed)).toBe(index + 1);
      }),
      { numRuns: 50 },
    );
  });
});
