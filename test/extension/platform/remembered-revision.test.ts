import '#test/support/fake-browser.ts';

import { beforeEach, describe, expect, it } from 'vitest';
import { acceptRevision, isRolledBack, rememberRevision } from '#extension/platform/remembered-revision.ts';
import { fakeBrowser } from '#test/support/fake-browser.ts';

beforeEach(() => fakeBrowser.reset());

const at = (revision: number, vaultId = 'vault') => ({ vaultId, revision });
/** Of a vault that nobody writes meanwhile. */
const isBehind = (root: ReturnType<typeof at>) => isRolledBack(root, async () => root);

describe('isRolledBack', () => {
  it('accepts the revision that was written last, and one that was written but not yet remembered', async () => {
    await rememberRevision(at(5));

    expect(await isBehind(at(5))).toBe(false);
    expect(await isBehind(at(6))).toBe(false);
  });

  it('tells an older one, and goes on telling when later changes catch up by count', async () => {
    await rememberRevision(at(5));

    expect(await isBehind(at(4))).toBe(true);
    for (const revision of [5, 6, 7]) {
      await rememberRevision(at(revision));
      expect(await isBehind(at(revision))).toBe(true);
    }
  });

  it('is quiet again once the person has accepted it', async () => {
    await rememberRevision(at(5));
    await isBehind(at(4));

    await acceptRevision(at(4));

    expect(await isBehind(at(4))).toBe(false);
    expect(await isBehind(at(3))).toBe(true);
  });

  it('never goes back by a note that comes late', async () => {
    await rememberRevision(at(6));
    await rememberRevision(at(5));

    expect(await isBehind(at(5))).toBe(true);
  });

  it('knows nothing of another vault, or before the first', async () => {
    expect(await isBehind(at(1))).toBe(false);
    await rememberRevision(at(5));
    expect(await isBehind(at(1, 'other'))).toBe(false);
  });

  it('does not take a vault for older that was only written since it was looked at', async () => {
    const looked = at(5);
    await rememberRevision(at(6));

    expect(await isRolledBack(looked, async () => at(6))).toBe(false);
    expect(await isBehind(at(6))).toBe(false);
  });

  it('marks no vault that took its place meanwhile', async () => {
    await rememberRevision(at(5));
    const { promise, resolve } = Promise.withResolvers<null>();
    const judged = isRolledBack(at(4), async () => {
      await promise;
      return at(4);
    });
    await rememberRevision(at(1, 'other'));
    resolve(null);
    await judged;

    expect(await isBehind(at(1, 'other'))).toBe(false);
  });
});

describe('rememberRevision', () => {
  it('keeps the highest of notes that come at once, in any order', async () => {
    await Promise.all([7, 9, 8].map((revision) => rememberRevision(at(revision))));

    expect(await isBehind(at(9))).toBe(false);
    expect(await isBehind(at(8))).toBe(true);
  });
});
