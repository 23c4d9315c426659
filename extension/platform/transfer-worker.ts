/** The worker in which files are opened and exports written. It ends with its page, or sooner. */

import { isLanguage, type Language } from '#shared/language/languages.ts';
import { createTransferDesk, type TransferHandlers } from '../core/transfer/transfer-desk.ts';
import { importTools } from './import-tools.ts';
import { qrSvg } from './qr-svg.ts';
import { randomBytes } from './random.ts';
import type { TransferQuestion, TransferReply } from './transfer.ts';
import { readWords } from './words.ts';

let desk: Promise<TransferHandlers> | null = null;

/** The page tells its language with the first question: a worker cannot look it up. */
function deskIn(language: string): Promise<TransferHandlers> {
  desk ??= openDesk(isLanguage(language) ? language : 'en');
  return desk;
}

async function openDesk(language: Language): Promise<TransferHandlers> {
  return createTransferDesk({
    tools: importTools,
    qrSvg,
    random: randomBytes,
    newId: () => crypto.randomUUID(),
    nowMs: Date.now,
    words: await readWords(language),
  });
}

addEventListener('message', ({ data }: MessageEvent<TransferQuestion>) => void replyTo(data));

async function replyTo({ number, kind, request, language }: TransferQuestion): Promise<void> {
  // The page asks through `openTransfer`, whose types let it send nothing but the request of the kind.
  const handle = (await deskIn(language))[kind] as (request: unknown) => Promise<unknown>;
  const reply: TransferReply = await handle(request).then(
    (answer) => ({ number, answer }),
    (error: unknown) => ({ number, failure: error instanceof Error ? error.name : 'failed' }),
  );
  postMessage(reply);
}
