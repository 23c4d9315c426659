/** Every state of the popup and the options page: what the background answers, and what the person does to get there. */

import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import type { BackupStatus } from '#extension/messages.ts';
import { type FakeVault, summary } from './fake-background.ts';

export interface PageState {
  readonly name: string;
  readonly page: 'popup.html' | 'options.html';
  readonly vault: Partial<FakeVault>;
  readonly reach?: (page: Page) => Promise<void>;
}

const DAY_MS = 86_400_000;

export const SOME_ACCOUNTS = [
  summary({ id: 'first', issuer: 'Example', sites: ['example.com'], onThisSite: true, pending: true }),
  summary({ id: 'eight', issuer: 'Savings Bank', accountName: 'ada@a-very-long-company-name.example', pinned: true }),
  summary({
    id: 'mail',
    issuer: 'Mail',
    accountName: 'ada',
    sites: ['mail.example'],
    groups: ['Work'],
    note: 'The shared mailbox.',
    backupCodesRemaining: 2,
    backupCodesTotal: 10,
  }),
  summary({ id: 'counted', issuer: 'Old VPN', accountName: 'ada', type: 'hotp' }),
  summary({ id: 'nameless', issuer: '', accountName: 'only-a-name@example.com' }),
  ...Array.from({ length: 12 }, (_, index) =>
    summary({ id: `more-${index}`, issuer: `Service ${index}`, accountName: `user${index}@example.com` }),
  ),
];

const MANAGED: FakeVault['policy'] = {
  lockAfterMinutes: 5,
  lockOnScreenLock: true,
  forbidPlainExport: true,
  kdfRaised: true,
  allowedSites: ['example.com', '*.example.org'],
  problems: ['kdfPasses'],
};

const MANAGED_SETTINGS = { lockAfterMinutes: 5, lockOnScreenLock: true, maskCodes: false, backupEveryDays: 0 };

export const SLOTS: FakeVault['slots'] = [
  { id: 'passphrase', kind: 'passphrase', name: 'Passphrase', createdAtMs: Date.UTC(2026, 0, 5), passkey: null },
  {
    id: 'passkey',
    kind: 'passkey',
    name: 'Laptop',
    createdAtMs: Date.UTC(2026, 1, 5),
    passkey: { credentialIdBase64url: 'AAAA', prfInputBase64url: 'AAAA' },
  },
  { id: 'recovery', kind: 'recovery', name: 'Recovery code', createdAtMs: Date.UTC(2026, 2, 5), passkey: null },
];

/** Two that are good, one that is not. */
const KEY_URIS = [
  'otpauth://totp/One:ada@example.com?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP&issuer=One',
  'otpauth://totp/Two:ada@example.com?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Two',
  'otpauth://totp/Three:ada@example.com?secret=1nvalid&issuer=Three',
].join('\n');

export const LINK: FakeVault['link'] = {
  host: 'example.com',
  issuer: 'Example',
  settingsUrl: 'https://example.com/settings',
  signedInAs: 'ada@example.com',
  state: 'off',
  kept: 'nothing',
  accountId: null,
};

export const LINK_ON = { ...LINK, state: 'on', kept: 'active', accountId: 'first' } as const;

export const OVER_SITE = { accounts: SOME_ACCOUNTS, host: 'example.com' };

export const PAGE_STATES: readonly PageState[] = [
  popup('first-run', { state: 'absent' }),
  popup('first-run-weak-passphrase', { state: 'absent' }, async (page) => {
    await press(page, 'Continue');
    await page.getByLabel('Passphrase', { exact: true }).fill('summer2026');
    await press(page, 'Create the vault');
  }),
  popup('first-run-mismatch', { state: 'absent' }, async (page) => {
    await press(page, 'Continue');
    await page.getByLabel('Passphrase', { exact: true }).fill('lantern mule ocean gravel');
    await page.getByLabel('The same passphrase again').fill('lantern mule');
    await press(page, 'Create the vault');
  }),
  popup('first-run-add', {}),
  popup('practice-account', {}, async (page) => press(page, 'Try it with a practice account')),
  popup('vault-gone', { state: 'gone' }),
  popup('vault-unavailable', { state: 'unavailable' }),
  popup('unlock', { state: 'locked' }),
  popup('unlock-other-ways', { state: 'locked', slots: SLOTS }, async (page) => press(page, 'I forgot the passphrase')),
  popup('unlock-wrong', { state: 'locked' }, async (page) => {
    await page.getByLabel('Passphrase', { exact: true }).fill('wrong');
    await page.keyboard.press('Enter');
    await page.getByText('That is not the passphrase').waitFor();
  }),
  popup('list-over-site', OVER_SITE),
  popup('list-link', { ...OVER_SITE, link: LINK }),
  popup('link-consent', { ...OVER_SITE, link: LINK }, openLink('Turn on two-factor here')),
  popup('link-resumes', { ...OVER_SITE, link: { ...LINK, state: 'pending' } }, openLink('Turn on two-factor here')),
  popup(
    'link-left-over',
    { ...OVER_SITE, link: { ...LINK, kept: 'active', accountId: 'mail' } },
    openLink('Turn on two-factor here'),
  ),
  popup('link-refused', { ...OVER_SITE, link: LINK }, async (page) => {
    await openLink('Turn on two-factor here')(page);
    await page.locator('main .button-primary').click();
    await page.getByRole('alert').getByText('The set-up at example.com is not finished').waitFor();
  }),
  popup('link-manage', { ...OVER_SITE, link: LINK_ON }, openLink('Two-factor of this site')),
  popup('link-unproven', { ...OVER_SITE, link: { ...LINK_ON, kept: 'pending' } }, openLink('Two-factor of this site')),
  popup(
    'link-elsewhere',
    { ...OVER_SITE, link: { ...LINK_ON, kept: 'nothing', accountId: null } },
    openLink('Two-factor of this site'),
  ),
  popup('link-renew', { ...OVER_SITE, link: LINK_ON }, async (page) => {
    await openLink('Two-factor of this site')(page);
    await press(page, 'New backup codes');
  }),
  popup('link-turn-off', { ...OVER_SITE, link: LINK_ON }, async (page) => {
    await openLink('Two-factor of this site')(page);
    await press(page, 'Turn off two-factor');
  }),
  popup('add-link-signed-out', { ...OVER_SITE, link: { ...LINK, signedInAs: null } }, async (page) => {
    await press(page, 'Add an account');
    await page.getByText('Sign in at example.com first').waitFor();
  }),
  popup('first-run-add-link', { host: 'example.com', link: LINK }),
  popup('list-clock-slow', { ...OVER_SITE, clock: { kind: 'corrected', offsetMs: 125_000 } }),
  popup('list-clock-too-fast', { ...OVER_SITE, clock: { kind: 'too-far', offsetMs: -3_600_000 } }),
  popup('list-automatic', { ...OVER_SITE, accounts: confirmed(), automatic: true }),
  popup('list-over-other-site', { accounts: offSite(), host: 'nothing-here.example' }),
  popup('list-off-site', { accounts: offSite() }),
  popup('list-covered', {
    accounts: offSite(),
    settings: { lockAfterMinutes: 15, lockOnScreenLock: true, maskCodes: true, backupEveryDays: 0 },
  }),
  popup('list-copied', OVER_SITE, async (page) => press(page, 'Copy the code of Mail, ada')),
  popup('list-search', OVER_SITE, async (page) => page.getByLabel('Search accounts').fill('service 1')),
  popup('list-search-nothing', OVER_SITE, async (page) => page.getByLabel('Search accounts').fill('zzz')),
  popup('list-damaged', { ...OVER_SITE, damaged: [damagedRecord()] }, async (page) => page.locator('summary').click()),
  popup('backup-due', { ...OVER_SITE, backup: backupStatus({ changes: 7, due: true }) }),
  popup('backup-failed', {
    ...OVER_SITE,
    backup: backupStatus({ lastAtMs: Date.UTC(2026, 0, 5), accounts: 9, changes: 2, failure: 'The disk is full.' }),
  }),
  popup('list-only-damaged', { damaged: [damagedRecord()] }),
  popup(
    'fill-refused',
    {
      ...OVER_SITE,
      fill: {
        kind: 'refused',
        reason: 'wrong-site',
        detail: 'This code belongs to example.com. You are on examp1e.com.',
      },
    },
    async (page) => press(page, 'Fill the code of Example, ada@example.com'),
  ),
  popup(
    'fill-backup-code',
    { ...OVER_SITE, fill: { kind: 'confirm-backup-code', accountId: 'first', remaining: 4 } },
    async (page) => press(page, 'Fill the code of Example, ada@example.com'),
  ),
  popup('hotp-code', OVER_SITE, async (page) => press(page, 'Next code of Old VPN, ada')),
  popup('add', OVER_SITE, async (page) => press(page, 'Add an account')),
  popup('add-nothing-found', OVER_SITE, capture),
  popup('candidates', { ...OVER_SITE, capture: twoCandidates() }, capture),
  popup('paste-refused', OVER_SITE, async (page) => {
    await press(page, 'Add an account');
    await page.getByRole('button', { name: 'Paste a set-up link' }).click();
    await page.getByLabel('Set-up link').fill('https://example.com');
    await press(page, 'Add the account');
  }),
  popup('type', OVER_SITE, async (page) => {
    await press(page, 'Add an account');
    await page.getByRole('button', { name: 'Type it in' }).click();
    await page.getByLabel('Secret').fill('jbsw y3dp ehpk 3pxp jbsw y3dp ehpk 3pxp');
    await page.getByText('Advanced').click();
  }),
  popup('type-wrong-secret', OVER_SITE, async (page) => {
    await press(page, 'Add an account');
    await page.getByRole('button', { name: 'Type it in' }).click();
    await page.getByLabel('Secret').fill('jbsw 0');
    await press(page, 'Add the account');
  }),
  popup('account-pending', OVER_SITE, async (page) => press(page, 'More about Example, ada@example.com')),
  popup('account', OVER_SITE, openMail),
  popup('account-of-no-site', { ...OVER_SITE, accounts: offSite() }, async (page) =>
    press(page, 'More about Old VPN, ada'),
  ),
  popup('fill-here', { ...OVER_SITE, accounts: offSite() }, async (page) => {
    await press(page, 'More about Old VPN, ada');
    await press(page, 'Fill it on example.com too');
  }),
  popup('edit', OVER_SITE, async (page) => {
    await openMail(page);
    await press(page, 'Edit');
  }),
  popup('remove', OVER_SITE, async (page) => {
    await openMail(page);
    await press(page, 'Remove');
  }),
  popup('removed', OVER_SITE, async (page) => {
    await openMail(page);
    await press(page, 'Remove');
    await press(page, 'Move to the trash');
  }),
  popup('backup-codes-hidden', OVER_SITE, openBackupCodes),
  popup('backup-codes', OVER_SITE, async (page) => {
    await openBackupCodes(page);
    await press(page, 'Show the codes');
  }),
  popup('automatic', OVER_SITE, async (page) => press(page, 'Fill by itself on example.com')),
  popup('automatic-denied', { ...OVER_SITE, grantsOrigin: false }, async (page) => {
    await press(page, 'Fill by itself on example.com');
    await press(page, 'Switch on');
  }),

  options('options-accounts', { accounts: SOME_ACCOUNTS, damaged: [damagedRecord()] }),
  options(
    'options-accounts-order',
    { accounts: confirmed().map((account) => ({ ...account, placed: true })) },
    async (page) => press(page, 'Move Mail, ada. Alt with the up and down arrows moves it.'),
  ),
  options('options-accounts-none', {}),
  options('options-locked', { state: 'locked' }),
  options('options-gone', { state: 'gone' }),
  options('options-absent', { state: 'absent' }),
  options('options-edit', { accounts: SOME_ACCOUNTS }, async (page) => press(page, 'Edit Mail, ada')),
  options('options-remove', { accounts: SOME_ACCOUNTS }, async (page) => press(page, 'Remove Mail, ada')),
  options(
    'options-trash',
    { trash: [summary({ id: 'gone', trashedAtMs: Date.now() - 5 * DAY_MS })] },
    section('Trash'),
  ),
  options('options-trash-empty', {}, section('Trash')),
  options(
    'options-health',
    {
      accounts: SOME_ACCOUNTS,
      findings: [
        { accountId: 'first', problem: 'pending' },
        { accountId: 'mail', problem: 'few-backup-codes' },
        { accountId: 'mail', problem: 'duplicate-secret' },
        { accountId: 'eight', problem: 'no-site' },
        { accountId: 'counted', problem: 'weak-secret' },
      ],
      vaultFindings: [
        { problem: 'damaged', count: 1 },
        { problem: 'no-backup' },
        { problem: 'not-persistent' },
        { problem: 'one-way-in' },
        { problem: 'weak-kdf' },
        { problem: 'clock', host: 'mail.example', kind: 'corrected', offsetMs: 40_000 },
      ],
      duplicates: [['mail', 'counted']],
    },
    section('Health'),
  ),
  options('options-merge', { accounts: SOME_ACCOUNTS, duplicates: [['mail', 'counted', 'nameless']] }, async (page) => {
    await section('Health')(page);
    await press(page, 'Merge Mail, ada with its duplicates');
    await page.getByText('Mail, ada will hold:').waitFor();
  }),
  options('options-health-good', { accounts: SOME_ACCOUNTS }, section('Health')),
  options(
    'options-sites',
    { sites: [{ host: 'example.com', originPattern: 'https://example.com/*', submit: true }] },
    section('Sites'),
  ),
  options('options-backups', { backup: backupStatus({ changes: 4, due: true }) }, section('Backups')),
  options(
    'options-backups-up-to-date',
    { backup: backupStatus({ lastAtMs: Date.UTC(2026, 0, 5), accounts: 9 }) },
    section('Backups'),
  ),
  options(
    'options-restore-review',
    {
      verdicts: [
        { kind: 'missing' },
        { kind: 'differs', accountId: 'mail', parts: ['note', 'backup-codes'] },
        { kind: 'same', accountId: 'first' },
      ],
    },
    async (page) => {
      await section('Backups')(page);
      const file = { name: 'twofold-vault.json', mimeType: 'application/json', buffer: backupFile() };
      await page.getByLabel('Choose a backup').setInputFiles(file);
      await page.getByLabel('What opens this file').fill('visibly fake passphrase of the tests');
      await page.keyboard.press('Enter');
      await page.getByText('accounts in this backup').waitFor();
    },
  ),
  options('options-import', {}, section('Import')),
  options('options-import-refused', {}, async (page) => {
    await section('Import')(page);
    await chooseFile(page, 'holiday.txt', 'nothing that any program exports');
    await page.locator('.notice').waitFor();
  }),
  options('options-import-review', { accounts: SOME_ACCOUNTS }, async (page) => {
    await section('Import')(page);
    await chooseFile(page, 'keys.txt', KEY_URIS);
    await page.getByText('accounts in this file').waitFor();
  }),
  options('options-export', {}, section('Export')),
  options('options-export-plan', {}, async (page) => {
    await section('Export')(page);
    await page.getByLabel('Text with set-up links').check();
    await page.getByLabel('Passphrase of the vault').fill('five fake words for tests');
    await press(page, 'Continue');
  }),
  options('options-keys', { slots: SLOTS }, section('Ways to unlock')),
  options('options-keys-passphrase', { slots: SLOTS }, async (page) => {
    await section('Ways to unlock')(page);
    await press(page, 'Change the passphrase');
  }),
  options('options-keys-recovery', { slots: SLOTS }, async (page) => {
    await section('Ways to unlock')(page);
    await press(page, 'Make a recovery code');
    await page.getByLabel('Passphrase of the vault').fill('five fake words for tests');
    await press(page, 'Make a recovery code');
  }),
  options('options-sites-none', {}, section('Sites')),
  options('options-locking', {}, section('Locking')),
  options('options-locking-out-of-range', {}, async (page) => {
    await section('Locking')(page);
    await page.getByLabel('Lock after this many minutes').fill('0');
  }),
  options('options-locking-managed', { policy: MANAGED, settings: MANAGED_SETTINGS }, section('Locking')),
  options('options-sites-managed', { policy: MANAGED }, section('Sites')),
  options('options-export-managed', { policy: MANAGED }, section('Export')),
  options('options-about', {}, section('About')),
];

function popup(name: string, vault: Partial<FakeVault>, reach?: (page: Page) => Promise<void>): PageState {
  return { name, page: 'popup.html', vault, ...(reach && { reach }) };
}

function options(name: string, vault: Partial<FakeVault>, reach?: (page: Page) => Promise<void>): PageState {
  return { name, page: 'options.html', vault, ...(reach && { reach }) };
}

export async function press(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click();
}

/** By the line at the foot of the list. */
function openLink(line: string): (page: Page) => Promise<void> {
  return async (page) => page.locator('.link-offer', { hasText: line }).click();
}

export function section(name: string): (page: Page) => Promise<void> {
  return async (page) => page.getByRole('link', { name }).click();
}

async function chooseFile(page: Page, name: string, text: string): Promise<void> {
  await page.getByLabel('Choose a file').setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
}

async function capture(page: Page): Promise<void> {
  await press(page, 'Add an account');
  await press(page, 'Capture from this page');
}

export async function openMail(page: Page): Promise<void> {
  await press(page, 'More about Mail, ada');
}

export async function openBackupCodes(page: Page): Promise<void> {
  await openMail(page);
  await page.getByRole('button', { name: 'Backup codes' }).click();
}

/** The vault of the vectors as a backup file. */
function backupFile(): Buffer {
  const vault = JSON.parse(readFileSync(new URL('../vectors/vault-v1.json', import.meta.url), 'utf8'));
  const head = { format: 'twofold-vault', version: 1, createdAtMs: Date.UTC(2026, 0, 5) };
  return Buffer.from(JSON.stringify({ ...head, ...vault }));
}

function backupStatus(given: Partial<BackupStatus>): BackupStatus {
  const none = { lastAtMs: null, accounts: null, changes: 0, due: false, failure: null } as const;
  return { kind: 'backup-status', ...none, ...given };
}

function confirmed() {
  return SOME_ACCOUNTS.map((account) => ({ ...account, pending: false }));
}

function offSite() {
  return confirmed().map((account) => ({ ...account, onThisSite: false }));
}

export function damagedRecord() {
  return { id: 'damaged', detail: 'Record 4 of the vault was changed outside Twofold and cannot be opened.' };
}

function twoCandidates(): FakeVault['capture'] {
  return {
    kind: 'found',
    host: 'example.com',
    candidates: [
      { id: 'a', issuer: 'Example', accountName: 'ada@example.com', duplicateOf: 'first' },
      { id: 'b', issuer: 'Other', accountName: 'bob@example.com', duplicateOf: null },
    ],
  };
}
