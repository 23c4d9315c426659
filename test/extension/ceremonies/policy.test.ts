import '#test/support/fake-browser.ts';

import { beforeEach, describe, expect, it, vi } from 'vitest';
import { exportWithinPolicy, summarizePolicy } from '#extension/ceremonies/policy.ts';
import { createVault } from '#extension/ceremonies/unlock.ts';
import { parsePolicy } from '#extension/core/policy/policy.ts';
import { KDF_FLOOR } from '#extension/core/vault/passphrase.ts';
import { readPolicy } from '#extension/platform/policy.ts';
import { changeSettings, readSettings } from '#extension/platform/settings.ts';
import { anAccount } from '#test/support/accounts.ts';
import { fakeBrowser } from '#test/support/fake-browser.ts';
import { createMemoryVault } from '#test/support/memory-vault.ts';
import { createVaultPorts, FAKE_PASSPHRASE } from '#test/support/vault-ports.ts';

/** What an administrator wrote; an error stands for a browser that has no such storage. */
function manage(stored: Record<string, unknown> | Error): void {
  const get = async () => {
    if (stored instanceof Error) throw stored;
    return stored;
  };
  Object.assign(fakeBrowser.storage, { managed: { get } });
}

beforeEach(() => {
  fakeBrowser.reset();
  manage({});
});

describe('the settings under a policy', () => {
  it('lock no later than it says, and sooner where the person wants', async () => {
    await changeSettings({ lockAfterMinutes: 60, lockOnScreenLock: false });
    manage({ lockAfterMinutes: 10, lockOnScreenLock: true });

    expect(await readSettings()).toMatchObject({ lockAfterMinutes: 10, lockOnScreenLock: true });
    expect(await changeSettings({ lockAfterMinutes: 30 })).toMatchObject({ lockAfterMinutes: 10 });
    expect(await changeSettings({ lockAfterMinutes: 5 })).toMatchObject({ lockAfterMinutes: 5 });
  });

  it('are the person’s own again once it is gone', async () => {
    manage({ lockAfterMinutes: 10, lockOnScreenLock: true });
    await changeSettings({ lockAfterMinutes: 30, lockOnScreenLock: false });
    await changeSettings({ maskCodes: true });
    manage({});

    expect(await readSettings()).toMatchObject({ lockAfterMinutes: 30, lockOnScreenLock: false, maskCodes: true });
  });

  it('lock at once after a minute where the rule cannot be read', async () => {
    manage({ lockAfterMinutes: 'ten' });

    expect(await readSettings()).toMatchObject({ lockAfterMinutes: 1 });
  });

  it('are untouched where nobody manages the browser', async () => {
    manage(new Error('Managed storage manifest not found'));
    expect(await readPolicy()).toEqual(parsePolicy({}));

    Object.assign(fakeBrowser.storage, { managed: undefined });
    expect(await readPolicy()).toEqual(parsePolicy({}));
  });
});

describe('exporting under a policy', () => {
  const vault = createMemoryVault([anAccount()]);
  const proof = { kind: 'passphrase', passphrase: FAKE_PASSPHRASE } as const;

  async function ports() {
    const vaultPorts = createVaultPorts();
    await createVault(vaultPorts, FAKE_PASSPHRASE);
    return { ...vaultPorts, argon2id: vi.fn(vaultPorts.argon2id), readPolicy };
  }

  it.each(['aegis', 'key-uris', 'paper', 'google-transfer', 'a kind that nobody knows'])(
    'lets nothing out as %s, however good the passphrase, and tries it on no slot',
    async (target) => {
      manage({ forbidPlainExport: true });
      const given = await ports();

      expect(await exportWithinPolicy(vault, { proof, target }, given)).toMatchObject({
        kind: 'refused',
        detail: expect.stringContaining('encrypted'),
      });
      expect(given.argon2id).not.toHaveBeenCalled();
    },
  );

  it.each(['backup', 'aegis-encrypted', '2fas-encrypted'])('still lets accounts out as %s', async (target) => {
    manage({ forbidPlainExport: true });

    expect(await exportWithinPolicy(vault, { proof, target }, await ports())).toMatchObject({ kind: 'exported' });
  });

  it('lets them out in the open where there is no rule', async () => {
    expect(await exportWithinPolicy(vault, { proof, target: 'aegis' }, await ports())).toMatchObject({
      kind: 'exported',
    });
  });
});

describe('a passphrase under a policy', () => {
  it('is stretched by as much as the rule asks for, and by no less than usual without one', async () => {
    manage({ kdfMemoryMiB: 128, kdfPasses: 5 });
    const kdfOf = async (readKdfFloor?: () => Promise<typeof KDF_FLOOR>) => {
      const made = createVaultPorts(readKdfFloor && { readKdfFloor });
      // The clock jumps on while the floor is tried, so that no pass is added to it.
      const slow = {
        ...made,
        argon2id: async (...given: Parameters<typeof made.argon2id>) => {
          made.pass(10_000);
          return made.argon2id(...given);
        },
      };
      await createVault(slow, FAKE_PASSPHRASE);
      return (await made.database.readRoot())?.slots[0];
    };

    expect(await kdfOf(async () => (await readPolicy()).kdfFloor)).toMatchObject({ memoryKiB: 128 * 1024, passes: 5 });
    expect(await kdfOf()).toMatchObject(KDF_FLOOR);
  });
});

describe('summarizePolicy', () => {
  it('tells a page what is set, in its own words for sites', () => {
    const summary = summarizePolicy(parsePolicy({ kdfPasses: 4, allowedSites: ['*.example.com', 'nas.example:8443'] }));

    expect(summary).toEqual({
      lockAfterMinutes: null,
      lockOnScreenLock: false,
      forbidPlainExport: false,
      kdfRaised: true,
      allowedSites: ['*.example.com', 'nas.example:8443'],
      problems: [],
    });
    expect(summarizePolicy(parsePolicy({}))).toMatchObject({ kdfRaised: false, allowedSites: null });
  });
});
