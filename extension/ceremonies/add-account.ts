/** New accounts: pasted or typed. Captured ones come from `capture.ts`. */

import { parseKeyUri } from '#shared/otp/key-uri.ts';
import type { Account } from '../core/accounts/account.ts';
import { findDuplicate } from '../core/accounts/duplicates.ts';
import { type AccountDraft, type Birth, newAccount } from '../core/accounts/new-account.ts';
import { type FieldProblem, readTypedAccount, type TypedAccount } from '../core/accounts/typed-account.ts';
import { describeBadInput } from '../core/words/bad-input.ts';
import type { Refused } from '../messages.ts';
import type { OpenVault } from '../platform/vault-store.ts';
import { words } from '../platform/words.ts';
import { orRefused, refused } from './refusal.ts';

export interface Kept {
  readonly kind: 'kept';
  readonly id: string;
}

/** Keeps a new account, unless the vault has its secret already. */
async function keepAccount(vault: OpenVault, draft: AccountDraft, birth: Birth): Promise<Kept | Refused> {
  const duplicate = findDuplicate([...(await vault.accounts()), ...(await vault.trashed())], draft.credential);
  if (duplicate !== null) return refused(duplicateSentence(duplicate));
  const account = newAccount(draft, birth);
  await vault.add(account);
  return { kind: 'kept', id: account.id };
}

/** Keeps the account of a pasted key URI; `host` is the site that it is recorded for. */
export async function addKeyUri(
  vault: OpenVault,
  { keyUri, host }: { readonly keyUri: string; readonly host: string | null },
  birth: Birth,
): Promise<Kept | Refused> {
  return orRefused(async () => keepAccount(vault, { ...parseKeyUri(keyUri.trim()), host }, birth));
}

/** Keeps an account typed in by hand. The refusal names the field that is wrong. */
export async function addByTyping(vault: OpenVault, typed: TypedAccount, birth: Birth): Promise<Kept | Refused> {
  const draft = readTypedAccount(typed);
  if ('field' in draft) return { ...refused(fieldSentence(draft)), field: draft.field };
  return orRefused(async () => keepAccount(vault, draft, birth));
}

function fieldSentence({ error }: FieldProblem): string {
  return error === null ? words()('account.siteMalformed') : describeBadInput(error, words());
}

function duplicateSentence({ issuer, accountName, trashedAtMs }: Account): string {
  const say = words();
  const name = [issuer, accountName].filter(Boolean).join(', ') || say('account.unnamed');
  return trashedAtMs === null ? say('account.duplicate', { name }) : say('account.duplicateInTrash', { name });
}
