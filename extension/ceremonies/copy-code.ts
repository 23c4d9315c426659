/** Copying a code. */

import { codeAt, hotpAt } from '#shared/otp/code.ts';
import type { OtpCredential } from '#shared/otp/credential.ts';
import { accountCorrectionMs, type SiteClocks } from '../core/clock/clock-of-account.ts';
import type { Refused, ResponseOf } from '../messages.ts';
import { copyCode } from '../platform/clipboard.ts';
import type { OpenVault } from '../platform/vault-store.ts';
import { words } from '../platform/words.ts';
import { refused } from './refusal.ts';

type Copied = Extract<ResponseOf<'copy-code'>, { readonly kind: 'copied' }>;

export interface CopyTime {
  /** Unix time in milliseconds, by this computer's clock. */
  readonly nowMs: number;
  readonly clocks: SiteClocks;
}

/** Copies the code of now; of an account with a counter, the code that was given last. */
export async function copyAccountCode(
  vault: OpenVault,
  id: string,
  { nowMs, clocks }: CopyTime,
): Promise<Copied | Refused> {
  const account = await vault.account(id);
  if (account === null) return refused(words()('account.none'));
  const code = codeToCopy(account.credential, nowMs + accountCorrectionMs(account.sites, clocks, nowMs));
  if (code === null) return refused(words()('copy.nextFirst'));
  const outcome = await copyCode(code);
  if (outcome === 'refused') return refused(words()('copy.refused'));
  return { kind: 'copied', clears: outcome === 'cleared-later' };
}

function codeToCopy(credential: OtpCredential, nowMs: number): string | null {
  if (credential.type !== 'hotp') return codeAt(credential, nowMs);
  return credential.counter === 0 ? null : hotpAt(credential, credential.counter - 1);
}
