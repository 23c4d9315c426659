/** Opens a written export with our own importer and compares it, account by account, before it counts as saved. */

import { encodeBase32 } from '#shared/encoding/base32.ts';
import type { OtpCredential } from '#shared/otp/credential.ts';
import type { Account } from '../accounts/account.ts';
import { formatAccount } from '../accounts/account-json.ts';
import type { ReadContext } from '../import/import-format.ts';
import type { ImportedEntry } from '../import/imported-entry.ts';
import { readImport } from '../import/read-import.ts';
import { siteHostOf } from '../sites/site.ts';
import type { Saying } from '../words/saying.ts';
import type { ExportTarget } from './export-target.ts';

/** @returns Names of accounts that did not come back as they were; empty when the file is as it should be. */
export async function checkExport(
  file: Uint8Array<ArrayBuffer>,
  { target, accounts }: { readonly target: ExportTarget; readonly accounts: readonly Account[] },
  context: ReadContext,
): Promise<readonly Saying[]> {
  const { entries, rejected } = await readImport(file, `export.${target.fileEnding}`, context);
  const left = Map.groupBy(entries, keyOf);
  const lost = accounts.filter((account) => {
    const candidates = left.get(keyOf(account)) ?? [];
    const index = candidates.findIndex((entry) => isWhole(target, account, entry));
    return index < 0 || candidates.splice(index, 1).length === 0;
  });
  const extra = [...left.values()].flat();
  return [
    ...lost.map(({ issuer, accountName }) => `${issuer}:${accountName}`),
    ...extra.map(nameOf),
    ...rejected.map(({ name }) => name),
  ];
}

function keyOf({ credential }: { readonly credential: OtpCredential }): string {
  const { secret, ...parameters } = credential;
  return JSON.stringify([encodeBase32(secret), Object.entries(parameters).toSorted(([a], [b]) => (a < b ? -1 : 1))]);
}

/** Text is compared as a file can hold it: well formed, without space around it. */
function isWhole({ holds, mostGroups }: ExportTarget, account: Account, entry: ImportedEntry): boolean {
  const [issuer, accountName] = [plain(account.issuer), plain(account.accountName)];
  // A login needs a title; one without an issuer takes the account's name for it.
  const isNamed = entry.issuer === issuer || (issuer === '' && entry.issuer === accountName);
  const groups = account.groups.map(plain).filter(Boolean).slice(0, mostGroups);
  return (
    isNamed &&
    isOriginal(account, entry.original ?? account) &&
    entry.accountName === accountName &&
    (!holds.includes('note') || entry.note === plain(account.note)) &&
    (!holds.includes('sites') || entry.original !== undefined || isForSites(account, entry)) &&
    (!holds.includes('pinned') || entry.favorite === account.pinned) &&
    (!holds.includes('groups') || groups.every((group) => entry.groups.includes(group)))
  );
}

/** In a backup of ours nothing at all may be lost. */
function isOriginal(account: Account, original: Account): boolean {
  return JSON.stringify(formatAccount(account)) === JSON.stringify(formatAccount(original));
}

/** Rules that take in subdomains come back as their exact host, which no target can tell apart. */
function isForSites({ sites }: Account, { uris }: ImportedEntry): boolean {
  const hosts = uris.map(siteHostOf);
  return sites.every(({ host }) => hosts.includes(host));
}

function nameOf({ issuer, accountName }: ImportedEntry): string {
  return `${issuer}:${accountName}`;
}

function plain(text: string): string {
  return text.toWellFormed().trim();
}
