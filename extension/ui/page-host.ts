/** What the popup and the options page ask of the browser. Their entrypoints pass the real one in. */

import type { Transfer } from '#extension/core/transfer/transfer.ts';
import type { Language } from '#shared/language/languages.ts';
import type { Ask } from '../messages.ts';

export interface PageHost {
  readonly ask: Ask;
  /** Version of the extension, as in its manifest. */
  readonly version: string;
  /** The tab under the popup; `null` on the options page. */
  activeTabId(): Promise<number | null>;
  /** Shows the browser's own prompt; must be called straight from a click. */
  requestOrigin(originPattern: string): Promise<boolean>;
  giveBackOrigin(originPattern: string): Promise<void>;
  /** The right to save files by itself; asked for straight from a click too. */
  requestDownloads(): Promise<boolean>;
  giveBackDownloads(): Promise<void>;
  /** The language chosen here; `null` when the browser's is followed. */
  readChosenLanguage(): Promise<Language | null>;
  /** From then on everything is said in it; `null` follows the browser again. */
  chooseLanguage(language: Language | null): Promise<void>;
  /** Starts the worker that opens files and writes exports; the caller ends it. */
  openTransfer(): Transfer;
  openOptions(): void;
  close(): void;
  /** Calls back, for as long as the page lives, whenever the vault locks. */
  onLock(listener: () => void): void;
}
