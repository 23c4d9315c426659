import '#test/support/fake-browser.ts';

import { describe, expect, it } from 'vitest';
import { exportAccounts } from '#extension/ceremonies/export.ts';
import { addPasskey } from '#extension/ceremonies/key-slots.ts';
import { createVault } from '#extension/ceremonies/unlock.ts';
import { parseAccount } from '#extension/core/accounts/account-json.ts';
import { encodeBase64url } from '#shared/encoding/base64url.ts';
import { anAccount } from '#test/support/accounts.ts';
import { fakeBrowser } from '#test/support/fake-browser.ts';
import { createMemoryVault } from '#test/support/memory-vault.ts';
import { createVaultPorts, FAKE_PASSPHRASE } from '#test/support/vault-ports.ts';

describe('exporting accounts', () => {
  const account = anAccount();
  const vault = createMemoryVault([account, anAccount({ trashedAtMs: 1 })], [{ id: 'x', detail: 'damaged' }]);

  async function portsWithVault() {
    fakeBrowser.reset();
    const ports = createVaultPorts();
    await createVault(ports, FAKE_PASSPHRASE);
    return ports;
  }

  it('lets the live accounts out once the passphrase was given again, and counts what is damaged', async () => {
    const answer = await exportAccounts(
      vault,
      { kind: 'passphrase', passphrase: FAKE_PASSPHRASE },
      await portsWithVault(),
    );

    if (answer.kind !== 'exported') throw new Error(answer.detail);
    expect(answer.accounts.map(parseAccount)).toEqual([account]);
    expect(answer.damaged).toBe(1);
  });

  it('lets nothing out for another passphrase, and makes many tries wait', async () => {
    const ports = await portsWithVault();
    const wrong = { kind: 'passphrase', passphrase: `${FAKE_PASSPHRASE}!` } as const;

    expect(await exportAccounts(vault, wrong, ports)).toMatchObject({
      kind: 'refused',
      detail: expect.stringContaining('passphrase'),
    });
    for (let tries = 0; tries < 20; tries++) await exportAccounts(vault, wrong, ports);
    expect(await exportAccounts(vault, { ...wrong, passphrase: FAKE_PASSPHRASE }, ports)).toMatchObject({
      kind: 'refused',
    });
  });

  it('lets them out for a passkey of the vault, and nothing for another one', async () => {
    const ports = await portsWithVault();
    const proof = { kind: 'passphrase', passphrase: FAKE_PASSPHRASE } as const;
    const passkey = { credentialIdBase64url: 'AAAA', prfInputBase64url: encodeBase64url(new Uint8Array(32)) };
    const [output, other] = [3, 4].map((byte) => encodeBase64url(new Uint8Array(32).fill(byte)));
    if (output === undefined || other === undefined) throw new Error('two were made');
    await addPasskey(ports, { proof, name: 'Laptop', ...passkey, prfOutputBase64url: output });

    const answer = await exportAccounts(vault, { kind: 'passkey', prfOutputBase64url: output }, ports);
    const refusal = await exportAccounts(vault, { kind: 'passkey', prfOutputBase64url: other }, ports);

    if (answer.kind !== 'exported') throw new Error(answer.detail);
    expect(answer.accounts.map(parseAccount)).toEqual([account]);
    expect(refusal).toEqual({ kind: 'refused', detail: expect.stringContaining('passkey') });
  });

  it('has nothing to let out where there is no vault', async () => {
    expect(
      await exportAccounts(vault, { kind: 'passphrase', passphrase: FAKE_PASSPHRASE }, createVaultPorts()),
    ).toMatchObject({
      kind: 'refused',
    });
  });
});
