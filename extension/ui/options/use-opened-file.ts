/** A file opened in a worker, which ends with the page, with the next file, and on request; with it goes all it read. */

import { useEffect, useRef } from 'preact/hooks';
import type { LookAnswer, Transfer, TransferKind, TransferProtocol } from '#extension/core/transfer/transfer.ts';
import { useTransfer } from './transfer-context.ts';

export interface OpenedFile {
  /** Opens another file; `null` when it is no longer the one that is wanted. */
  look(file: File): Promise<LookAnswer | null>;
  /** Asks about the file that is open; `null` when none is, or it is no longer the one that is wanted. */
  ask<K extends TransferKind>(
    kind: K,
    request: TransferProtocol[K]['request'],
  ): Promise<TransferProtocol[K]['response'] | null>;
  end(): void;
}

export function useOpenedFile(): OpenedFile {
  const openTransfer = useTransfer();
  const transfer = useRef<Transfer | null>(null);
  useEffect(() => end, []);
  return { look, ask, end };

  async function look(file: File): Promise<LookAnswer | null> {
    end();
    const worker = openTransfer();
    transfer.current = worker;
    const bytes = new Uint8Array(await file.arrayBuffer());
    return transfer.current === worker ? ask('look', { bytes, fileName: file.name }) : null;
  }

  async function ask<K extends TransferKind>(
    kind: K,
    request: TransferProtocol[K]['request'],
  ): Promise<TransferProtocol[K]['response'] | null> {
    const worker = transfer.current;
    const answer = (await worker?.ask(kind, request)) ?? null;
    return transfer.current === worker ? answer : null;
  }

  function end(): void {
    transfer.current?.end();
    transfer.current = null;
  }
}
