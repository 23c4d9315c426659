/**
 * Everything in the extension that loses something, or takes something away: where a person does it, and what stands
 * between them and the loss. Each is said beforehand by name, can be taken back, or both.
 */

import type { Page } from 'playwright-core';
import type { MessageKind } from '#extension/messages.ts';
import type { FakeVault } from './fake-background.ts';
import {
  damagedRecord,
  LINK_ON,
  OVER_SITE,
  openBackupCodes,
  openMail,
  PAGE_STATES,
  press,
  SLOTS,
  SOME_ACCOUNTS,
  section,
} from './page-states.ts';

export interface DestructiveAction {
  readonly what: string;
  /** The question to the background that does it. */
  readonly kind: MessageKind;
  readonly page: 'popup.html' | 'options.html';
  readonly vault: Partial<FakeVault>;
  /** To where the last press would do it, or would ask. */
  readonly reach: (page: Page) => Promise<void>;
  /** The button that does it, or asks. */
  readonly button: string;
  /** Each stands in the question that comes before; `null` where none does. */
  readonly names: readonly string[] | null;
  /** The button of the question that goes on. */
  readonly goOn?: string;
  /** What stands beside the button where no question comes: the loss, by name. */
  readonly beside?: string;
  /** The question that takes it back, asked by "Undo"; `null` where it cannot be. */
  readonly undo: MessageKind | null;
}

const MAIL_LOSSES = ['the secret that makes its codes', '2 unused backup codes', 'its note'];

export const DESTRUCTIVE_ACTIONS: readonly DestructiveAction[] = [
  {
    what: 'an account is removed in the popup',
    kind: 'remove-account',
    page: 'popup.html',
    vault: OVER_SITE,
    reach: openMail,
    button: 'Remove',
    names: ['Remove Mail, ada?', ...MAIL_LOSSES],
    goOn: 'Move to the trash',
    undo: 'restore-account',
  },
  {
    what: 'an account is removed in Options',
    kind: 'remove-account',
    page: 'options.html',
    vault: { accounts: SOME_ACCOUNTS },
    reach: async () => undefined,
    button: 'Remove Mail, ada',
    names: ['Remove Mail, ada?', ...MAIL_LOSSES],
    goOn: 'Move to the trash',
    undo: 'restore-account',
  },
  {
    what: 'an account in the trash is erased',
    kind: 'erase-account',
    page: 'options.html',
    vault: {
      trash: SOME_ACCOUNTS.filter(({ id }) => id === 'mail').map((account) => ({ ...account, trashedAtMs: 1 })),
    },
    reach: section('Trash'),
    button: 'Erase for ever: Mail, ada',
    names: ['Erase Mail, ada for ever?', 'cannot be undone', ...MAIL_LOSSES],
    goOn: 'Erase for ever',
    undo: null,
  },
  {
    what: 'a damaged record is erased',
    kind: 'erase-account',
    page: 'options.html',
    vault: { accounts: SOME_ACCOUNTS, damaged: [damagedRecord()] },
    reach: async () => undefined,
    button: 'Erase this record',
    names: [damagedRecord().detail, 'What is left of it is gone for good.'],
    goOn: 'Erase this record',
    undo: null,
  },
  {
    what: 'a vault that was put back is gone on with',
    kind: 'accept-vault',
    page: 'options.html',
    vault: { accounts: SOME_ACCOUNTS, damaged: [{ id: '', detail: 'Changes made since then are missing.' }] },
    reach: async () => undefined,
    button: 'Go on with it as it is',
    names: ['Changes made since then are missing.'],
    goOn: 'Go on with it as it is',
    undo: null,
  },
  {
    what: 'a way to unlock is removed',
    kind: 'remove-slot',
    page: 'options.html',
    vault: { slots: SLOTS },
    reach: section('Ways to unlock'),
    button: 'Remove Laptop',
    names: ['Laptop', 'It will not unlock the vault any more.'],
    goOn: 'Remove',
    undo: null,
  },
  {
    what: 'the order by hand is given up',
    kind: 'sort-by-name',
    page: 'options.html',
    vault: { accounts: SOME_ACCOUNTS.map((account) => ({ ...account, placed: true })) },
    reach: async () => undefined,
    button: 'Sort by name again',
    names: ['The order that you made by hand is lost.'],
    goOn: 'Sort by name again',
    undo: null,
  },
  {
    what: 'duplicates are merged',
    kind: 'merge-accounts',
    page: 'options.html',
    vault: { accounts: SOME_ACCOUNTS, duplicates: [['mail', 'counted']] },
    reach: section('Health'),
    button: 'Merge Mail, ada with its duplicates',
    names: [
      'Merge 2 accounts into one?',
      'Mail, ada will hold:',
      'The shared mailbox.',
      'To the trash',
      'Old VPN, ada',
    ],
    goOn: 'Merge',
    undo: 'undo-merge',
  },
  {
    what: 'a new set of backup codes takes the place of the old',
    kind: 'keep-backup-codes',
    page: 'popup.html',
    vault: OVER_SITE,
    reach: async (page) => {
      await openBackupCodes(page);
      await page.getByLabel('Codes, one on each line').fill('aaaa1111\nbbbb2222');
      await page.getByLabel('Forget the old codes').check();
    },
    button: 'Keep these codes',
    names: ['Forget the old backup codes of Mail, ada?', 'cannot be undone', '2 unused backup codes'],
    goOn: 'Keep these codes',
    undo: null,
  },
  {
    what: 'the site voids the old backup codes',
    kind: 'renew-backup-codes',
    page: 'popup.html',
    vault: { ...OVER_SITE, link: LINK_ON },
    reach: reachOf('link-manage'),
    button: 'New backup codes',
    names: ['The old ones stop working at once, printed copies too.'],
    goOn: 'Make new codes',
    undo: null,
  },
  {
    what: 'two-factor is turned off at the site',
    kind: 'turn-off-two-factor',
    page: 'popup.html',
    vault: { ...OVER_SITE, link: LINK_ON },
    reach: reachOf('link-manage'),
    button: 'Turn off two-factor',
    names: ['asks for the password alone', 'The account moves to the trash'],
    goOn: 'Turn it off',
    undo: null,
  },
  {
    what: 'the old passphrase is given up',
    kind: 'change-passphrase',
    page: 'options.html',
    vault: { slots: SLOTS },
    reach: async (page) => {
      await section('Ways to unlock')(page);
      await press(page, 'Change the passphrase');
      await page.getByLabel('Passphrase of the vault').fill('five fake words for tests');
      await page.getByLabel('New passphrase').fill('copper whisper island meadow');
      await page.getByLabel('The same passphrase again').fill('copper whisper island meadow');
    },
    button: 'Change the passphrase',
    names: null,
    beside: 'The old passphrase then opens this vault no more.',
    undo: null,
  },
  {
    what: 'an earlier recovery code is given up',
    kind: 'make-recovery-code',
    page: 'options.html',
    vault: { slots: SLOTS },
    reach: async (page) => {
      await section('Ways to unlock')(page);
      await press(page, 'Make a recovery code');
      await page.getByLabel('Passphrase of the vault').fill('five fake words for tests');
    },
    button: 'Make a recovery code',
    names: null,
    beside: 'An earlier one stops working.',
    undo: null,
  },
  {
    what: 'names, sites and notes are written over',
    kind: 'edit-account',
    page: 'options.html',
    vault: { accounts: SOME_ACCOUNTS },
    reach: async (page) => {
      await press(page, 'Edit Mail, ada');
      await page.getByLabel('Note').fill('');
    },
    button: 'Save',
    names: null,
    undo: 'edit-account',
  },
  {
    what: 'a site is no longer filled by itself',
    kind: 'switch-automatic',
    page: 'options.html',
    vault: { sites: [{ host: 'example.com', originPattern: 'https://example.com/*', submit: true }] },
    reach: section('Sites'),
    button: 'Switch off for example.com',
    names: null,
    undo: 'switch-automatic',
  },
  {
    what: 'accounts of a file are taken in',
    kind: 'import-accounts',
    page: 'options.html',
    vault: { accounts: SOME_ACCOUNTS },
    reach: reachOf('options-import-review'),
    button: 'Import 1 account',
    names: null,
    undo: 'undo-import',
  },
  {
    what: 'accounts of a backup take the place of those of the vault',
    kind: 'restore-accounts',
    page: 'options.html',
    vault: { verdicts: [{ kind: 'missing' }, { kind: 'differs', accountId: 'mail', parts: ['note'] }] },
    reach: reachOf('options-restore-review'),
    button: 'Restore 1 account',
    names: null,
    undo: 'undo-restore',
  },
];

/** As a state of the pages is reached. */
function reachOf(name: string): (page: Page) => Promise<void> {
  const reach = PAGE_STATES.find((state) => state.name === name)?.reach;
  if (reach === undefined) throw new Error(`there is no way to a state ${name}`);
  return reach;
}
