/** Files that go to the person's downloads by themselves, and are looked after until they lie there whole. */

import { browser } from 'wxt/browser';
import { withOffscreenPage } from './offscreen-page.ts';
import { askOffscreen } from './offscreen-tasks.ts';
import { words } from './words.ts';

export interface FileForDownload {
  /** With folders below the person's download folder. An older file of the name is kept: the browser adds a number. */
  readonly path: string;
  readonly text: string;
}

export type DownloadOutcome = { readonly kind: 'saved' } | { readonly kind: 'failed'; readonly detail: string };

const POLL_MS = 100;
/** A disk that takes longer than this for a file of a few megabytes will not take it at all. */
const PATIENCE_MS = 60_000;

/** Whether the person lets Twofold save files by itself. */
async function mayDownload(): Promise<boolean> {
  return browser.permissions.contains({ permissions: ['downloads'] });
}

/** Saves a file. It counts as saved when the browser has written all of it. */
export async function downloadFile({ path, text }: FileForDownload): Promise<DownloadOutcome> {
  if (!(await mayDownload())) return failed(words()('download.notAllowed'));
  // A worker has no address for bytes, a page has; in Firefox the background is a page.
  if (!('offscreen' in browser)) return downloadFrom(URL.createObjectURL(new Blob([text])), path);
  return withOffscreenPage(async () => downloadFrom(await askOffscreen('file', text), path));
}

async function downloadFrom(url: string, filename: string): Promise<DownloadOutcome> {
  try {
    const id = await browser.downloads.download({ url, filename, conflictAction: 'uniquify', saveAs: false });
    return await whenFinished(id);
  } catch (error) {
    // With the browser's own words: a folder that is not there, a download that policy forbids.
    return failed(words()('download.refused', { reason: error instanceof Error ? error.message : String(error) }));
  }
}

async function whenFinished(id: number): Promise<DownloadOutcome> {
  for (let waitedMs = 0; waitedMs < PATIENCE_MS; waitedMs += POLL_MS) {
    const [item] = await browser.downloads.search({ id });
    if (item === undefined) return failed(words()('download.takenAway'));
    if (item.state === 'complete') {
      return item.exists === false ? failed(words()('download.gone')) : { kind: 'saved' };
    }
    if (item.state === 'interrupted') return failed(words()('download.refused', { reason: item.error ?? '?' }));
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
  return failed(words()('download.tooSlow'));
}

function failed(detail: string): DownloadOutcome {
  return { kind: 'failed', detail };
}
