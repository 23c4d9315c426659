import { describe, expect, it, vi } from 'vitest';
import type { Account } from '#extension/core/accounts/account.ts';
import { checkExport } from '#extension/core/export/check-export.ts';
import { planExport } from '#extension/core/export/export-plan.ts';
import type { WriteContext } from '#extension/core/export/export-target.ts';
import { TARGETS } from '#extension/core/export/targets.ts';
import { writeExport } from '#extension/core/export/write-export.ts';
import { readImport } from '#extension/core/import/read-import.ts';
import { said } from '#extension/core/words/saying.ts';
import { ENGLISH } from '#extension/core/words/words.ts';
import { decodeUtf8 } from '#shared/encoding/utf8.ts';
import { parseMigration } from '#shared/otp/migration.ts';
import { anAccount, backupCodes, hotpCredential, steamCredential, totpCredential } from '#test/support/accounts.ts';
import { nodeImportTools } from '#test/support/import-tools.ts';

const context: WriteContext = {
  password: 'correct horse',
  nowMs: Date.UTC(2026, 10, 24),
  random: (length) => crypto.getRandomValues(new Uint8Array(length)),
  newId: () => crypto.randomUUID(),
  tools: nodeImportTools,
  words: ENGLISH,
  qrSvg: (text) => `<svg><title>${text.length}</title></svg>`,
};

/** The sealed ones derive their key again for each reading. */
vi.setConfig({ testTimeout: 30_000 });

/** One of each kind, with every name that could break a file. */
const ACCOUNTS: readonly Account[] = [
  anAccount({ issuer: 'Plain', groups: ['Work', 'Home'], note: 'two\nlines', pinned: true }),
  anAccount({ issuer: 'A:B', accountName: 'c:d/e?f#g&h=i+j%k' }),
  anAccount({ issuer: "<img src=x onerror='alert(1)'>", accountName: '"; DROP TABLE' }),
  anAccount({ issuer: '', accountName: 'no issuer' }),
  anAccount({ issuer: 'Grüße 🎉 عربى', accountName: '' }),
  anAccount({ issuer: 'Twice' }),
  anAccount({ issuer: 'Twice' }),
  anAccount({ issuer: 'Long', credential: totpCredential({ algorithm: 'SHA512', digits: 8, period: 60 }) }),
  anAccount({ issuer: 'Counter', credential: hotpCredential({ counter: 7 }) }),
  anAccount({ issuer: 'Steam', credential: steamCredential() }),
  anAccount({ issuer: 'Steam', accountName: 'five', credential: totpCredential({ digits: 5 }) }),
  anAccount({ issuer: 'Phone', credential: { type: 'motp', secret: Uint8Array.of(1, 2, 3, 4), pin: '1234' } }),
  anAccount({
    issuer: 'Codes',
    backupCodes: backupCodes('AAAA-1', 'BBBB-2'),
    sites: [{ host: 'nas.example:80', match: 'exact' }],
  }),
];

describe.each(TARGETS)('an export as $name', (target) => {
  it('reads back as it was written, account by account', async () => {
    const { accounts } = planExport(target, ACCOUNTS);

    const outcome = await writeExport(target, accounts, context);

    expect(accounts.length).toBeGreaterThan(3);
    expect(outcome).toMatchObject({
      kind: 'written',
      fileName: `twofold-${target.name}-2026-11-24.${target.fileEnding}`,
    });
  });

  it('is not called whole when an account is missing or another', async () => {
    const [first, second, third] = planExport(target, ACCOUNTS).accounts;
    if (first === undefined || second === undefined || third === undefined) throw new Error('too few accounts');
    const bytes = await target.write([first, second], context);
    const read = { password: context.password, costAccepted: false, tools: nodeImportTools };

    const other = { ...second, credential: totpCredential({ secret: Uint8Array.of(9) }) };
    expect(await checkExport(bytes, { target, accounts: [first, second] }, read)).toEqual([]);
    expect(await checkExport(bytes, { target, accounts: [first, second, third] }, read)).toHaveLength(1);
    expect(await checkExport(bytes, { target, accounts: [first] }, read)).toHaveLength(1);
    expect(await checkExport(bytes, { target, accounts: [first, other] }, read)).toHaveLength(2);
  });

  it('holds no secret in the open exactly when it is sealed', async () => {
    const text = decodeUtf8(await target.write([anAccount()], context));

    expect(
      text.includes('GEZDGNBVGY3TQOJQ') || text.includes('EhQxMjM0NTY3ODkw') || target.name === 'google-transfer',
    ).toBe(!target.sealed);
  });
});

describe.each(TARGETS.filter(({ sealed }) => sealed))('an export as $name', (target) => {
  it('opens with its password alone', async () => {
    const bytes = await target.write([anAccount()], context);
    const open = (password: string) =>
      readImport(bytes, 'file', { password, costAccepted: false, tools: nodeImportTools });

    expect((await open('correct horse')).entries).toHaveLength(1);
    await expect(open('correct horse ')).rejects.toMatchObject({ code: 'wrong-password' });
  });
});

describe('planExport', () => {
  const target = (name: string) => {
    const found = TARGETS.find((candidate) => candidate.name === name);
    if (found === undefined) throw new Error(`no target ${name}`);
    return found;
  };

  it('names what the target cannot hold of each account before anything is written', () => {
    const account = anAccount({ groups: ['a', 'b'], note: 'n', pinned: true, backupCodes: backupCodes('x') });

    expect(planExport(target('2fas'), [account]).losses).toEqual([
      { name: 'Example:ada@example.com', parts: ['groups', 'note', 'pinned', 'sites', 'backup-codes'] },
    ]);
    expect(planExport(target('aegis'), [account]).losses[0]?.parts).toEqual(['sites', 'backup-codes']);
    expect(planExport(target('aegis'), [anAccount({ sites: [] })]).losses).toEqual([]);
  });

  it.each([
    { name: 'google-transfer', refused: ['Long', 'Steam', 'Steam', 'Phone'] },
    { name: '2fas', refused: ['Phone'] },
    { name: 'bitwarden', refused: ['Counter', 'Phone'] },
    { name: 'aegis-encrypted', refused: [] },
  ])('leaves out of $name what that program has no codes for, by name', ({ name, refused }) => {
    expect(planExport(target(name), ACCOUNTS).refused.map((each) => said(each.name, ENGLISH).split(':')[0])).toEqual(
      refused,
    );
  });
});

describe('the transfer to Google Authenticator', () => {
  const many = Array.from({ length: 25 }, (_, place) =>
    anAccount({ issuer: `Site ${place}`, credential: totpCredential({ secret: Uint8Array.of(place, 1, 2) }) }),
  );

  it('is split into codes of ten accounts each, numbered, which come back as one transfer', async () => {
    const page = TARGETS.find(({ name }) => name === 'google-transfer');
    const bytes = (await page?.write(many, context)) ?? new Uint8Array(0);

    const text = decodeUtf8(bytes);
    const codes = Array.from(text.matchAll(/otpauth-migration:[^<\s]+/g), ([code]) => parseMigration(code));
    expect(codes.map(({ entries, batchIndex, batchSize }) => [entries.length, batchIndex, batchSize])).toEqual([
      [10, 0, 3],
      [10, 1, 3],
      [5, 2, 3],
    ]);
    expect(new Set(codes.map(({ batchId }) => batchId)).size).toBe(1);
    expect(text).toContain('Code 3 of 3');
    const { entries, notices } = await readImport(bytes, 'x.html', {
      password: null,
      costAccepted: false,
      tools: nodeImportTools,
    });
    expect(entries.map(({ issuer }) => issuer)).toEqual(many.map(({ issuer }) => issuer));
    expect(notices).toEqual([]);
  });
});

describe('a page to print', () => {
  it('shows names as text, and backup codes that are left', async () => {
    const paper = TARGETS.find(({ name }) => name === 'paper');
    const used = { code: 'USED-0', usedAtMs: 1 };
    const account = anAccount({ issuer: '<script>alert(1)</script>', backupCodes: [...backupCodes('LEFT-1'), used] });

    const text = decodeUtf8((await paper?.write([account], context)) ?? new Uint8Array(0));

    expect(text).not.toContain('<script');
    expect(text).toContain('LEFT-1');
    expect(text).not.toContain('USED-0');
  });
});
