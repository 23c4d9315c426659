/** The worker in which files are opened and exports written. It ends with its page, or sooner. */

import { isLanguage } from '#shared/language/languages.ts';
import { createTransferDesk, type TransferHandlers } from '../core/transfer/transfer-desk.ts';
import { ENGLISH, wordsIn } from '../core/words/catalogues.ts';
import { importTools } from './import-tools.ts';
import { qrSvg } from './qr-svg.ts';
import { randomBytes } from './random.ts';
import type { TransferQuestion, TransferReply } from './transfer.ts';

let desk: TransferHandlers | null = null;

/** The page tells its language with the first question: a worker cannot look it up. */
function deskIn(language: string): TransferHandlers {
  desk ??= createTransferDesk({
    tools: importTools,
    qrSvg,
    random: randomBytes,
    newId: () => crypto.randomUUID(),
    nowMs: Date.now,
    words: isLanguage(language) ? wordsIn(language) : ENGLISH,
  });
  return desk;
}

addEventListener('message', ({ data }: MessageEvent<TransferQuestion>) => void replyTo(data));

async function replyTo({ number, kind, request, language }: TransferQuestion): Promise<void> {
  // The page asks through `openTransfer`, whose types let it send nothing but the request of the kind.
  const handle = deskIn(language)[kind] as (request: unknown) => Promise<unknown>;
  const reply: TransferReply = await handle(request).then(
    (answer) => ({ number, answer }),
    (error: unknown) => ({ number, failure: error instanceof Error ? error.name : 'failed' }),
  );
  postMessage(reply);
}
