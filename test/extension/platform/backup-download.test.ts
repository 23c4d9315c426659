import '#test/support/fake-browser.ts';

import { beforeEach, describe, expect, it, vi } from 'vitest';
import { downloadFile } from '#extension/platform/backup-download.ts';
import { speakLanguage } from '#extension/platform/words.ts';
import { fakeBrowser } from '#test/support/fake-browser.ts';
import { serveWordFiles } from '#test/support/word-files.ts';

const file = { path: 'Twofold/vault.json', text: '{}' };
const download = vi.fn();
const search = vi.fn();
let allowed: boolean;

beforeEach(async () => {
  fakeBrowser.reset();
  fakeBrowser.i18n.getUILanguage = () => 'en';
  await speakLanguage(() => undefined);
  allowed = true;
  download.mockReset().mockResolvedValue(7);
  search.mockReset().mockResolvedValue([{ state: 'complete', exists: true }]);
  // The browser without offscreen pages is Firefox, whose background is a page.
  Object.assign(fakeBrowser, { downloads: { download, search }, offscreen: undefined });
  Reflect.deleteProperty(fakeBrowser, 'offscreen');
  Object.assign(fakeBrowser.permissions, { contains: async () => allowed });
});

describe('a file for the downloads', () => {
  it('never overwrites, asks nobody, and is saved when the browser wrote all of it', async () => {
    search.mockResolvedValueOnce([{ state: 'in_progress' }]);

    expect(await downloadFile(file)).toEqual({ kind: 'saved' });
    expect(download).toHaveBeenCalledWith(
      expect.objectContaining({ filename: file.path, conflictAction: 'uniquify', saveAs: false }),
    );
    expect(search).toHaveBeenCalledTimes(2);
  });

  it.each([
    { what: 'was interrupted', items: [{ state: 'interrupted', error: 'FILE_NO_SPACE' }], words: 'FILE_NO_SPACE' },
    { what: 'is gone again', items: [{ state: 'complete', exists: false }], words: 'gone again' },
    { what: 'was taken off the list', items: [], words: 'taken away' },
  ])('is not saved when it $what', async ({ items, words }) => {
    search.mockResolvedValue(items);

    expect(await downloadFile(file)).toMatchObject({ kind: 'failed', detail: expect.stringContaining(words) });
  });

  it('says in the language of the person why it was not saved', async () => {
    serveWordFiles();
    await fakeBrowser.storage.local.set({ language: 'de' });
    await speakLanguage(() => undefined);
    vi.unstubAllGlobals();
    search.mockResolvedValue([]);

    expect(await downloadFile(file)).toMatchObject({ detail: expect.stringContaining('Der Download wurde entfernt') });
  });

  it('is not saved when the browser refuses it, or the right to save is gone', async () => {
    download.mockRejectedValueOnce(new Error('Invalid filename'));
    expect(await downloadFile(file)).toMatchObject({
      kind: 'failed',
      detail: expect.stringContaining('Invalid filename'),
    });

    allowed = false;
    expect(await downloadFile(file)).toMatchObject({ kind: 'failed', detail: expect.stringContaining('may not save') });
    expect(download).toHaveBeenCalledTimes(1);
  });
});
