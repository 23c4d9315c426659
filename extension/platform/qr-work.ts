/** Whoever has a document starts the worker for QR codes: Chromium's page without a window, Firefox's background. */

import type { PictureJob, PictureTexts } from '../core/capture/read-pictures.ts';

export interface QrQuestion extends QrTask {
  readonly number: number;
}

export interface QrAnswer {
  readonly number: number;
  readonly texts: readonly PictureTexts[];
}

export interface QrWork {
  /** One answer for each picture; nothing was found in any when the worker had to be stopped. */
  read(jobs: readonly PictureJob[], budgetMs: number): Promise<readonly PictureTexts[]>;
  end(): void;
}

/** Pictures to read; none only starts the worker. */
export interface QrTask {
  readonly jobs: readonly PictureJob[];
  readonly budgetMs: number;
}

/** Between two looks at the clock a decoder may take this long; one that takes longer is lost in noise. */
const PATIENCE_MS = 4000;

/** Starts the worker at once, so that it is ready when the first picture comes. */
export function startQrWork(): QrWork {
  let worker = startWorker();
  let number = 0;
  return {
    read: async (jobs, budgetMs) => {
      const question: QrQuestion = { number: ++number, jobs, budgetMs };
      const answer = await answerOf(worker, question);
      if (answer !== null) return answer.texts;
      worker.terminate();
      worker = startWorker();
      return jobs.map(() => []);
    },
    end: () => worker.terminate(),
  };
}

/** Does tasks as they come, with one worker for as long as the page lives. */
export function createQrDesk(): (task: QrTask) => Promise<readonly PictureTexts[]> {
  let work: QrWork | null = null;
  return async ({ jobs, budgetMs }) => {
    work ??= startQrWork();
    return jobs.length === 0 ? [] : work.read(jobs, budgetMs);
  };
}

function startWorker(): Worker {
  return new Worker(new URL('./qr-worker.ts', import.meta.url), { type: 'module' });
}

/** `null` when the worker broke, or did not come back in time. */
async function answerOf(worker: Worker, question: QrQuestion): Promise<QrAnswer | null> {
  const ended = new AbortController();
  const { promise, resolve } = Promise.withResolvers<QrAnswer | null>();
  const { signal } = ended;
  const timer = setTimeout(() => resolve(null), question.budgetMs + PATIENCE_MS);
  worker.addEventListener('error', () => resolve(null), { signal });
  worker.addEventListener(
    'message',
    ({ data }: MessageEvent<QrAnswer>) => {
      if (data.number === question.number) resolve(data);
    },
    { signal },
  );
  worker.postMessage(question);
  try {
    return await promise;
  } finally {
    clearTimeout(timer);
    ended.abort();
  }
}
