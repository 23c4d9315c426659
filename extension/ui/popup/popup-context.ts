/** What the popup's screens share beside the page: the list, and the way from screen to screen. */

import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { AccountSummary } from '../../messages.ts';
import type { Answer } from '../context.ts';
import type { Screen } from './screen.ts';

export type AccountList = Answer<'list-accounts'>;

export interface PopupState {
  readonly list: AccountList;
  readonly go: (screen: Screen) => void;
  readonly back: () => void;
  /** Asks for the list again; true when it came. */
  readonly refresh: () => Promise<boolean>;
}

export const PopupContext = createContext<PopupState | null>(null);

export function usePopup(): PopupState {
  const popup = useContext(PopupContext);
  if (popup === null) throw new Error('a popup screen was drawn outside the popup');
  return popup;
}

/** The account of a screen, `null` when it has left the vault meanwhile. */
export function useAccount(id: string): AccountSummary | null {
  return usePopup().list.accounts.find((account) => account.id === id) ?? null;
}
