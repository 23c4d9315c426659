/** The worker in which files are opened and exports written. It ends with its page, or sooner. */

import { createTransferDesk } from '../core/transfer/transfer-desk.ts';
import { importTools } from './import-tools.ts';
import { qrSvg } from './qr-svg.ts';
import { randomBytes } from './random.ts';
import type { TransferQuestion, TransferReply } from './transfer.ts';

const desk = createTransferDesk({
  tools: importTools,
  qrSvg,
  random: randomBytes,
  newId: () => crypto.randomUUID(),
  nowMs: Date.now,
});

addEventListener('message', ({ data }: MessageEvent<TransferQuestion>) => void replyTo(data));

async function replyTo({ number, kind, request }: TransferQuestion): Promise<void> {
  // The page asks through `openTransfer`, whose types let it send nothing but the request of the kind.
  const handle = desk[kind] as (request: unknown) => Promise<unknown>;
  const reply: TransferReply = await handle(request).then(
    (answer) => ({ number, answer }),
    (error: unknown) => ({ number, failure: error instanceof Error ? error.name : 'failed' }),
  );
  postMessage(reply);
}
