import '#test/support/fake-browser.ts';

import { beforeEach, describe, expect, it } from 'vitest';
import { acceptRevision, isRolledBack, rememberRevision } from '#extension/platform/remembered-revision.ts';
import { fakeBrowser } from '#test/support/fake-browser.ts';

beforeEach(() => fakeBrowser.reset());

const at = (revision: number, vaultId = 'vault') => ({ vaultId, revision });

describe('isRolledBack', () => {
  it('accepts the revision that was written last, and one that was written but not yet remembered', async () => {
    await rememberRevision(at(5));

    expect(await isRolledBack(at(5))).toBe(false);
    expect(await isRolledBack(at(6))).toBe(false);
  });

  it('tells an older one, and goes on telling when later changes catch up by count', async () => {
    await rememberRevision(at(5));

    expect(await isRolledBack(at(4))).toBe(true);
    for (const revision of [5, 6, 7]) {
      await rememberRevision(at(revision));
      expect(await isRolledBack(at(revision))).toBe(true);
    }
  });

  it('is quiet again once the person has accepted it', async () => {
    await rememberRevision(at(5));
    await isRolledBack(at(4));

    await acceptRevision(at(4));

    expect(await isRolledBack(at(4))).toBe(false);
    expect(await isRolledBack(at(3))).toBe(true);
  });

  it('never goes back by a note that comes late', async () => {
    await rememberRevision(at(6));
    await rememberRevision(at(5));

    expect(await isRolledBack(at(5))).toBe(true);
  });

  it('knows nothing of another vault, or before the first', async () => {
    expect(await isRolledBack(at(1))).toBe(false);
    await rememberRevision(at(5));
    expect(await isRolledBack(at(1, 'other'))).toBe(false);
  });
});
