/**
 * Reading QR codes for the background. The decoders are not in it: they weigh more than all the rest, and a service
 * worker starts anew for every other question. They run in a worker, which a service worker cannot start by itself.
 */

import { browser } from 'wxt/browser';
import type { PictureJob, PictureTexts } from '../core/capture/read-pictures.ts';
import { withOffscreenPage } from './offscreen-page.ts';
import { askOffscreen } from './offscreen-tasks.ts';
import { type QrTask, type QrWork, startQrWork } from './qr-work.ts';
import { sleepUntil } from './sleep.ts';

/** Reads every QR code of pictures. */
export interface QrReader {
  /** Starts what reads, while a page is still being looked at. */
  prepare(): void;
  /**
   * One answer for each picture, in order.
   *
   * @param budgetMs - After about this time it answers with what it has; the cheap passes on boxes are always made.
   */
  read(jobs: readonly PictureJob[], budgetMs: number): Promise<readonly PictureTexts[]>;
}

/** Who captured once may do so again soon: the next code of a transfer, or the same after scrolling. */
const LINGER_MS = 15_000;

export const qrReader: QrReader = {
  prepare: () => void read([], 0).catch(reportError),
  read: async (jobs, budgetMs) => (jobs.length === 0 ? [] : read(jobs, budgetMs)),
};

async function read(jobs: readonly PictureJob[], budgetMs: number): Promise<readonly PictureTexts[]> {
  return 'offscreen' in browser ? readOffscreen({ jobs, budgetMs }) : readHere({ jobs, budgetMs });
}

async function readOffscreen(task: QrTask): Promise<readonly PictureTexts[]> {
  void withOffscreenPage(linger).catch(reportError);
  return withOffscreenPage(() => askOffscreen('qr', task));
}

let work: { readonly worker: QrWork; users: number } | null = null;

/** In Firefox, whose background is a page. */
async function readHere({ jobs, budgetMs }: QrTask): Promise<readonly PictureTexts[]> {
  work ??= { worker: startQrWork(), users: 0 };
  const used = work;
  used.users += 1;
  void linger().then(() => {
    used.users -= 1;
    if (used.users > 0) return;
    used.worker.end();
    work = null;
  });
  return jobs.length === 0 ? [] : used.worker.read(jobs, budgetMs);
}

async function linger(): Promise<void> {
  await sleepUntil(Date.now() + LINGER_MS);
}
