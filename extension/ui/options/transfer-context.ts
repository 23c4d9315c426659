/** The worker of the options page, which the popup has no use for: its code is ten times the popup's. */

import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Transfer } from '#extension/core/transfer/transfer.ts';

/** Starts the worker that opens files and writes exports; the caller ends it. */
export type OpenTransfer = () => Transfer;

export const TransferContext = createContext<OpenTransfer | null>(null);

export function useTransfer(): OpenTransfer {
  const openTransfer = useContext(TransferContext);
  if (openTransfer === null) throw new Error('a view that transfers was drawn outside the options page');
  return openTransfer;
}
