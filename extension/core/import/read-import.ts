/** A file from its bytes to its entries: first look, then lock, then content. */

import { AppError } from '#shared/app-error.ts';
import type { Saying } from '../words/saying.ts';
import { SourceFile } from './files/source-file.ts';
import type { ImportFormat, Lock, ReadContext } from './import-format.ts';
import type { Extract } from './imported-entry.ts';
import { type Cost, totalCost } from './key-derivation.ts';
import { recognise } from './recognise.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** What can be said of a file before its password is known. */
export interface FirstLook {
  readonly format: string;
  readonly title: Saying;
  /** `null` when the file is not locked. */
  readonly lock: LockSummary | null;
}

export interface LockSummary extends Cost {
  /** Whether the program has a password for those who set none: an empty one then stands for it. */
  readonly hasDefaultPassword: boolean;
}

export interface ImportReport extends Extract {
  readonly format: string;
  readonly title: Saying;
}

/** @throws AppError with the reason why this file cannot be imported whatever its password */
export async function lookAt(bytes: Bytes, fileName: string): Promise<FirstLook> {
  const file = new SourceFile(bytes, fileName);
  const format = recognise(file);
  const lock = await lockOf(format, file);
  return { format: format.name, title: format.title, lock: lock && summary(lock) };
}

/**
 * Everything that is in the file.
 *
 * @throws AppError `password-required`, `wrong-password`, `tampered`, `kdf-parameters-refused`, `malformed` and the
 *   other reasons to refuse a file as a whole. A bad entry never refuses the file: it is among `rejected`.
 */
export async function readImport(bytes: Bytes, fileName: string, context: ReadContext): Promise<ImportReport> {
  const file = new SourceFile(bytes, fileName);
  const format = recognise(file);
  const lock = await lockOf(format, file);
  if (lock !== null && context.password === null && lock.defaultPassword === undefined) {
    throw new AppError('password-required', 'this file is encrypted: enter the password it was exported with');
  }
  if (lock !== null && totalCost(lock.derivations).excessive && !context.costAccepted) {
    throw new AppError(
      'kdf-parameters-refused',
      'opening this file asks for far more work than any known program does',
    );
  }
  const extract = await format.read(file, context);
  return { format: format.name, title: format.title, ...extract };
}

async function lockOf(format: ImportFormat, file: SourceFile): Promise<Lock | null> {
  return (await format.lock?.(file)) ?? null;
}

function summary({ derivations, defaultPassword }: Lock): LockSummary {
  return { ...totalCost(derivations), hasDefaultPassword: defaultPassword !== undefined };
}
