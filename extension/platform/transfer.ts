/** The options page's side of a transfer: a worker, started when a file is chosen or an export begun. */

import type { Transfer, TransferKind } from '../core/transfer/transfer.ts';

export interface TransferQuestion {
  readonly number: number;
  readonly kind: TransferKind;
  readonly request: unknown;
  /** Of the page that asks. */
  readonly language: string;
}

export type TransferReply =
  | { readonly number: number; readonly answer: unknown }
  /** Our own mistake: the kind of error, and none of its words, which could hold what was read. */
  | { readonly number: number; readonly failure: string };

interface Waiting {
  readonly resolve: (answer: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** Starts a worker. Its memory, which may be a gigabyte, is given back when it is ended. */
export function openTransfer(): Transfer {
  const worker = new Worker(new URL('./transfer-worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, Waiting>();
  const fail = (message: string) => {
    for (const { reject } of waiting.values()) reject(new Error(message));
    waiting.clear();
  };
  worker.addEventListener('message', ({ data }: MessageEvent<TransferReply>) => {
    const asked = waiting.get(data.number);
    waiting.delete(data.number);
    if ('failure' in data) asked?.reject(new Error(`the transfer failed: ${data.failure}`));
    else asked?.resolve(data.answer);
  });
  worker.addEventListener('error', () => fail('the transfer worker stopped'));

  let number = 0;
  const ask = async (kind: TransferKind, request: unknown): Promise<unknown> => {
    number += 1;
    const question: TransferQuestion = { number, kind, request, language: document.documentElement.lang };
    return new Promise((resolve, reject) => {
      waiting.set(number, { resolve, reject });
      worker.postMessage(question, bytesOf(request));
    });
  };
  return {
    // The worker answers each kind with the handler of that kind, whose type says this.
    ask: ask as Transfer['ask'],
    end: () => worker.terminate(),
  };
}

/** A file moves to the worker instead of being copied: the page has it no longer. */
function bytesOf(request: unknown): Transferable[] {
  const bytes = typeof request === 'object' && request !== null && 'bytes' in request ? request.bytes : null;
  return bytes instanceof Uint8Array && bytes.buffer instanceof ArrayBuffer ? [bytes.buffer] : [];
}
