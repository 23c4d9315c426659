/** What every kind of export provides: what it can hold, and how it is written. */

import type { Account } from '../accounts/account.ts';
import type { ImportTools } from '../import/import-tools.ts';
import type { Saying } from '../words/saying.ts';
import type { Words } from '../words/words.ts';

/** Parts of an account beside names and credential, which every target holds. */
export type Part = 'groups' | 'note' | 'pinned' | 'sites' | 'backup-codes';

export interface WriteContext {
  /** `null` for targets that are not sealed. */
  readonly password: string | null;
  /** Unix time in milliseconds. */
  readonly nowMs: number;
  /** Random bytes of a length. */
  readonly random: (length: number) => Uint8Array<ArrayBuffer>;
  readonly newId: () => string;
  readonly tools: ImportTools;
  /** Of the person's language, for what is to be read on paper. */
  readonly words: Words;
  /** An SVG picture of a QR code. */
  readonly qrSvg: (text: string) => string;
}

export interface ExportTarget {
  readonly name: string;
  /** As a person knows it. */
  readonly title: Saying;
  readonly fileEnding: string;
  readonly mimeType: string;
  /** Whether it is encrypted under a password of its own. The others lie open on the disk. */
  readonly sealed: boolean;
  readonly holds: readonly Part[];
  /** More groups than this are left out. */
  readonly mostGroups: number;
  /** Why an account cannot be held at all, in a sentence; `null` when it can. */
  refusalOf(account: Account): Saying | null;
  write(accounts: readonly Account[], context: WriteContext): Promise<Uint8Array<ArrayBuffer>>;
}
