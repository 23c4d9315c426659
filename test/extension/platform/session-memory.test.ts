import '#test/support/fake-browser.ts';

import { beforeEach, describe, expect, it, vi } from 'vitest';
import { closeSession, openSession } from '#extension/platform/session.ts';
import { createSessionMemory } from '#extension/platform/session-memory.ts';
import { fakeBrowser } from '#test/support/fake-browser.ts';

const memory = createSessionMemory<readonly string[]>('notes', []);
const noted = (note: string) => (notes: readonly string[]) => [...notes, note];

beforeEach(() => fakeBrowser.reset());

describe('a value that lives as long as the vault is open', () => {
  it('is empty before anything was kept', async () => {
    expect(await memory.read()).toEqual([]);
  });

  it('loses none of many changes at once, and is read as they leave it', async () => {
    const notes = Array.from({ length: 20 }, (_, place) => `note ${place}`);

    for (const note of notes) void memory.change(noted(note));

    expect(await memory.read()).toEqual(notes);
  });

  it('goes on after a change that failed, which its caller hears of', async () => {
    const failing = memory.change(() => {
      throw new Error('no');
    });
    const next = memory.change(noted('next'));

    await expect(failing).rejects.toThrow('no');
    await next;
    expect(await memory.read()).toEqual(['next']);
  });

  it('writes nothing when nothing changes', async () => {
    const set = vi.spyOn(fakeBrowser.storage.session, 'set');

    await memory.change((notes) => notes);
    expect(set).not.toHaveBeenCalled();
    await memory.change(noted('one'));
    expect(set).toHaveBeenCalledOnce();
  });

  it('goes when the vault is locked, and not before', async () => {
    memory.forgetWhenLocked();
    await openSession({ vaultId: 'vault', vaultKey: new Uint8Array(32), lastUsedAtMs: 1 });
    await memory.change(noted('one'));
    expect(await memory.read()).toEqual(['one']);

    await closeSession();

    await expect.poll(() => memory.read()).toEqual([]);
  });
});
