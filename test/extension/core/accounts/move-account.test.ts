import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AccountEntry } from '#extension/core/accounts/account-entry.ts';
import { entryOf } from '#extension/core/accounts/account-entry.ts';
import { orderEntries } from '#extension/core/accounts/account-order.ts';
import { type Move, type MoveTarget, planMove } from '#extension/core/accounts/move-account.ts';
import { LONGEST_SORT_KEY } from '#extension/core/accounts/sort-key.ts';
import { anAccount } from '#test/support/accounts.ts';

/** Entries called and identified by letters; a star before one pins it, `=key` after it places it. */
function list(text: string): AccountEntry[] {
  return text.split(' ').map((word) => {
    const [name = '', sortKey] = word.replace('*', '').split('=');
    const account = anAccount({ id: name, issuer: name, sites: [], pinned: word.startsWith('*') });
    return entryOf(sortKey === undefined ? account : { ...account, sortKey });
  });
}

function orderOf(entries: readonly AccountEntry[]): string {
  return orderEntries(entries, null)
    .map(({ id }) => id)
    .join(' ');
}

function keysOf(move: Move): ReadonlyMap<string, string> {
  return move.kind === 'moved' ? move.keys : new Map();
}

function moved(entries: readonly AccountEntry[], move: Move): AccountEntry[] {
  return entries.map((entry) => {
    const sortKey = keysOf(move).get(entry.id);
    return sortKey === undefined ? entry : { ...entry, sortKey };
  });
}

const ahead = (id: string | null): MoveTarget => ({ kind: 'before', id });
const UP: MoveTarget = { kind: 'step', by: -1 };
const DOWN: MoveTarget = { kind: 'step', by: 1 };

describe('planMove', () => {
  it.each([
    // Nothing was placed yet: those above the new place get theirs with it.
    { entries: 'a b c d', id: 'd', target: ahead('a'), order: 'd a b c', written: 1, place: 1 },
    { entries: 'a b c d', id: 'd', target: ahead('c'), order: 'a b d c', written: 3, place: 3 },
    { entries: 'a b c d', id: 'a', target: ahead(null), order: 'b c d a', written: 4, place: 4 },
    { entries: 'a b c d', id: 'c', target: UP, order: 'a c b d', written: 2, place: 2 },
    { entries: 'a b c d', id: 'a', target: DOWN, order: 'b a c d', written: 2, place: 2 },
    // All are placed: one record.
    { entries: 'a=1 b=2 c=3 d=4', id: 'd', target: ahead('b'), order: 'a d b c', written: 1, place: 2 },
    { entries: 'a=1 b=2 c=3 d=4', id: 'a', target: ahead(null), order: 'b c d a', written: 1, place: 4 },
    { entries: 'a=1 b=2 c=3 d=4', id: 'd', target: ahead('a'), order: 'd a b c', written: 1, place: 1 },
    // Some are.
    { entries: 'a b=2 c', id: 'a', target: UP, order: 'a b c', written: 1, place: 1 },
    { entries: 'a b=2 c', id: 'b', target: ahead('c'), order: 'a b c', written: 2, place: 2 },
    // Pinned ones stay together, and another part's keys are not used twice.
    { entries: '*a *b c d', id: 'd', target: UP, order: 'a b d c', written: 1, place: 3 },
    { entries: '*a=V *b=W c d', id: 'd', target: UP, order: 'a b d c', written: 1, place: 3 },
    { entries: '*a *b c d', id: 'a', target: ahead(null), order: 'b a c d', written: 2, place: 2 },
    // Two windows used one gap, or a file brought a key twice: all keys are made anew.
    { entries: 'a=5 b=5 c=6', id: 'c', target: ahead('b'), order: 'a c b', written: 3, place: 2 },
    // What is no key is none.
    { entries: 'a=0 b=é c', id: 'c', target: ahead('a'), order: 'c a b', written: 1, place: 1 },
  ])('moves $id of "$entries" to "$order"', ({ entries, id, target, order, written, place }) => {
    const given = list(entries);

    const move = planMove(given, id, target);

    expect(move).toMatchObject({ kind: 'moved', place, count: given.length });
    expect(orderOf(moved(given, move))).toBe(order);
    expect(keysOf(move).size).toBe(written);
  });

  it.each([
    { entries: 'a b', id: 'a', target: UP, place: 1 },
    { entries: 'a b', id: 'b', target: DOWN, place: 2 },
    { entries: 'a b', id: 'a', target: ahead('b'), place: 1 },
    { entries: '*a b c', id: 'b', target: UP, place: 2 },
    { entries: '*a b', id: 'a', target: DOWN, place: 1 },
    { entries: 'a', id: 'a', target: ahead(null), place: 1 },
  ])('leaves $id of "$entries" where it is', ({ entries, id, target, place }) => {
    const given = list(entries);

    expect(planMove(given, id, target)).toEqual({ kind: 'stays', place, count: given.length });
  });

  it.each([
    { entries: 'a b', id: 'x', target: UP },
    { entries: 'a b', id: 'a', target: ahead('x') },
    { entries: '*a b', id: 'b', target: ahead('a') },
  ])('knows no place for $id of "$entries"', ({ entries, id, target }) => {
    expect(planMove(list(entries), id, target)).toEqual({ kind: 'no-such-place' });
  });

  it('moves nothing in the trash, and counts nothing there', () => {
    const [a, b, gone] = [...list('a b'), { ...list('c')[0], trashedAtMs: 1 } as AccountEntry];

    expect(planMove([a, b, gone] as AccountEntry[], 'c', UP)).toEqual({ kind: 'no-such-place' });
    expect(planMove([a, b, gone] as AccountEntry[], 'b', UP)).toMatchObject({ place: 1, count: 2 });
  });

  it('gives the expected order after any moves, and never one key twice', () => {
    const moves = fc.array(fc.record({ who: fc.nat(11), where: fc.nat(12), pin: fc.boolean() }), { maxLength: 60 });
    fc.assert(
      fc.property(moves, (made) => {
        let entries = list('a b c d e f g h *i *j *k *l');
        for (const { who, where, pin } of made) {
          const order = orderEntries(entries, null);
          const moving = order[who];
          if (moving === undefined) continue;
          if (pin) {
            // Pinning takes a key along into the other part.
            entries = entries.map((entry) => (entry === moving ? { ...entry, pinned: !entry.pinned } : entry));
            continue;
          }
          const part = order.filter((entry) => entry.pinned === moving.pinned && entry !== moving);
          const target = part[where % (part.length + 1)]?.id ?? null;
          const expected = part.toSpliced(
            target === null ? part.length : part.findIndex(({ id }) => id === target),
            0,
            moving,
          );

          const move = planMove(entries, moving.id, ahead(target));
          entries = moved(entries, move);

          const seen = orderEntries(entries, null).filter(({ pinned }) => pinned === moving.pinned);
          expect(seen.map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
          const keys = entries.flatMap(({ sortKey }) => sortKey ?? []);
          expect(new Set(keys).size).toBe(keys.length);
        }
      }),
    );
  });

  it('writes one record for each move of a placed list, until a gap is used up and all keys are made anew', () => {
    let entries = list('a=1 b=2 c=3 d=4');
    const written: number[] = [];
    for (let turn = 0; turn < 400; turn += 1) {
      // The last of three goes between the first and the second, again and again.
      const order = orderEntries(entries, null);
      const move = planMove(entries, order[2]?.id ?? '', ahead(order[1]?.id ?? null));
      entries = moved(entries, move);
      written.push(keysOf(move).size);
    }

    const lengths = entries.map(({ sortKey }) => sortKey?.length ?? 0);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(LONGEST_SORT_KEY);
    expect(written.filter((count) => count !== 1 && count !== 4)).toEqual([]);
    expect(written.filter((count) => count === 4).length).toBeLessThanOrEqual(5);
    expect(written.filter((count) => count === 4).length).toBeGreaterThan(0);
  });
});
