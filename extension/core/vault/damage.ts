/** What can be wrong with a vault on disk, by name, and how a person is told. */

import type { Words } from '../words/words.ts';

/** Something that is not as it was written. `id` is the account's, where it is about one. */
export interface Damage {
  readonly kind:
    | 'record-damaged'
    | 'record-missing'
    | 'record-rolled-back'
    | 'record-unlisted'
    | 'record-newer'
    | 'page-damaged'
    | 'page-missing'
    | 'page-rolled-back'
    | 'page-unlisted'
    | 'manifest-damaged'
    | 'slots-changed'
    | 'vault-rolled-back';
  /** Of the account, or of the index page (`page-7`), or empty when it is about the whole vault. */
  readonly id: string;
}

/** A sentence on what is wrong and what to do next. */
export function describeDamage({ kind }: Damage, say: Words): string {
  return say(`damage.${kind}`);
}
