/** What the popup and the options page ask of the browser. Their entrypoints pass the real one in. */

import type { Language } from '#shared/language/languages.ts';
import type { Ask } from '../messages.ts';

/** Whether the browser keeps the vault however full the disk gets. */
export interface StorageReport {
  readonly persistence: 'kept' | 'may-be-cleared' | 'unknown';
  /** Bytes, as the browser estimates them; `null` when it does not. */
  readonly usage: number | null;
  readonly quota: number | null;
}

/** What the extension may do only where a person wants it: clear copied codes, and save backups by itself. */
export type OptionalRight = 'clipboardRead' | 'downloads';

export interface PageHost {
  readonly ask: Ask;
  /** Version of the extension, as in its manifest. */
  readonly version: string;
  /** The tab under the popup; `null` on the options page. */
  activeTabId(): Promise<number | null>;
  /** Shows the browser's own prompt; must be called straight from a click. */
  requestOrigin(originPattern: string): Promise<boolean>;
  giveBackOrigin(originPattern: string): Promise<void>;
  hasRight(right: OptionalRight): Promise<boolean>;
  /** Asked for straight from a click too. */
  requestRight(right: OptionalRight): Promise<boolean>;
  giveBackRight(right: OptionalRight): Promise<void>;
  readStorage(): Promise<StorageReport>;
  /** Asks the browser to keep what is stored, and tells what it answered. */
  persistStorage(): Promise<StorageReport>;
  /** The language chosen here; `null` when the browser's is followed. */
  readChosenLanguage(): Promise<Language | null>;
  /** From then on everything is said in it; `null` follows the browser again. */
  chooseLanguage(language: Language | null): Promise<void>;
  openOptions(): void;
  close(): void;
  /** Loads the page again: nothing that it held stays in memory. It does so by itself whenever the vault locks. */
  startAnew(): void;
}
