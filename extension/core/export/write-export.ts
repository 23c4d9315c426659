/** One export from accounts to a checked file. */

import type { Account } from '../accounts/account.ts';
import type { Saying } from '../words/saying.ts';
import { checkExport } from './check-export.ts';
import type { ExportTarget, WriteContext } from './export-target.ts';

export type ExportOutcome =
  | {
      readonly kind: 'written';
      readonly fileName: string;
      readonly mimeType: string;
      readonly bytes: Uint8Array<ArrayBuffer>;
    }
  /** The file did not read back as it should, and was thrown away. */
  | { readonly kind: 'not-as-written'; readonly names: readonly Saying[] };

/** @param accounts - Those of a plan: the target can hold each. */
export async function writeExport(
  target: ExportTarget,
  accounts: readonly Account[],
  context: WriteContext,
): Promise<ExportOutcome> {
  const bytes = await target.write(accounts, context);
  const { password, tools } = context;
  const names = await checkExport(bytes, { target, accounts }, { password, tools, costAccepted: true });
  if (names.length > 0) return { kind: 'not-as-written', names };
  const day = new Date(context.nowMs).toISOString().slice(0, 10);
  const fileName = `twofold-${target.name}-${day}.${target.fileEnding}`;
  return { kind: 'written', fileName, mimeType: target.mimeType, bytes };
}
