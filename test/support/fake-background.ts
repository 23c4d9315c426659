/**
 * Answers an extension page's questions inside that page, so that every state of the popup can be put on the screen,
 * also those that a real vault is hardly ever in. What the page sends and shows is the built product's own.
 */

import type { Page } from 'playwright-core';
import type { HealthProblem } from '#extension/core/accounts/health.ts';
import type { RestoreVerdict } from '#extension/core/vault/restore.ts';
import type { VaultProblem } from '#extension/core/vault/vault-health.ts';
import type {
  AccountSummary,
  AutomaticSite,
  BackupStatus,
  CaptureOutcome,
  ClockNotice,
  DamagedRecord,
  FillOutcome,
  LinkSheet,
  PolicySummary,
  Settings,
  SlotSummary,
  VaultState,
} from '#extension/messages.ts';
import type { ExtensionBrowser } from '#test/support/chromium.ts';

/** What the fake begins with. */
export interface FakeVault {
  readonly state: VaultState;
  readonly passphrase: string;
  readonly accounts: readonly AccountSummary[];
  readonly trash: readonly AccountSummary[];
  readonly host: string | null;
  readonly automatic: boolean;
  readonly clock: ClockNotice | null;
  readonly damaged: readonly DamagedRecord[];
  readonly settings: Settings;
  readonly policy: PolicySummary;
  readonly sites: readonly AutomaticSite[];
  readonly findings: readonly HealthProblem[];
  readonly vaultFindings: readonly VaultProblem[];
  readonly duplicates: readonly (readonly string[])[];
  readonly capture: CaptureOutcome;
  readonly fill: FillOutcome;
  readonly grantsOrigin: boolean;
  readonly slots: readonly SlotSummary[];
  readonly backup: BackupStatus;
  readonly verdicts: readonly RestoreVerdict[];
  /** What the site under the popup offers, once it has answered. */
  readonly link: LinkSheet | null;
  readonly linkAfterMs: number;
}

const EMPTY: FakeVault = {
  state: 'open',
  passphrase: 'five fake words for tests',
  accounts: [],
  trash: [],
  host: null,
  automatic: false,
  clock: null,
  damaged: [],
  settings: { lockAfterMinutes: 15, lockOnScreenLock: true, maskCodes: false, backupEveryDays: 0 },
  policy: {
    lockAfterMinutes: null,
    lockOnScreenLock: false,
    forbidPlainExport: false,
    kdfRaised: false,
    allowedSites: null,
    problems: [],
  },
  sites: [],
  findings: [],
  vaultFindings: [],
  duplicates: [],
  capture: {
    kind: 'nothing-found',
    detail: 'No QR code was found on this page. Scroll until it is whole and try again.',
  },
  fill: { kind: 'filled', accountId: 'first' },
  grantsOrigin: true,
  slots: [{ id: 'passphrase', kind: 'passphrase', name: 'Passphrase', createdAtMs: 1_700_000_000_000, passkey: null }],
  backup: { kind: 'backup-status', lastAtMs: null, accounts: null, changes: 0, due: false, failure: null },
  verdicts: [],
  link: null,
  linkAfterMs: 0,
};

/** An account of a list; tests name what matters to them. */
export function summary(given: Partial<AccountSummary> & { readonly id: string }): AccountSummary {
  return {
    issuer: 'Example',
    accountName: 'ada@example.com',
    type: 'totp',
    sites: [],
    pending: false,
    pinned: false,
    placed: false,
    groups: [],
    note: '',
    trashedAtMs: null,
    backupCodesRemaining: 0,
    backupCodesTotal: 0,
    onThisSite: false,
    ...given,
  };
}

/** Opens a page of the extension over the fake. The questions it asked are in `window.asked`. */
export async function openOverFake(
  extension: ExtensionBrowser,
  name: 'popup.html' | 'options.html',
  vault: Partial<FakeVault>,
  /** Unix time in milliseconds at which the page's clock stands; without it the clock is the machine's. */
  nowMs?: number,
): Promise<Page> {
  const page = await extension.context.newPage();
  await page.setViewportSize(name === 'popup.html' ? { width: 360, height: 600 } : { width: 1100, height: 900 });
  if (nowMs !== undefined) await page.clock.install({ time: nowMs });
  await page.addInitScript(answerInPage, { ...EMPTY, ...vault });
  await page.goto(`chrome-extension://${extension.extensionId}/${name}`);
  return page;
}

/** Kinds of the questions that the page has asked so far. */
export async function askedOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => (globalThis as unknown as { asked: string[] }).asked);
}

/** Runs in the page, so it may use nothing from outside itself. */
function answerInPage(begin: FakeVault): void {
  let { state, accounts, trash, automatic, settings, sites } = begin;
  let counter = 0;
  const backupCodes = new Map<string, { code: string; usedAtMs: number | null }[]>();
  const asked: string[] = [];
  Object.assign(globalThis, { asked });

  const refused = (detail: string) => ({ kind: 'refused', detail });
  const codeOf = (id: string, moment: number, digits: number) => {
    let value = moment;
    for (const character of id) value = (value * 31 + character.charCodeAt(0)) % 10 ** digits;
    return String(value).padStart(digits, '0');
  };
  const codesOf = (ids: readonly string[]) =>
    ids.map((id) => {
      const step = Math.floor(Date.now() / 30_000);
      return {
        id,
        code: codeOf(id, step, id.startsWith('eight') ? 8 : 6),
        nextCode: codeOf(id, step + 1, id.startsWith('eight') ? 8 : 6),
        expiresAtMs: (step + 1) * 30_000,
        period: 30,
      };
    });
  const change = (id: string, edit: Partial<AccountSummary>) => {
    accounts = accounts.map((account) => (account.id === id ? { ...account, ...edit } : account));
    return { kind: 'done' };
  };
  const keep = (account: Partial<AccountSummary>) => {
    const id = `kept-${++counter}`;
    const ownSites = begin.host === null ? [] : [begin.host];
    accounts = [
      {
        id,
        issuer: '',
        accountName: '',
        type: 'totp',
        sites: ownSites,
        pending: true,
        pinned: false,
        placed: false,
        groups: [],
        note: '',
        trashedAtMs: null,
        backupCodesRemaining: 0,
        backupCodesTotal: 0,
        onThisSite: begin.host !== null,
        ...account,
      },
      ...accounts,
    ];
    return { kind: 'kept', id };
  };
  const countCodes = (id: string) => {
    const codes = backupCodesFor(id);
    change(id, {
      backupCodesTotal: codes.length,
      backupCodesRemaining: codes.filter(({ usedAtMs }) => usedAtMs === null).length,
    });
  };
  const backupCodesFor = (id: string) => {
    const account = accounts.find((candidate) => candidate.id === id);
    const made = Array.from({ length: account?.backupCodesTotal ?? 0 }, (_, index) => ({
      code: `ABCDE-FGHJK-MNPQR-STVWX-0000${index}`,
      usedAtMs: index < (account?.backupCodesTotal ?? 0) - (account?.backupCodesRemaining ?? 0) ? Date.now() : null,
    }));
    const codes = backupCodes.get(id) ?? made;
    backupCodes.set(id, codes);
    return codes;
  };

  // biome-ignore lint/suspicious/noExplicitAny: stands in for every question at once; the pages' own types are checked.
  const answers: Record<string, (request: any) => unknown> = {
    'vault-state': () => ({ state }),
    'create-vault': () => {
      state = 'open';
      return { kind: 'done' };
    },
    'list-slots': () => ({ slots: begin.slots }),
    'change-passphrase': () => ({ kind: 'done' }),
    'make-recovery-code': () => ({ kind: 'recovery-code', code: 'AAAAA-BBBBB-CCCCC-DDDDD-EEEEE' }),
    'unlock-with': ({ proof }) => {
      if (proof.passphrase !== begin.passphrase) return refused('That is not the passphrase. Try again.');
      state = 'open';
      return { kind: 'done' };
    },
    lock: () => {
      state = 'locked';
      return { kind: 'done' };
    },
    'list-accounts': () => ({
      kind: 'accounts',
      accounts,
      total: accounts.length,
      codes: codesOf(
        accounts
          .filter(({ type }) => type !== 'hotp')
          .slice(0, 20)
          .map(({ id }) => id),
      ),
      host: begin.host,
      originPattern: begin.host === null ? null : `https://${begin.host}/*`,
      automatic,
      damaged: begin.damaged,
      maskCodes: settings.maskCodes,
      clock: begin.clock,
      backup: begin.backup.due || begin.backup.failure !== null ? begin.backup : null,
    }),
    'read-codes': ({ ids }) => ({ kind: 'codes', codes: codesOf(ids) }),
    'next-hotp-code': ({ id }) => ({
      kind: 'code',
      code: { id, code: codeOf(id, ++counter, 6), nextCode: null, expiresAtMs: null, period: null },
    }),
    'capture-page': () => begin.capture,
    'capture-given': () => begin.capture,
    'capture-area': () => ({ kind: 'done' }),
    'keep-capture': ({ candidateId }) => {
      const found = begin.capture.kind === 'found' ? begin.capture.candidates : [];
      const { issuer = '', accountName = '' } = found.find(({ id }) => id === candidateId) ?? {};
      return keep({ issuer, accountName });
    },
    'add-key-uri': ({ keyUri }) =>
      keyUri.startsWith('otpauth://')
        ? keep({ issuer: 'Pasted' })
        : refused('This is no set-up link: it must begin with otpauth://.'),
    'add-by-typing': ({ issuer, accountName }) => keep({ issuer, accountName }),
    'edit-account': ({ id, edit }) => change(id, edit),
    'confirm-account': ({ id }) => change(id, { pending: false }),
    'sort-by-name': () => ({ kind: 'done' }),
    'move-account': () => ({ kind: 'moved', place: 1, count: accounts.length }),
    'accept-vault': () => ({ kind: 'done' }),
    'remove-slot': () => ({ kind: 'done' }),
    'merge-accounts': ({ ids, keepId }) => ({
      kind: 'merged',
      merged: { keptId: keepId, copyId: 'copy', trashedIds: ids.filter((id: string) => id !== keepId) },
    }),
    'undo-merge': () => ({ kind: 'done' }),
    'import-accounts': () => ({ kind: 'imported', ids: ['new'] }),
    'undo-import': () => ({ kind: 'done' }),
    'remove-account': ({ id }) => {
      trash = [...trash, ...accounts.filter((account) => account.id === id)];
      accounts = accounts.filter((account) => account.id !== id);
      return { kind: 'done' };
    },
    'restore-account': ({ id }) => {
      accounts = [...accounts, ...trash.filter((account) => account.id === id)];
      trash = trash.filter((account) => account.id !== id);
      return { kind: 'done' };
    },
    'erase-account': ({ id }) => {
      trash = trash.filter((account) => account.id !== id);
      return { kind: 'done' };
    },
    'list-trash': () => ({ kind: 'accounts', accounts: trash }),
    'keep-backup-codes': ({ id, text, replace }) => {
      const lines: string[] = text.split('\n').filter(Boolean);
      const added = lines.map((code) => ({ code, usedAtMs: null }));
      backupCodes.set(id, [...(replace ? [] : backupCodesFor(id)), ...added]);
      countCodes(id);
      return { kind: 'kept-codes', added: added.length };
    },
    'capture-backup-codes': () => refused('No backup codes were found on this page.'),
    'reveal-backup-codes': ({ id }) => ({ kind: 'backup-codes', codes: backupCodesFor(id) }),
    'mark-backup-code': ({ id, code, used }) => {
      const marked = backupCodesFor(id).map((kept) =>
        kept.code === code ? { code, usedAtMs: used ? 1 : null } : kept,
      );
      backupCodes.set(id, marked);
      countCodes(id);
      return { kind: 'done' };
    },
    fill: () => begin.fill,
    'await-fill': () => ({ kind: 'nothing' }),
    'resume-fill': () => ({ kind: 'nothing' }),
    'switch-automatic': ({ host, originPattern, on, submit }) => {
      automatic = on;
      sites = [...sites.filter((site) => site.host !== host), ...(on ? [{ host, originPattern, submit }] : [])];
      return { kind: 'done' };
    },
    'list-automatic': () => ({ sites }),
    'discover-link': async () => {
      await new Promise((resolve) => setTimeout(resolve, begin.linkAfterMs));
      return begin.link === null ? { kind: 'no-link' } : { kind: 'link', sheet: begin.link, clock: begin.clock };
    },
    'turn-on-two-factor': () => ({
      kind: 'unfinished',
      detail: 'The set-up at example.com is not finished, and two-factor is still off.',
      nextStep: 'start-again',
    }),
    'review-import': ({ accounts: read }) => ({
      kind: 'import-review',
      verdicts: read.map((_: unknown, place: number) =>
        place === 0 ? { kind: 'new' } : { kind: 'known', accountId: 'mail', inTrash: false },
      ),
    }),
    'make-backup': () => ({
      kind: 'backup',
      fileName: 'twofold-vault.json',
      text: '{}',
      revision: 1,
      accounts: accounts.length,
      damaged: 0,
    }),
    'backup-saved': ({ accounts: saved }) => ({
      ...begin.backup,
      lastAtMs: Date.now(),
      accounts: saved,
      changes: 0,
      due: false,
    }),
    'backup-status': () => begin.backup,
    'remind-later': () => ({ kind: 'done' }),
    'review-restore': () => ({ kind: 'restore-review', verdicts: begin.verdicts }),
    'restore-accounts': () => ({ kind: 'restored', restored: { added: ['new'], returned: [], replaced: [] } }),
    'undo-restore': () => ({ kind: 'done' }),
    'export-accounts': () => ({ kind: 'exported', accounts: [], damaged: 1 }),
    'last-capture': () => ({ kind: 'last-capture', outcome: null }),
    'copy-code': () => ({ kind: 'copied', clears: false }),
    'health-report': () => ({
      kind: 'health',
      findings: begin.findings,
      vault: begin.vaultFindings,
      duplicates: begin.duplicates,
    }),
    'review-merge': ({ ids, keepId }) => ({
      kind: 'merge-review',
      merged: accounts.find(({ id }) => id === keepId),
      toTrash: accounts.filter(({ id }) => ids.includes(id) && id !== keepId),
    }),
    'read-settings': () => settings,
    'read-policy': () => begin.policy,
    'change-settings': (changes) => {
      settings = { ...settings, ...changes };
      return settings;
    },
  };
  const withoutVault = new Set([
    'vault-state',
    'create-vault',
    'unlock-with',
    'list-slots',
    'change-passphrase',
    'make-recovery-code',
    'lock',
    'list-automatic',
    'switch-automatic',
    'read-settings',
    'read-policy',
    'change-settings',
  ]);
  const sendMessage = async ({ kind, request }: { kind: string; request: unknown }) => {
    asked.push(kind);
    if (state !== 'open' && !withoutVault.has(kind)) return { answer: { kind: 'locked' } };
    const answer = answers[kind];
    return answer === undefined ? { failure: `the fake does not know ${kind}` } : { answer: await answer(request) };
  };
  // The browser's own objects, of which three methods are replaced.
  const { browser, chrome } = globalThis as unknown as Readonly<Record<'browser' | 'chrome', ReplacedApi | undefined>>;
  for (const api of [browser, chrome]) {
    if (api?.runtime === undefined) continue;
    api.runtime.sendMessage = sendMessage;
    api.permissions.request = async () => begin.grantsOrigin;
    api.permissions.remove = async () => true;
  }
}

/** What the fake replaces of the extension API. Outside an extension's page there is none of it. */
interface ReplacedApi {
  readonly runtime?: { sendMessage: (message: { kind: string; request: unknown }) => Promise<unknown> };
  readonly permissions: { request: () => Promise<boolean>; remove: () => Promise<boolean> };
}
