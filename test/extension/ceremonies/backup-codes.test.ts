import { describe, expect, it } from 'vitest';
import { keepBackupCodes, markBackupCode, revealBackupCodes } from '#extension/ceremonies/backup-codes.ts';
import { anAccount, backupCodes } from '#test/support/accounts.ts';
import { createMemoryVault } from '#test/support/memory-vault.ts';

describe('keepBackupCodes', () => {
  it('adds codes that are new and leaves the marks of those that are not', async () => {
    const account = anAccount({ backupCodes: [{ code: 'aa11-bb22', usedAtMs: 5 }] });
    const vault = createMemoryVault([account]);

    const answer = await keepBackupCodes(vault, { id: account.id, text: 'aa11bb22\ncc33dd44', replace: false });

    expect(answer).toEqual({ kind: 'kept-codes', added: 1 });
    expect((await vault.account(account.id))?.backupCodes).toEqual([
      { code: 'aa11-bb22', usedAtMs: 5 },
      { code: 'cc33dd44', usedAtMs: null },
    ]);
  });

  it('puts a new set in place of the old one', async () => {
    const account = anAccount({ backupCodes: backupCodes('old1-old1') });
    const vault = createMemoryVault([account]);

    await keepBackupCodes(vault, { id: account.id, text: 'new1-new1\nnew2-new2', replace: true });

    expect((await vault.account(account.id))?.backupCodes).toEqual(backupCodes('new1-new1', 'new2-new2'));
  });

  it('keeps the old set when the text holds no code', async () => {
    const account = anAccount({ backupCodes: backupCodes('old1-old1') });
    const vault = createMemoryVault([account]);

    expect(await keepBackupCodes(vault, { id: account.id, text: 'no codes', replace: true })).toMatchObject({
      kind: 'refused',
    });
    expect(await vault.account(account.id)).toEqual(account);
  });
});

describe('markBackupCode', () => {
  it('marks one code as used, and takes the mark back', async () => {
    const account = anAccount({ backupCodes: backupCodes('a1', 'b2') });
    const vault = createMemoryVault([account]);

    await markBackupCode(vault, { id: account.id, code: 'b2', used: true }, 9);
    expect(await revealBackupCodes(vault, account.id)).toEqual({
      kind: 'backup-codes',
      codes: [
        { code: 'a1', usedAtMs: null },
        { code: 'b2', usedAtMs: 9 },
      ],
    });

    await markBackupCode(vault, { id: account.id, code: 'b2', used: false }, 10);
    expect((await vault.account(account.id))?.backupCodes).toEqual(account.backupCodes);
  });
});
