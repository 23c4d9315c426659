/** What a fill is asked for, what it asks of the browser, and what it finds. */

import type { Account } from '../core/accounts/account.ts';
import type { Detection } from '../core/autofill/detect.ts';
import type { PageVisit } from '../platform/page-visitor.ts';
import type { SiteTime } from '../platform/site-clocks.ts';
import type { OpenVault } from '../platform/vault-store.ts';
import type { StepPorts } from './fill-names.ts';
import type { WaitingFills } from './fill-waiting.ts';

/** What filling asks of the browser. */
export interface FillPorts extends StepPorts {
  readonly vault: OpenVault;
  readonly visit: (tabId: number, frameId: number | null) => Promise<readonly PageVisit[]>;
  /** The clock that codes for this site are made with. `speaksLink`: its page says that it may be asked for the time. */
  readonly readTime: (place: {
    readonly tabId: number;
    readonly host: string;
    readonly speaksLink: boolean;
  }) => Promise<SiteTime>;
  /** Whether an organisation's rules let codes be filled on a host. */
  readonly mayFill: (host: string) => Promise<boolean>;
  readonly waitingFills: WaitingFills;
  /** Whether the vault is still open, after a wait. */
  readonly isOpen: () => Promise<boolean>;
  /** A code of a pending account was written: whether the site takes it is to be watched. */
  readonly watchOutcome: (accountId: string, place: FillPlace) => void;
}

/** The tab and frame that is filled, and whose host it is. */
export interface FillPlace {
  readonly tabId: number;
  readonly host: string;
  readonly visit: PageVisit;
}

export interface FillRequest {
  readonly tabId: number;
  /** Host of the tab, by the browser's word. */
  readonly host: string;
  /** Only this frame; `null` looks in all. */
  readonly frameId: number | null;
  /** The account that the person chose; `null` leaves it to the site and the names on the page. */
  readonly accountId: string | null;
  /** The person agreed to use up a backup code. */
  readonly useBackupCode: boolean;
  /** Submit afterwards, unless a code was filled a moment ago: a refused code is not followed by the next by itself. */
  readonly submit: boolean;
  /** A person asked for it. Unasked, only a certain prompt with empty fields is filled, and no backup code. */
  readonly asked: boolean;
}

/** A prompt in one of the tab's documents. */
export interface Prompt {
  readonly visit: PageVisit;
  readonly detection: Detection;
}

/** What is filled, with whose code, made with which clock. */
export interface Target {
  readonly account: Account;
  readonly prompt: Prompt;
  readonly time: SiteTime;
}
