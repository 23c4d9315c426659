/** What can be wrong with a vault on disk, by name, and how a person is told. */

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

const RESTORE = 'Restore it from a backup, or erase it.';
const PAGE = 'Its accounts still open, but one that was removed from disk would not be noticed.';

const SENTENCES: Readonly<Record<Damage['kind'], string>> = {
  'record-damaged': `This account was changed on disk by something other than Twofold and cannot be opened. ${RESTORE}`,
  'record-missing': `This account was removed from disk by something other than Twofold. ${RESTORE}`,
  'record-rolled-back': `This account was put back to an older state by something other than Twofold. ${RESTORE}`,
  'record-unlisted': 'An account lies in the vault that Twofold did not put there, or erased before. It is not used.',
  'record-newer': 'This account was written by a newer Twofold. Update the extension to open it.',
  'page-damaged': `A part of the index was changed on disk. ${PAGE}`,
  'page-missing': `A part of the index was removed from disk. ${PAGE}`,
  'page-rolled-back': `A part of the index was put back to an older state. ${PAGE}`,
  'page-unlisted': 'A part of an index lies in the vault that Twofold did not put there. It is not used.',
  'manifest-damaged': `The table of contents was changed on disk. ${PAGE}`,
  'slots-changed': 'The ways to unlock this vault were changed by something other than Twofold. Look through them.',
  'vault-rolled-back':
    'The whole vault is older than the one this browser wrote last, as after restoring a profile from a copy. ' +
    'Changes made since then are missing: look for a newer backup.',
};

/** A sentence on what is wrong and what to do next. */
export function describeDamage({ kind }: Damage): string {
  return SENTENCES[kind];
}
