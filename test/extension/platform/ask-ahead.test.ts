import { describe, expect, it, vi } from 'vitest';
import type { Ask } from '#extension/messages.ts';
import { answerAhead } from '#extension/platform/ask-ahead.ts';

const first = { kind: 'list-accounts', request: { tabId: null, limit: 60 } } as const;
const locked = { kind: 'locked' } as const;

describe('answerAhead', () => {
  it('answers the first who asks the same with what is on its way', async () => {
    const ask = vi.fn(async () => locked);
    const ahead = answerAhead(ask as unknown as Ask, first, Promise.resolve(locked));

    expect(await ahead('list-accounts', { tabId: null, limit: 60 })).toEqual(locked);
    expect(ask).not.toHaveBeenCalled();
    await ahead('list-accounts', first.request);
    expect(ask).toHaveBeenCalledTimes(1);
  });

  it.each([
    { kind: 'list-accounts', request: { tabId: null } },
    { kind: 'list-accounts', request: { tabId: 1, limit: 60 } },
    { kind: 'vault-state', request: null },
  ] as const)('asks anew for $kind with $request', async ({ kind, request }) => {
    const ask = vi.fn(async () => locked);
    const ahead = answerAhead(ask as unknown as Ask, first, Promise.resolve(locked));

    await ahead(kind, request);

    expect(ask).toHaveBeenCalledExactlyOnceWith(kind, request);
  });
});
