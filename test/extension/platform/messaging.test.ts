import '#test/support/fake-browser.ts';

import { beforeEach, describe, expect, it, vi } from 'vitest';
import { answer } from '#extension/platform/messaging.ts';
import { AppError } from '#shared/app-error.ts';
import { fakeBrowser, OWN_PAGE } from '#test/support/fake-browser.ts';

const question = { kind: 'vault-state', request: null };

/** What the listeners of the background answer to a message from `sender`; `undefined` when none does. */
async function reply(message: unknown, sender: object): Promise<unknown> {
  return new Promise((resolve) => {
    void fakeBrowser.runtime.onMessage.trigger(message, sender, resolve).then((results) => {
      if (!results.some((result: unknown) => result === true)) resolve(undefined);
    });
  });
}

describe('answer', () => {
  beforeEach(() => {
    fakeBrowser.reset();
    answer({ 'vault-state': async () => ({ state: 'locked' }) });
  });

  it('answers a page of the extension', async () => {
    expect(await reply(question, OWN_PAGE)).toEqual({ answer: { state: 'locked' } });
  });

  it('answers only when what it needs is there', async () => {
    fakeBrowser.reset();
    const ready = Promise.withResolvers<void>();
    const handler = vi.fn(async () => ({ state: 'locked' as const }));
    answer({ 'vault-state': handler }, () => ready.promise);

    const answered = reply(question, OWN_PAGE);
    await Promise.resolve();
    expect(handler).not.toHaveBeenCalled();

    ready.resolve();
    expect(await answered).toEqual({ answer: { state: 'locked' } });
  });

  it.each([
    { who: 'a content script', sender: { id: OWN_PAGE.id, url: 'https://example.com/' } },
    {
      who: 'a page that puts our address into its own',
      sender: { id: OWN_PAGE.id, url: `https://e.example/${OWN_PAGE.url}` },
    },
    { who: 'another extension', sender: { id: 'other', url: 'chrome-extension://other/popup.html' } },
    { who: 'a sender without an address', sender: { id: OWN_PAGE.id } },
  ])('leaves $who without an answer', async ({ sender }) => {
    expect(await reply(question, sender)).toBeUndefined();
  });

  it.each([
    { message: null },
    { message: 'vault-state' },
    { message: { kind: 7 } },
    { message: { kind: 'constructor' } },
  ])('leaves $message to other listeners', async ({ message }) => {
    expect(await reply(message, OWN_PAGE)).toBeUndefined();
  });

  it('tells a failure without its message, which is for the error list', async () => {
    const report = vi.fn();
    vi.stubGlobal('reportError', report);
    fakeBrowser.reset();
    answer({ 'vault-state': () => Promise.reject(new Error('the inside story')) });

    const answered = await reply(question, OWN_PAGE);

    expect(answered).toEqual({ failure: expect.not.stringContaining('story') });
    expect(report).toHaveBeenCalledOnce();
    vi.unstubAllGlobals();
  });

  it('tells a full disk by its code, which a page has words for, and reports no mistake of ours', async () => {
    const report = vi.fn();
    vi.stubGlobal('reportError', report);
    fakeBrowser.reset();
    answer({ 'vault-state': () => Promise.reject(new AppError('storage-full', 'the disk is full')) });

    expect(await reply(question, OWN_PAGE)).toEqual({ failure: 'the disk is full', code: 'storage-full' });
    expect(report).not.toHaveBeenCalled();
    vi.unstubAllGlobals();
  });
});
