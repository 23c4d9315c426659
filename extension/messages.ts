/**
 * The typed protocol between the extension's own pages and its background. Pages hold no secret: they ask for
 * codes and get text. Each entry is one question and its answer; all values are JSON.
 */

import type { AccountJson } from '#extension/core/accounts/account-json.ts';
import type { HealthProblem } from '#extension/core/accounts/health.ts';
import type { MoveTarget } from '#extension/core/accounts/move-account.ts';
import type { TypedAccount } from '#extension/core/accounts/typed-account.ts';
import type { ImportVerdict } from '#extension/core/import/review.ts';
import type { Restored, RestoreVerdict } from '#extension/core/vault/restore.ts';
import type { VaultProblem } from '#extension/core/vault/vault-health.ts';
import type { OtpCredential } from '#shared/otp/credential.ts';

/**
 * `absent` before the first passphrase was chosen; `gone` when there was a vault in this browser and its data are no
 * longer there; `unavailable` while the browser does not give them out.
 */
export type VaultState = 'absent' | 'gone' | 'unavailable' | 'locked' | 'open';

/** An account as a list shows it: no secret, no code. */
export interface AccountSummary {
  readonly id: string;
  readonly issuer: string;
  readonly accountName: string;
  readonly type: OtpCredential['type'];
  /** Where it is filled: hosts as in `SiteRule.host`, with `*.` before one whose subdomains are taken in. */
  readonly sites: readonly string[];
  readonly pending: boolean;
  readonly pinned: boolean;
  /** Whether it was given a place by hand. */
  readonly placed: boolean;
  readonly groups: readonly string[];
  readonly note: string;
  /** Unix time in milliseconds at which it went to the trash; `null` for a live account. */
  readonly trashedAtMs: number | null;
  readonly backupCodesRemaining: number;
  readonly backupCodesTotal: number;
  /** Whether one of its site rules takes in the site that was asked about. */
  readonly onThisSite: boolean;
}

/** The code of one account now. For `hotp` there is no `nextCode` and nothing expires. */
export interface AccountCode {
  readonly id: string;
  readonly code: string;
  readonly nextCode: string | null;
  /** Unix time in milliseconds at which `code` ends; `null` for hotp. */
  readonly expiresAtMs: number | null;
  /** Seconds; `null` for hotp. */
  readonly period: number | null;
}

/** One set-up code found on a page or in a picture, not yet kept. `keyUri` stays inside extension pages. */
export interface CaptureCandidate {
  /** Handle for `keep-capture`; the key URI itself stays in the background. */
  readonly id: string;
  readonly issuer: string;
  readonly accountName: string;
  /** The account that already has this secret, if any. */
  readonly duplicateOf: string | null;
}

export type CaptureOutcome =
  | {
      readonly kind: 'found';
      readonly candidates: readonly CaptureCandidate[];
      /** The site that they are recorded for; `null` for a picture or a text. */
      readonly host: string | null;
      /** Sentences to show beside them: parts of a transfer still missing, codes that cannot be used. */
      readonly notes?: readonly string[];
    }
  /** `detail` is a sentence with a next step. */
  | { readonly kind: 'nothing-found'; readonly detail: string }
  | { readonly kind: 'refused'; readonly detail: string };

export type FillOutcome =
  | { readonly kind: 'filled'; readonly accountId: string }
  /** Several accounts match this site: ask which. */
  | { readonly kind: 'choose'; readonly accountIds: readonly string[] }
  /** The page asks for a backup code: ask with `useBackupCode` once the person agreed to use one up. */
  | { readonly kind: 'confirm-backup-code'; readonly accountId: string; readonly remaining: number }
  /** Any refusal, in a sentence with a next step; names both hosts when the site is the wrong one. */
  | { readonly kind: 'refused'; readonly reason: string; readonly detail: string }
  /** The step is nearly over or was filled already: the code comes by itself then, and `await-fill` tells how it went. */
  | { readonly kind: 'waiting'; readonly untilMs: number; readonly detail: string };

/** What a vault-needing question is answered with while the vault is not open. */
export interface Locked {
  readonly kind: 'locked';
}

/** A refusal that a person can act on: a sentence with a next step, free of secrets. */
export interface Refused {
  readonly kind: 'refused';
  readonly detail: string;
  /** The member of the request that was wrong, where one was. */
  readonly field?: string;
}

interface Done {
  readonly kind: 'done';
}

/** What opens one of the vault's key slots. */
export type SlotProof =
  | { readonly kind: 'passphrase'; readonly passphrase: string }
  /** The PRF output of the passkey for the slot's `prfInputBase64url`: 32 bytes. */
  | { readonly kind: 'passkey'; readonly prfOutputBase64url: string }
  | { readonly kind: 'recovery'; readonly code: string };

/** A way to unlock the vault, as a list shows it. Nothing in it is secret. */
export interface SlotSummary {
  readonly id: string;
  readonly kind: 'passphrase' | 'passkey' | 'recovery';
  readonly name: string;
  /** Unix time in milliseconds. */
  readonly createdAtMs: number;
  /** Of a passkey: what to ask `navigator.credentials.get` for. */
  readonly passkey: { readonly credentialIdBase64url: string; readonly prfInputBase64url: string } | null;
}

/** A record that could not be opened; the others stay usable. */
export interface DamagedRecord {
  readonly id: string;
  readonly detail: string;
}

/** Everything a person can change about an account without touching its secret. */
export interface AccountEdit {
  readonly issuer?: string;
  readonly accountName?: string;
  readonly pinned?: boolean;
  readonly note?: string;
  readonly groups?: readonly string[];
  /** As typed; refused as `sites` when one of them is no site. */
  readonly sites?: readonly string[];
}

export interface Settings {
  /** Minutes without use of the computer or of the vault after which it locks. */
  readonly lockAfterMinutes: number;
  readonly lockOnScreenLock: boolean;
  /** Screen-share guard: codes stay covered until asked for. */
  readonly maskCodes: boolean;
  /** Days after which a changed vault is saved to the downloads by itself; 0 for never. */
  readonly backupEveryDays: number;
}

/** A file that was read back: its text is ciphertext, and a page or the downloads may have it. */
export interface Backup {
  readonly kind: 'backup';
  readonly fileName: string;
  readonly text: string;
  /** Of the vault, for `backup-saved`. */
  readonly revision: number;
  /** Live accounts in it. */
  readonly accounts: number;
  /** Parts of the vault that are damaged, and are in the file as they are. */
  readonly damaged: number;
}

/** What the newest backup covers. One counts only once its file was read back, compared and saved. */
export interface BackupStatus {
  readonly kind: 'backup-status';
  /** Unix time in milliseconds; `null` when there was none. */
  readonly lastAtMs: number | null;
  /** Live accounts in it; `null` when there was none. */
  readonly accounts: number | null;
  /** Changes of the vault that it does not have. */
  readonly changes: number;
  /** Whether it is time to ask for another. */
  readonly due: boolean;
  /** Why the last one that was to happen by itself did not. */
  readonly failure: string | null;
}

/** Which accounts with the same codes become one, and which of them stays. */
export interface MergeWish {
  /** Two at least, the one that stays among them. */
  readonly ids: readonly string[];
  readonly keepId: string;
}

/** What a merge did, which is what taking it back needs. */
export interface Merged {
  readonly keptId: string;
  /** Its version from before, in the trash; `null` where it had everything already. */
  readonly copyId: string | null;
  readonly trashedIds: readonly string[];
}

/** What an organisation has set, as pages show it. */
export interface PolicySummary {
  /** `null` leaves it to the person. */
  readonly lockAfterMinutes: number | null;
  readonly lockOnScreenLock: boolean;
  readonly forbidPlainExport: boolean;
  /** Whether a new passphrase is stretched by more than usual. */
  readonly kdfRaised: boolean;
  /** As {@link AccountSummary.sites}; `null` for all. */
  readonly allowedSites: readonly string[] | null;
  /** Names of rules that cannot be read: the strictest of their kind is in force. */
  readonly problems: readonly string[];
}

/** This computer's clock and a site's differ. Codes of the site are made with its time, unless it is too far off. */
export interface ClockNotice {
  readonly kind: 'corrected' | 'too-far';
  /** The site's time minus ours: positive when this computer is slow. */
  readonly offsetMs: number;
}

/** What the consent sheet of the link shows: the site's verifier, its signed-in owner and what the vault has of them. */
export interface LinkSheet {
  /** As the browser names it, in the form of `SiteRule.host`. */
  readonly host: string;
  readonly issuer: string;
  /** The site's own settings page, on the origin of the page that was asked. */
  readonly settingsUrl: string;
  /** `null` when nobody is signed in. */
  readonly signedInAs: string | null;
  readonly state: 'off' | 'pending' | 'on';
  /** What the vault keeps for them. */
  readonly kept: 'nothing' | 'pending' | 'active';
  /** The account that it keeps, if any. */
  readonly accountId: string | null;
}

/** How a ceremony of the link ended. */
export type LinkAnswer =
  | { readonly kind: 'linked'; readonly detail: string; readonly accountId: string }
  /** It stopped half-way; `detail` tells what both sides hold and what to do. */
  | {
      readonly kind: 'unfinished';
      readonly detail: string;
      readonly nextStep: 'nothing' | 'start-again' | 'open-settings' | 'move-to-trash' | 'ask-later' | 'sign-in';
    };

/** A site where filling by itself is switched on. */
export interface AutomaticSite {
  /** As in `SiteRule.host`. */
  readonly host: string;
  /** `https://example.com/*`: what was granted, and is given back when switched off. */
  readonly originPattern: string;
  readonly submit: boolean;
}

/**
 * Questions and answers. A refusal that a person can act on is an answer; a thrown error is our own mistake.
 * `tabId` is the tab that the popup was opened over; `null` asks for the active one.
 */
export interface Protocol {
  'vault-state': { request: null; response: { readonly state: VaultState } };
  'create-vault': { request: { readonly passphrase: string }; response: Done | Refused };
  unlock: { request: { readonly passphrase: string }; response: Done | Refused };
  /** As `unlock`, by any of the vault's key slots. */
  'unlock-with': { request: { readonly proof: SlotProof }; response: Done | Refused };
  lock: { request: null; response: Done };

  /** The ways to unlock; also while the vault is locked, so that the unlock page can offer them. */
  'list-slots': { request: null; response: { readonly slots: readonly SlotSummary[] } };
  /** Each change of a slot needs a proof: an open vault at an unattended desk must not get another key. */
  'change-passphrase': {
    request: { readonly proof: SlotProof; readonly passphrase: string };
    response: Done | Refused;
  };
  'add-passkey': {
    request: {
      readonly proof: SlotProof;
      readonly name: string;
      readonly credentialIdBase64url: string;
      /** 32 random bytes that the page made, and what the passkey answered to them. */
      readonly prfInputBase64url: string;
      readonly prfOutputBase64url: string;
    };
    response: Done | Refused;
  };
  /** A new code in place of the old one. It is shown this once. */
  'make-recovery-code': {
    request: { readonly proof: SlotProof };
    response: { readonly kind: 'recovery-code'; readonly code: string } | Refused;
  };
  'rename-slot': { request: { readonly id: string; readonly name: string }; response: Done | Locked | Refused };
  /** A passkey or the recovery code. The passphrase can be changed, and never removed. */
  'remove-slot': { request: { readonly id: string }; response: Done | Locked | Refused };

  'list-accounts': {
    request: {
      readonly tabId: number | null;
      /** The first so many accounts only: quick with ten thousand, for a first screen. All of them without it. */
      readonly limit?: number;
    };
    response:
      | {
          readonly kind: 'accounts';
          /** This site first, then pinned, then by name. */
          readonly accounts: readonly AccountSummary[];
          /** How many there are, whatever `limit` says. */
          readonly total: number;
          /** Of the first accounts of the list, so that the popup's first screen takes one question. HOTP has none. */
          readonly codes: readonly AccountCode[];
          /** The host of the tab, `null` when it is not a web page. */
          readonly host: string | null;
          /** What to ask of `permissions.request` for filling by itself on the tab's site; `null` without `host`. */
          readonly originPattern: string | null;
          /** Whether filling by itself is switched on for the tab's site. */
          readonly automatic: boolean;
          readonly damaged: readonly DamagedRecord[];
          readonly maskCodes: boolean;
          /** What was learned of the clock of the tab's site; `null` when nothing needs to be said. */
          readonly clock: ClockNotice | null;
          /** `null` when nothing needs to be said about backups. */
          readonly backup: BackupStatus | null;
        }
      | Locked;
  };
  'read-codes': {
    request: { readonly ids: readonly string[] };
    response: { readonly kind: 'codes'; readonly codes: readonly AccountCode[] } | Locked;
  };
  /** HOTP only: moves the counter on, stores it, then answers with the code. */
  'next-hotp-code': {
    request: { readonly id: string };
    response: { readonly kind: 'code'; readonly code: AccountCode } | Locked | Refused;
  };

  'capture-page': { request: { readonly tabId: number | null }; response: CaptureOutcome | Locked };
  /** Pictures (as `data:` URLs) and text that a person pasted, dropped or chose. */
  'capture-given': {
    request: { readonly dataUrls: readonly string[]; readonly text: string };
    response: CaptureOutcome | Locked;
  };
  /**
   * Lets the person mark an area of the page. The popup closes at the first click on the page; when it is open again
   * `last-capture` has the outcome.
   */
  'capture-area': { request: { readonly tabId: number | null }; response: Done | Locked | Refused };
  /** What a capture found while no popup was open (an area, the context menu), once; `null` when there is none. */
  'last-capture': {
    request: null;
    response: { readonly kind: 'last-capture'; readonly outcome: CaptureOutcome | null } | Locked;
  };
  /** Keeps a candidate of the last capture as a pending account of the host it was captured on. */
  'keep-capture': {
    request: { readonly candidateId: string };
    response: { readonly kind: 'kept'; readonly id: string } | Locked | Refused;
  };
  /** A pasted key URI. `tabId` decides which site it is recorded for; `null` records none. */
  'add-key-uri': {
    request: { readonly keyUri: string; readonly tabId: number | null };
    response: { readonly kind: 'kept'; readonly id: string } | Locked | Refused;
  };
  'add-by-typing': {
    request: TypedAccount;
    response: { readonly kind: 'kept'; readonly id: string } | Locked | Refused;
  };
  'edit-account': {
    request: { readonly id: string; readonly edit: AccountEdit };
    response: Done | Locked | Refused;
  };
  /** By hand, within the pinned ones or the others. */
  'move-account': {
    request: { readonly id: string; readonly target: MoveTarget };
    response: /** `stays`: it could go no further. Places count from 1, among all accounts as the options page lists them. */
    { readonly kind: 'moved' | 'stays'; readonly place: number; readonly count: number } | Locked | Refused;
  };
  /** Forgets every place that was given by hand. */
  'sort-by-name': { request: null; response: Done | Locked };
  /** The person says that the site accepted a code. */
  'confirm-account': { request: { readonly id: string }; response: Done | Locked | Refused };
  /** To the trash; `restore-account` undoes it, `erase-account` cannot be undone. */
  'remove-account': { request: { readonly id: string }; response: Done | Locked | Refused };
  'restore-account': { request: { readonly id: string }; response: Done | Locked | Refused };
  'erase-account': { request: { readonly id: string }; response: Done | Locked | Refused };
  /** The person knows of the damage that is about the whole vault (an empty `id`), and goes on with it as it is. */
  'accept-vault': { request: null; response: Done | Locked };
  'list-trash': {
    request: null;
    response: { readonly kind: 'accounts'; readonly accounts: readonly AccountSummary[] } | Locked;
  };

  /** Codes as typed, pasted or read from a file, one a line; a new set replaces the old when `replace`. */
  'keep-backup-codes': {
    request: { readonly id: string; readonly text: string; readonly replace: boolean };
    response: { readonly kind: 'kept-codes'; readonly added: number } | Locked | Refused;
  };
  /** Reads the backup codes that the page shows, for the account of that site. */
  'capture-backup-codes': {
    request: { readonly tabId: number | null; readonly id: string };
    response: { readonly kind: 'kept-codes'; readonly added: number } | Locked | Refused;
  };
  'reveal-backup-codes': {
    request: { readonly id: string };
    response:
      | { readonly kind: 'backup-codes'; readonly codes: readonly { code: string; usedAtMs: number | null }[] }
      | Locked
      | Refused;
  };
  'mark-backup-code': {
    request: { readonly id: string; readonly code: string; readonly used: boolean };
    response: Done | Locked | Refused;
  };

  /** A click in browser-owned UI. Without `accountId` the accounts of the site are considered. */
  fill: {
    request: { readonly tabId: number | null; readonly accountId: string | null; readonly useBackupCode?: boolean };
    response: FillOutcome | Locked;
  };
  /** After unlocking: goes on with the fill that was asked for before, or that is switched on for the page in front. */
  'resume-fill': { request: null; response: FillOutcome | { readonly kind: 'nothing' } | Locked };
  /** Answers when the fill that waits on the tab has ended; `nothing` when none does. */
  'await-fill': {
    request: { readonly tabId: number | null };
    response: FillOutcome | { readonly kind: 'nothing' } | Locked;
  };
  /** After the popup was granted the host permission by the person. */
  'switch-automatic': {
    request: { readonly host: string; readonly originPattern: string; readonly on: boolean; readonly submit: boolean };
    response: Done | Refused;
  };
  'list-automatic': { request: null; response: { readonly sites: readonly AutomaticSite[] } };

  /** Writes to the clipboard. `clears`: in 30 s, if it is still ours; only where the person allowed reading it. */
  'copy-code': {
    request: { readonly id: string };
    response: { readonly kind: 'copied'; readonly clears: boolean } | Locked | Refused;
  };

  /** Accounts that the import worker made of a file: what the vault has of them already. Nothing is written. */
  'review-import': {
    request: { readonly accounts: readonly AccountJson[] };
    response: { readonly kind: 'import-review'; readonly verdicts: readonly ImportVerdict[] } | Locked;
  };
  /** In one transaction. `undo-import` takes the ids back. */
  'import-accounts': {
    request: { readonly accounts: readonly AccountJson[] };
    response: { readonly kind: 'imported'; readonly ids: readonly string[] } | Locked;
  };
  'undo-import': { request: { readonly ids: readonly string[] }; response: Done | Locked };
  /** The one answer with secrets in it, for the page that writes the file. */
  'export-accounts': {
    /** `target`: the kind of file, as the transfer worker names it. */
    request: { readonly proof: SlotProof; readonly target: string };
    response:
      | { readonly kind: 'exported'; readonly accounts: readonly AccountJson[]; readonly damaged: number }
      | Locked
      | Refused;
  };

  /** A copy of the vault, sealed as it is, read back and compared. `backup-saved` is to follow once it was saved. */
  'make-backup': {
    request: null;
    response: Backup | Locked | Refused;
  };
  'backup-saved': {
    request: Pick<Backup, 'revision' | 'accounts'>;
    response: BackupStatus | Locked | Refused;
  };
  'backup-status': { request: null; response: BackupStatus | Locked };
  /** No reminder for a week. */
  'remind-later': { request: null; response: Done | Locked };
  /** Accounts that the worker read from a backup: what the vault has of them. Nothing is written. */
  'review-restore': {
    request: { readonly accounts: readonly AccountJson[] };
    response: { readonly kind: 'restore-review'; readonly verdicts: readonly RestoreVerdict[] } | Locked;
  };
  /** The chosen ones, in one transaction. `undo-restore` takes the answer back. */
  'restore-accounts': {
    request: { readonly accounts: readonly AccountJson[] };
    response: { readonly kind: 'restored'; readonly restored: Restored } | Locked;
  };
  'undo-restore': { request: { readonly restored: Restored }; response: Done | Locked };

  'health-report': {
    request: null;
    response:
      | {
          readonly kind: 'health';
          readonly findings: readonly HealthProblem[];
          readonly vault: readonly VaultProblem[];
          /** Ids of live accounts that give the same codes, group by group. */
          readonly duplicates: readonly (readonly string[])[];
        }
      | Locked;
  };
  /** What would stay, and what would go to the trash. Nothing is written. */
  'review-merge': {
    request: MergeWish;
    response:
      | { readonly kind: 'merge-review'; readonly merged: AccountSummary; readonly toTrash: readonly AccountSummary[] }
      | Locked
      | Refused;
  };
  /** In one transaction. `undo-merge` takes the answer back. */
  'merge-accounts': {
    request: MergeWish;
    response: { readonly kind: 'merged'; readonly merged: Merged } | Locked | Refused;
  };
  'undo-merge': { request: { readonly merged: Merged }; response: Done | Locked | Refused };

  /** Whether the site in the tab speaks the link. Unless `insist`, only a page that advertises it is asked. */
  'discover-link': {
    request: { readonly tabId: number | null; readonly insist: boolean };
    response:
      | { readonly kind: 'link'; readonly sheet: LinkSheet; readonly clock: ClockNotice | null }
      | { readonly kind: 'no-link' }
      | Locked;
  };
  /** Each after a consent of its own that named the host and the account. */
  'turn-on-two-factor': {
    request: { readonly tabId: number | null; readonly accountName: string };
    response: LinkAnswer | Locked | Refused;
  };
  'renew-backup-codes': {
    request: { readonly tabId: number | null; readonly accountId: string };
    response: LinkAnswer | Locked | Refused;
  };
  'turn-off-two-factor': {
    request: { readonly tabId: number | null; readonly accountId: string };
    response: LinkAnswer | Locked | Refused;
  };

  'read-settings': { request: null; response: Settings };
  'read-policy': { request: null; response: PolicySummary };
  'change-settings': { request: Partial<Settings>; response: Settings };
}

export type MessageKind = keyof Protocol;
export type RequestOf<K extends MessageKind> = Protocol[K]['request'];
export type ResponseOf<K extends MessageKind> = Protocol[K]['response'];

/** Asks the background one question. Pages get it as an argument, so that a test can answer instead. */
export type Ask = <K extends MessageKind>(kind: K, request: RequestOf<K>) => Promise<ResponseOf<K>>;
