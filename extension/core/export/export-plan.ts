/** What an export will hold, said before it is written. */

import type { Account } from '../accounts/account.ts';
import { joinNames } from '../import/collect.ts';
import type { Saying } from '../words/saying.ts';
import type { ExportTarget, Part } from './export-target.ts';

export interface ExportPlan {
  /** Accounts that the target can hold. */
  readonly accounts: readonly Account[];
  /** What of them it cannot. */
  readonly losses: readonly { readonly name: Saying; readonly parts: readonly Part[] }[];
  /** Accounts that it cannot hold at all, each with a sentence. */
  readonly refused: readonly { readonly name: Saying; readonly detail: Saying }[];
}

export function planExport(target: ExportTarget, accounts: readonly Account[]): ExportPlan {
  const judged = accounts.map((account) => ({ account, name: nameOf(account), detail: target.refusalOf(account) }));
  const held = judged.filter(({ detail }) => detail === null);
  return {
    accounts: held.map(({ account }) => account),
    losses: held
      .map(({ account, name }) => ({ name, parts: lossesOf(target, account) }))
      .filter(({ parts }) => parts.length > 0),
    refused: judged.flatMap(({ name, detail }) => (detail === null ? [] : [{ name, detail }])),
  };
}

function lossesOf({ holds, mostGroups }: ExportTarget, account: Account): readonly Part[] {
  const present: Readonly<Record<Part, boolean>> = {
    groups: account.groups.length > (holds.includes('groups') ? mostGroups : 0),
    note: account.note !== '' && !holds.includes('note'),
    pinned: account.pinned && !holds.includes('pinned'),
    sites: account.sites.length > 0 && !holds.includes('sites'),
    'backup-codes': account.backupCodes.length > 0 && !holds.includes('backup-codes'),
  };
  return (Object.keys(present) as Part[]).filter((part) => present[part]);
}

function nameOf({ issuer, accountName }: Account): Saying {
  return joinNames(issuer, accountName) || ((say) => say('item.unnamed'));
}
