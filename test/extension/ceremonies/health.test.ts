import '#test/support/fake-browser.ts';

import { beforeEach, expect, it } from 'vitest';
import { reportHealth } from '#extension/ceremonies/health.ts';
import { createVault } from '#extension/ceremonies/unlock.ts';
import { KDF_FLOOR } from '#extension/core/vault/passphrase.ts';
import { anAccount, backupCodes, totpCredential } from '#test/support/accounts.ts';
import { fakeBrowser } from '#test/support/fake-browser.ts';
import { createMemoryVault } from '#test/support/memory-vault.ts';
import { createVaultPorts, FAKE_PASSPHRASE } from '#test/support/vault-ports.ts';

const nowMs = 1_700_000_000_000;

beforeEach(() => fakeBrowser.reset());

it('tells of the accounts, of the vault, and of accounts that are there twice', async () => {
  const ports = createVaultPorts();
  await createVault(ports, FAKE_PASSPHRASE);
  const good = { backupCodes: backupCodes('a1', 'b2', 'c3', 'd4') };
  const vault = createMemoryVault(
    [
      anAccount({ id: 'a', ...good }),
      anAccount({ id: 'b', ...good }),
      anAccount({ id: 'fine', ...good, credential: totpCredential({ secret: new Uint8Array(20).fill(3) }) }),
      anAccount({ id: 'gone', ...good, trashedAtMs: 1 }),
    ],
    [{ id: 'broken', detail: 'damaged' }],
  );
  const clock = { leastMs: 30_000, mostMs: 31_000, readings: 2, measuredAtMs: nowMs };

  const report = await reportHealth(vault, {
    database: ports.database,
    clocks: { 'slow.example': clock, 'right.example': { ...clock, leastMs: 0, mostMs: 900 } },
    persistence: 'may-be-cleared',
    kdfFloor: KDF_FLOOR,
    nowMs,
  });

  expect(report).toEqual({
    findings: [
      { accountId: 'a', problem: 'duplicate-secret' },
      { accountId: 'b', problem: 'duplicate-secret' },
    ],
    vault: [
      { problem: 'damaged', count: 1 },
      { problem: 'not-persistent' },
      { problem: 'one-way-in' },
      { problem: 'clock', host: 'slow.example', kind: 'corrected', offsetMs: 30_500 },
    ],
    duplicates: [['a', 'b']],
  });
  expect(JSON.stringify(report)).not.toMatch(/secretBase64url|12345678901234567890/);
});
