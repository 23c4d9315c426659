/** Changes to an account: names, pin, confirmation, trash. */

import type { Account } from '../core/accounts/account.ts';
import { TRASH_DAYS } from '../core/accounts/trash.ts';
import { readSiteRule } from '../core/sites/site-text.ts';
import type { AccountEdit, Refused } from '../messages.ts';
import type { OpenVault } from '../platform/vault-store.ts';
import { words } from '../platform/words.ts';
import { orRefused, refused } from './refusal.ts';

const MS_PER_DAY = 86_400_000;

export interface Done {
  readonly kind: 'done';
}

/** Changes names, note, groups, pin or sites; the secret is never touched. */
export async function editAccount(vault: OpenVault, id: string, edit: AccountEdit): Promise<Done | Refused> {
  const sites = edit.sites?.map(readSiteRule).filter((rule) => rule !== null);
  if (sites !== undefined && sites.length !== edit.sites?.length)
    return { ...refused(words()('account.sitesMalformed')), field: 'sites' };
  return change(vault, id, (account) => ({ ...account, ...definedMembers(edit), ...(sites && { sites }) }));
}

/** The site accepted a code. A second time changes nothing. */
export async function confirmAccount(vault: OpenVault, id: string, nowMs: number): Promise<Done | Refused> {
  return change(vault, id, (account) =>
    account.enrolment.kind === 'active' ? account : { ...account, enrolment: { kind: 'active', confirmedAtMs: nowMs } },
  );
}

/** To the trash, where it stays for {@link TRASH_DAYS} days. */
export async function removeAccount(vault: OpenVault, id: string, nowMs: number): Promise<Done | Refused> {
  return change(vault, id, (account) => ({ ...account, trashedAtMs: account.trashedAtMs ?? nowMs }));
}

/** Back from the trash, as it was. */
export async function restoreAccount(vault: OpenVault, id: string): Promise<Done | Refused> {
  return change(vault, id, (account) => ({ ...account, trashedAtMs: null }));
}

/** For good: an account in the trash, or a damaged record. A live account goes to the trash first. */
export async function eraseAccount(vault: OpenVault, id: string): Promise<Done | Refused> {
  const account = await vault.account(id);
  if (account !== null && account.trashedAtMs === null) {
    return { kind: 'refused', detail: words()('account.trashFirst') };
  }
  await vault.erase(id);
  return { kind: 'done' };
}

/** Erases what has been in the trash for {@link TRASH_DAYS} days. */
export async function emptyOldTrash(vault: OpenVault, nowMs: number): Promise<void> {
  const { entries } = await vault.list();
  const old = entries.filter(
    ({ trashedAtMs }) => trashedAtMs !== null && trashedAtMs <= nowMs - TRASH_DAYS * MS_PER_DAY,
  );
  for (const { id } of old) await vault.erase(id);
}

async function change(vault: OpenVault, id: string, toChanged: (account: Account) => Account): Promise<Done | Refused> {
  return orRefused(async () => {
    await vault.update(id, toChanged);
    return { kind: 'done' };
  });
}

/** Only what may be edited, and only what was given: a message is JSON, and could hold more. */
function definedMembers({ issuer, accountName, pinned, note, groups }: AccountEdit): Omit<AccountEdit, 'sites'> {
  return {
    ...(issuer !== undefined && { issuer: issuer.trim() }),
    ...(accountName !== undefined && { accountName: accountName.trim() }),
    ...(pinned !== undefined && { pinned }),
    ...(note !== undefined && { note }),
    ...(groups !== undefined && { groups }),
  };
}
