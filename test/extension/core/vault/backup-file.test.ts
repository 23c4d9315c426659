import { describe, expect, it } from 'vitest';
import { isBackupFile, openBackup, sealBackup } from '#extension/core/vault/backup-file.ts';
import { KDF_FLOOR } from '#extension/core/vault/passphrase.ts';
import { cheapKdf, FAKE_PASSPHRASE } from '#test/support/vault-ports.ts';
import { seededRandom } from '#test/support/vaults.ts';

const content = { accounts: [{ issuer: 'Example' }] };
const opening = { passphrase: FAKE_PASSPHRASE, argon2id: cheapKdf };
const backup = await sealBackup(content, { ...opening, kdf: KDF_FLOOR, createdAtMs: 5, random: seededRandom() });

function changed(members: object): string {
  return JSON.stringify({ ...JSON.parse(backup), ...members });
}

describe('openBackup', () => {
  it('gives back what was sealed, and when', async () => {
    expect(isBackupFile(backup)).toBe(true);
    expect(await openBackup(backup, opening)).toEqual({ kind: 'opened', content, createdAtMs: 5 });
  });

  it('shows nothing of its content in the file', () => {
    expect(backup).not.toContain('Example');
    expect(backup).not.toContain(FAKE_PASSPHRASE);
  });

  it('opens nothing with another passphrase', async () => {
    const wrong = { ...opening, passphrase: `${FAKE_PASSPHRASE}.` };

    expect(await openBackup(backup, wrong)).toEqual({ kind: 'wrong-passphrase' });
  });

  it.each([
    { createdAtMs: 6 },
    { passes: 4 },
    { saltBase64url: 'AAAA' },
    { sealedBase64url: 'AAAA' },
    { sealedBase64url: `A${JSON.parse(backup).sealedBase64url.slice(1)}` },
  ])('opens nothing when the file was changed: %j', async (members) => {
    expect(await openBackup(changed(members), opening)).toEqual({ kind: 'wrong-passphrase' });
  });

  it.each([
    { what: 'no text', text: '', code: 'malformed-backup-file' },
    { what: 'half a file', text: backup.slice(0, 200), code: 'malformed-backup-file' },
    { what: 'another format', text: changed({ format: 'other' }), code: 'malformed-backup-file' },
    { what: 'null', text: 'null', code: 'malformed-backup-file' },
    { what: 'a missing member', text: changed({ saltBase64url: undefined }), code: 'malformed-backup-file' },
    { what: 'a newer version', text: changed({ version: 2 }), code: 'newer-version' },
    { what: 'too little stretching', text: changed({ passes: 1 }), code: 'kdf-parameters-refused' },
    { what: 'stretching that would freeze', text: changed({ memoryKiB: 2 ** 40 }), code: 'kdf-parameters-refused' },
  ])('refuses $what', async ({ text, code }) => {
    await expect(openBackup(text, opening)).rejects.toMatchObject({ code });
  });
});
