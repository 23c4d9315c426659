/** Reading QR codes in Chromium's page without a window: it takes tasks from the background and from nobody else. */

import { browser } from 'wxt/browser';
import type { PictureJob, PictureTexts } from '../core/capture/read-pictures.ts';
import { type QrWork, startQrWork } from './qr-work.ts';

export interface QrTask {
  readonly jobs: readonly PictureJob[];
  readonly budgetMs: number;
}

/** Listens for tasks; one without pictures only starts the worker. Every other message is left to others. */
export function answerQrTasks(): void {
  let work: QrWork | null = null;
  browser.runtime.onMessage.addListener(
    (message: unknown, sender, answer: (texts: readonly PictureTexts[]) => void) => {
      if (sender.id !== browser.runtime.id || sender.tab !== undefined || !isTaskMessage(message)) return undefined;
      work ??= startQrWork();
      const { jobs, budgetMs } = message.qrTask;
      void (jobs.length === 0 ? Promise.resolve([]) : work.read(jobs, budgetMs)).then(answer);
      return true;
    },
  );
}

function isTaskMessage(message: unknown): message is { readonly qrTask: QrTask } {
  return typeof message === 'object' && message !== null && 'qrTask' in message;
}
