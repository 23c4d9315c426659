/** What pages ask about the vault as a whole: its state, the ways to unlock it, and how it locks. */

import type { Done, Locked, Refused } from './answers.ts';

/**
 * `absent` before the first passphrase was chosen; `gone` when there was a vault in this browser and its data are no
 * longer there; `unavailable` while the browser does not give them out.
 */
export type VaultState = 'absent' | 'gone' | 'unavailable' | 'locked' | 'open';

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

export interface Settings {
  /** Minutes without use of the computer or of the vault after which it locks. */
  readonly lockAfterMinutes: number;
  readonly lockOnScreenLock: boolean;
  /** Screen-share guard: codes stay covered until asked for. */
  readonly maskCodes: boolean;
  /** Days after which a changed vault is saved to the downloads by itself; 0 for never. */
  readonly backupEveryDays: number;
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

export interface VaultMessages {
  'vault-state': { request: null; response: { readonly state: VaultState } };
  'create-vault': { request: { readonly passphrase: string }; response: Done | Refused };
  unlock: { request: { readonly passphrase: string }; response: Done | Refused };
  /** As `unlock`, by any of the vault's key slots. */
  'unlock-with': { request: { readonly proof: SlotProof }; response: Done | Refused };
  lock: { request: null; response: Done };
  /** The person knows of the damage that is about the whole vault (an empty `id`), and goes on with it as it is. */
  'accept-vault': { request: null; response: Done | Locked };
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
  'read-settings': { request: null; response: Settings };
  'read-policy': { request: null; response: PolicySummary };
  'change-settings': { request: Partial<Settings>; response: Settings };
}
