import '#test/support/fake-browser.ts';

import { beforeEach, describe, expect, it } from 'vitest';
import { frontOf } from '#extension/core/accounts/list-front.ts';
import { keepFront, readFront } from '#extension/platform/front-memory.ts';
import { closeSession, openSession } from '#extension/platform/session.ts';
import { fakeBrowser } from '#test/support/fake-browser.ts';

const now = { vaultId: 'vault', revision: 7 };
const front = { ...frontOf([]), damages: [] };

beforeEach(async () => {
  fakeBrowser.reset();
  await openSession({ vaultId: 'vault', vaultKey: new Uint8Array(32), lastUsedAtMs: 0 });
});

describe('the front of a list', () => {
  it('is there for the very revision it was kept at, and for no other', async () => {
    await keepFront(now, front);

    expect(await readFront(now)).toEqual(front);
    expect(await readFront({ ...now, revision: 8 })).toBeNull();
    expect(await readFront({ ...now, revision: 6 })).toBeNull();
    expect(await readFront({ ...now, vaultId: 'another' })).toBeNull();
  });

  it('goes when the vault is locked, and is not kept by whoever comes late', async () => {
    await keepFront(now, front);
    await closeSession();
    expect(await fakeBrowser.storage.session.get(null)).toEqual({});

    await keepFront(now, front);
    expect(await fakeBrowser.storage.session.get(null)).toEqual({});
  });
});
