/** The worker that reads QR codes: the decoders are large and slow, and nothing else waits for them. */

import { readPictures } from '../core/capture/read-pictures.ts';
import { decodePicture } from './picture-decoding.ts';
import { decoders } from './qr-decoders.ts';
import type { QrAnswer, QrQuestion } from './qr-work.ts';

const reader = { decodePicture, decoders, nowMs: () => performance.now() };

addEventListener('message', ({ data }: MessageEvent<QrQuestion>) => {
  void readPictures(data.jobs, data.budgetMs, reader).then((texts) => {
    const answer: QrAnswer = { number: data.number, texts };
    postMessage(answer);
  });
});
