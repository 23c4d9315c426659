/** Our own encrypted backup. Its accounts come back whole. */

import { AppError } from '#shared/app-error.ts';
import { decodeBase64url } from '#shared/encoding/base64url.ts';
import { parseAccount } from '../../accounts/account-json.ts';
import { isBackupFile, openBackup } from '../../vault/backup-file.ts';
import { openedOr } from '../ciphers.ts';
import { collectEntries, joinNames } from '../collect.ts';
import { createEntry } from '../entry.ts';
import type { ImportFormat } from '../import-format.ts';
import { isObject, listAt, member, textAt } from '../json.ts';
import type { KeyDerivation } from '../key-derivation.ts';
import { decodedAt } from '../sealed.ts';

export const twofold: ImportFormat = {
  name: 'twofold-backup',
  title: (say) => say('title.backup'),
  recognises: ({ json, text }) => isObject(json) && isBackupFile(text ?? ''),
  lock: ({ json }) => ({ derivations: [derivationOf(json)] }),
  read: async ({ text }, { password, tools }) => {
    const opening = await openBackup(text ?? '', {
      passphrase: password ?? '',
      argon2id: (passphrase, salt, { memoryKiB, passes, parallelism }) =>
        tools.argon2('argon2id', passphrase, { salt, memoryKib: memoryKiB, passes, lanes: parallelism, length: 32 }),
    });
    const content = openedOr(opening.kind === 'opened' ? opening.content : null, 'wrong-password');
    return collectEntries(listAt(content, 'accounts'), {
      name: (account) => joinNames(textAt(account, 'issuer'), textAt(account, 'accountName')),
      read: (json) => {
        if (!isObject(json)) throw new AppError('malformed', 'this is no account');
        const original = parseAccount(json);
        const { accountName, issuer, credential, groups, note, pinned, trashedAtMs } = original;
        const state = trashedAtMs === null ? 'live' : 'trashed';
        return { ...createEntry({ issuer, accountName, credential, groups, note, favorite: pinned, state }), original };
      },
    });
  },
};

function derivationOf(json: unknown): KeyDerivation {
  const [memoryKib, passes, lanes] = ['memoryKiB', 'passes', 'parallelism'].map((name) =>
    Number(member(json, name)),
  ) as [number, number, number];
  const salt = decodedAt(json, decodeBase64url, 'saltBase64url');
  return { kind: 'argon2id', salt, memoryKib, passes, lanes, length: 32 };
}
