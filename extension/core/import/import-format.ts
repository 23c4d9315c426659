/** What every format provides: how to know it, how it is locked, how to read it. */

import type { Saying } from '../words/saying.ts';
import type { SourceFile } from './files/source-file.ts';
import type { ImportTools } from './import-tools.ts';
import type { Extract } from './imported-entry.ts';
import type { KeyDerivation } from './key-derivation.ts';

/** How a file is locked, known before its password. */
export interface Lock {
  /** Every derivation that opening it may need, with its cost; empty when the cost is nothing to speak of. */
  readonly derivations: readonly KeyDerivation[];
  /** A password that the source uses when the person set none. */
  readonly defaultPassword?: string;
}

/** What reading needs beside the file. */
export interface ReadContext {
  /** `null` for a file that is not locked. */
  readonly password: string | null;
  /** Whether the person agreed to a cost beyond our limits. */
  readonly costAccepted: boolean;
  readonly tools: ImportTools;
}

export interface ImportFormat {
  /** As in the format reference: `aegis-json-encrypted`. */
  readonly name: string;
  /** As a person knows it: `Aegis, encrypted`. */
  readonly title: Saying;
  /** By content alone. Must not throw and must be cheap. */
  recognises(file: SourceFile): boolean;
  /** Absent or `null` when no password is needed. Throws AppError when it cannot be opened by any. */
  lock?(file: SourceFile): Lock | null | Promise<Lock | null>;
  /** Throws AppError when the file as a whole must be refused. */
  read(file: SourceFile, context: ReadContext): Promise<Extract>;
}
