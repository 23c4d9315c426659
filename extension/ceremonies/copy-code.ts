/** Copying a code. */

import { codeAt, hotpAt } from '#shared/otp/code.ts';
import type { OtpCredential } from '#shared/otp/credential.ts';
import type { Refused } from '../messages.ts';
import { copyCode } from '../platform/clipboard.ts';
import type { OpenVault } from '../platform/vault-store.ts';
import type { Done } from './edit-account.ts';
import { refused } from './refusal.ts';

/** Copies the code of now; of an account with a counter, the code that was given last. */
export async function copyAccountCode(vault: OpenVault, id: string, nowMs: number): Promise<Done | Refused> {
  const account = await vault.account(id);
  if (account === null) return refused('There is no such account.');
  const code = codeToCopy(account.credential, nowMs);
  if (code === null) return refused('Ask for the next code first: this account has a counter.');
  return (await copyCode(code)) ? { kind: 'done' } : refused('The browser did not let Twofold copy. Type the code.');
}

function codeToCopy(credential: OtpCredential, nowMs: number): string | null {
  if (credential.type !== 'hotp') return codeAt(credential, nowMs);
  return credential.counter === 0 ? null : hotpAt(credential, credential.counter - 1);
}
