import { describe, expect, it, vi } from 'vitest';
import type { Ask } from '#extension/messages.ts';
import { askAhead } from '#extension/platform/ask-ahead.ts';

const first = { tabId: null, limit: 60 } as const;

describe('askAhead', () => {
  it('asks at once, and answers the first who asks the same with that', async () => {
    const ask = vi.fn(async () => ({ kind: 'locked' }));

    const ahead = askAhead(ask as unknown as Ask, 'list-accounts', first);
    expect(ask).toHaveBeenCalledTimes(1);

    expect(await ahead('list-accounts', { tabId: null, limit: 60 })).toEqual({ kind: 'locked' });
    expect(ask).toHaveBeenCalledTimes(1);
    await ahead('list-accounts', first);
    expect(ask).toHaveBeenCalledTimes(2);
  });

  it.each([
    { kind: 'list-accounts', request: { tabId: null } },
    { kind: 'list-accounts', request: { tabId: 1, limit: 60 } },
    { kind: 'vault-state', request: null },
  ] as const)('asks anew for $kind with $request', async ({ kind, request }) => {
    const ask = vi.fn(async () => ({ kind: 'locked' }));
    const ahead = askAhead(ask as unknown as Ask, 'list-accounts', first);

    await ahead(kind, request);

    expect(ask).toHaveBeenLastCalledWith(kind, request);
    expect(ask).toHaveBeenCalledTimes(2);
  });

  it('hands a failure to the one who asks, and to nobody before', async () => {
    const ahead = askAhead(async () => Promise.reject(new Error('no answer')), 'list-accounts', first);
    await new Promise((resolve) => setTimeout(resolve, 0));

    await expect(ahead('list-accounts', first)).rejects.toThrow('no answer');
  });
});
