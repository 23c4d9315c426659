/** Our own encrypted backup: everything, to be read by this program and by the stand-alone script. */

import { encodeUtf8 } from '#shared/encoding/utf8.ts';
import { formatAccount } from '../../accounts/account-json.ts';
import { sealBackup } from '../../vault/backup-file.ts';
import { KDF_FLOOR } from '../../vault/passphrase.ts';
import type { ExportTarget } from '../export-target.ts';

/** Twice the work of the vault's floor: a file can be guessed at in peace, and is opened seldom. */
const KDF = { ...KDF_FLOOR, passes: KDF_FLOOR.passes * 2 };

export const twofold: ExportTarget = {
  name: 'backup',
  title: (say) => say('title.backupEncrypted'),
  fileEnding: 'json',
  mimeType: 'application/json',
  sealed: true,
  holds: ['groups', 'note', 'pinned', 'sites', 'backup-codes'],
  mostGroups: Number.POSITIVE_INFINITY,
  refusalOf: () => null,
  write: async (accounts, { password, nowMs, random, tools }) => {
    const text = await sealBackup(
      { accounts: accounts.map(formatAccount) },
      {
        passphrase: password ?? '',
        kdf: KDF,
        createdAtMs: nowMs,
        random,
        argon2id: (passphrase, salt, { memoryKiB, passes, parallelism }) =>
          tools.argon2('argon2id', passphrase, { salt, memoryKib: memoryKiB, passes, lanes: parallelism, length: 32 }),
      },
    );
    return encodeUtf8(text);
  },
};
