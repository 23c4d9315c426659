/** What every view of a page can reach: its words, its browser, and a way to say something to the person. */

import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Locked, MessageKind, RequestOf, ResponseOf } from '../messages.ts';
import type { Text } from './messages/text.ts';
import type { PageHost } from './page-host.ts';

/** An answer of an open vault. */
export type Answer<K extends MessageKind> = Exclude<ResponseOf<K>, Locked>;

/**
 * Asks a question that needs the open vault. `null` means that the vault is locked or the background failed; the page
 * has then already moved to say so, and the caller has only to stop.
 */
export type AskVault = <K extends MessageKind>(kind: K, request: RequestOf<K>) => Promise<Answer<K> | null>;

/** A message at the foot of the page. It stays until the next one, unless it says that it passes. */
export interface Saying {
  readonly text: string;
  /** What a screen reader hears instead of `text`. */
  readonly aloud?: string;
  readonly tone?: 'plain' | 'refusal';
  readonly action?: { readonly label: string; readonly run: () => void };
  /** Gone by itself after a moment: only for what can be seen elsewhere too. */
  readonly passing?: boolean;
}

export interface Page {
  readonly host: PageHost;
  readonly text: Text;
  readonly askVault: AskVault;
  readonly say: (saying: Saying) => void;
}

export const PageContext = createContext<Page | null>(null);

/** The page around a view. */
export function usePage(): Page {
  const page = useContext(PageContext);
  if (page === null) throw new Error('a view was drawn outside its page');
  return page;
}

/** The words of a view. */
export function useText(): Text {
  return usePage().text;
}
