/** What the person chose, in `storage.local`. Nothing in it is secret. */

import { browser } from 'wxt/browser';
import type { Policy } from '../core/policy/policy.ts';
import type { Settings } from '../messages.ts';
import { readPolicy } from './policy.ts';

const KEY = 'settings';

/** Fifteen minutes, as NIST SP 800-63B (Reauthentication, AAL2 and AAL3) has it for inactivity at AAL3. */
const DEFAULTS: Settings = { lockAfterMinutes: 15, lockOnScreenLock: true, maskCodes: false, backupEveryDays: 0 };

/** `idle.setDetectionInterval` takes no less than fifteen seconds, and a day is as good as never. */
const MINIMUM_LOCK_MINUTES = 1;
const MAXIMUM_LOCK_MINUTES = 24 * 60;

/** The settings in force: as chosen, with the defaults for whatever never was, and within an organisation's rules. */
export async function readSettings(): Promise<Settings> {
  const [chosen, policy] = await Promise.all([readChosen(), readPolicy()]);
  return withPolicy(chosen, policy);
}

/** Keeps what is in `changes`, and answers with all settings. */
export async function changeSettings(changes: Partial<Settings>): Promise<Settings> {
  const wished = { ...(await readChosen()), ...changes };
  const minutes = Math.round(wished.lockAfterMinutes);
  const settings = {
    ...wished,
    lockAfterMinutes: Math.min(Math.max(minutes, MINIMUM_LOCK_MINUTES), MAXIMUM_LOCK_MINUTES),
  };
  await browser.storage.local.set({ [KEY]: settings });
  return withPolicy(settings, await readPolicy());
}

/** What the person chose is kept as it is, for the day when there is no rule. */
async function readChosen(): Promise<Settings> {
  const { [KEY]: stored } = await browser.storage.local.get<Record<string, Partial<Settings> | undefined>>(KEY);
  return { ...DEFAULTS, ...stored };
}

function withPolicy(chosen: Settings, policy: Policy): Settings {
  return {
    ...chosen,
    lockAfterMinutes: Math.min(chosen.lockAfterMinutes, policy.lockAfterMinutes ?? chosen.lockAfterMinutes),
    lockOnScreenLock: chosen.lockOnScreenLock || policy.lockOnScreenLock,
  };
}
