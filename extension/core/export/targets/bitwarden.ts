/** Bitwarden: logins with a code. Aegis, Stratum, Ente, Proton and KeePassXC read it too. */

import { encodeBase32 } from '#shared/encoding/base32.ts';
import { encodeUtf8 } from '#shared/encoding/utf8.ts';
import { formatKeyUri } from '#shared/otp/key-uri.ts';
import type { Account } from '../../accounts/account.ts';
import { displayHost } from '../../sites/site.ts';
import type { ExportTarget } from '../export-target.ts';

export const bitwarden: ExportTarget = {
  name: 'bitwarden',
  title: 'Bitwarden (JSON)',
  fileEnding: 'json',
  mimeType: 'application/json',
  sealed: false,
  holds: ['groups', 'note', 'pinned', 'sites'],
  mostGroups: 1,
  refusalOf: ({ credential }) =>
    credential.type === 'totp' || credential.type === 'steam'
      ? null
      : (say) => say('export.noSuchKind', { program: 'Bitwarden' }),
  write: async (accounts, { newId }) => {
    const names = new Set(accounts.flatMap(({ groups }) => groups.slice(0, 1)));
    const folders = new Map([...names].map((name) => [name, newId()]));
    const items = accounts.map((account) => ({
      id: account.id,
      organizationId: null,
      folderId: folders.get(account.groups[0] ?? '') ?? null,
      type: 1,
      reprompt: 0,
      name: account.issuer.toWellFormed() || account.accountName.toWellFormed(),
      notes: account.note.toWellFormed() || null,
      favorite: account.pinned,
      login: {
        uris: account.sites.map(({ host }) => ({ match: null, uri: uriOf(host) })),
        username: account.accountName.toWellFormed(),
        password: null,
        totp: codeOf(account),
      },
      collectionIds: null,
    }));
    const list = [...folders].map(([name, id]) => ({ id, name }));
    return encodeUtf8(JSON.stringify({ encrypted: false, folders: list, items }));
  },
};

/** Steam in the one spelling that Bitwarden knows. */
function codeOf(account: Account): string {
  const { credential } = account;
  return credential.type === 'steam' ? `steam://${encodeBase32(credential.secret)}` : formatKeyUri(account);
}

function uriOf(host: string): string {
  const name = displayHost(host);
  return name.startsWith('http://') ? name : `https://${name}`;
}
