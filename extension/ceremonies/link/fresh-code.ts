/** Codes for the link: each of a time step that was never given out before. */

import { type CodeChoice, chooseCode } from '../../core/autofill/code-choice.ts';
import type { OpenVault } from '../../platform/vault-store.ts';

export interface FreshCodePorts {
  readonly vault: OpenVault;
  readonly nowMs: () => number;
  readonly sleepUntil: (ms: number) => Promise<void>;
}

/** Claims a code in the vault, waiting for the next step while this one is used or nearly over. */
export async function takeFreshCode(ports: FreshCodePorts, accountId: string): Promise<string> {
  for (;;) {
    const choice = await claimCode(ports, accountId);
    if (choice.kind === 'now') return choice.code;
    await ports.sleepUntil(choice.untilMs);
  }
}

/** The claim is stored before the code is known outside: whatever happens next, it is not given out again. */
async function claimCode({ vault, nowMs }: FreshCodePorts, accountId: string): Promise<CodeChoice> {
  let choice: CodeChoice = { kind: 'wait', untilMs: 0 };
  await vault.update(accountId, (account) => {
    choice = chooseCode(account, nowMs());
    return choice.kind === 'now' ? choice.account : account;
  });
  return choice;
}
