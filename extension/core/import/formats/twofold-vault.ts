/** A copy of a Twofold vault. Its accounts come back whole; its password is the vault's own, or the recovery code. */

import { decodeBase64url } from '#shared/encoding/base64url.ts';
import type { Account } from '../../accounts/account.ts';
import { isVaultCopy, openVaultCopy, parseVaultCopy } from '../../vault/vault-copy.ts';
import type { Saying } from '../../words/saying.ts';
import { openedOr } from '../ciphers.ts';
import { createEntry } from '../entry.ts';
import type { ImportFormat } from '../import-format.ts';
import type { ImportedEntry } from '../imported-entry.ts';
import type { KeyDerivation } from '../key-derivation.ts';

export const twofoldVault: ImportFormat = {
  name: 'twofold-vault',
  title: (say) => say('title.backupCopy'),
  recognises: ({ json }) => isVaultCopy(json),
  lock: ({ json }) => ({ derivations: derivationsOf(json) }),
  read: async ({ json }, { password, tools }) => {
    const opening = await openVaultCopy(json, {
      typed: password ?? '',
      argon2id: (passphrase, salt, { memoryKiB, passes, parallelism }) =>
        tools.argon2('argon2id', passphrase, { salt, memoryKib: memoryKiB, passes, lanes: parallelism, length: 32 }),
    });
    const { accounts, damaged } = openedOr(opening.kind === 'opened' ? opening : null, 'wrong-password');
    const notice: Saying = (say) => say('notice.damagedParts', { count: damaged });
    return { entries: accounts.map(entryOf), rejected: [], ignored: 0, notices: damaged > 0 ? [notice] : [] };
  },
};

function entryOf(original: Account): ImportedEntry {
  const { accountName, issuer, credential, groups, note, pinned, trashedAtMs } = original;
  const state = trashedAtMs === null ? 'live' : 'trashed';
  return { ...createEntry({ issuer, accountName, credential, groups, note, favorite: pinned, state }), original };
}

function derivationsOf(json: unknown): readonly KeyDerivation[] {
  return parseVaultCopy(json).snapshot.root.slots.flatMap((slot): KeyDerivation[] => {
    if (slot.kind !== 'passphrase') return [];
    const { memoryKiB, passes, parallelism, saltBase64url } = slot;
    const salt = decodeBase64url(saltBase64url);
    return [{ kind: 'argon2id', salt, memoryKib: memoryKiB, passes, lanes: parallelism, length: 32 }];
  });
}
