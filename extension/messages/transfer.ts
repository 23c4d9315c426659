/** What pages ask about accounts that come from other programs, or go to them. */

import type { AccountJson } from '#extension/core/accounts/account-json.ts';
import type { ImportVerdict } from '#extension/core/import/review.ts';
import type { Done, Locked, Refused } from './answers.ts';
import type { SlotProof } from './vault.ts';

export interface TransferMessages {
  /** Accounts that the import worker made of a file: what the vault has of them already. Nothing is written. */
  'review-import': {
    request: { readonly accounts: readonly AccountJson[] };
    response: { readonly kind: 'import-review'; readonly verdicts: readonly ImportVerdict[] } | Locked;
  };
  /** In one transaction. `undo-import` takes the ids back. */
  'import-accounts': {
    request: { readonly accounts: readonly AccountJson[] };
    response: { readonly kind: 'imported'; readonly ids: readonly string[] } | Locked;
  };
  'undo-import': { request: { readonly ids: readonly string[] }; response: Done | Locked };
  /** The one answer with secrets in it, for the page that writes the file. */
  'export-accounts': {
    /** `target`: the kind of file, as the transfer worker names it. */
    request: { readonly proof: SlotProof; readonly target: string };
    response:
      | { readonly kind: 'exported'; readonly accounts: readonly AccountJson[]; readonly damaged: number }
      | Locked
      | Refused;
  };
}
