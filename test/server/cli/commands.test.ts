import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { statement } from '#server/adapters/sql/database.ts';
import { openSqlite } from '#server/adapters/sqlite.ts';
import { EXIT } from '#server/cli/command.ts';
import { runCli } from '#server/cli.ts';
import { seedSessions } from '../../support/server-seed.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'twofold-cli-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

async function run(line: string, environment: Record<string, string> = {}) {
  const [out, err]: [string[], string[]] = [[], []];
  const code = await runCli({
    environment: { TWOFOLD_DATA: folder, ...environment },
    args: line.split(' '),
    out: (text) => out.push(text),
    err: (text) => err.push(text),
  });
  return { code, out: out.join('\n'), err: err.join('\n') };
}

/** Runs a statement in the database of the test. */
async function change(sql: string): Promise<void> {
  const database = openSqlite(join(folder, 'twofold.db'));
  await database.batch([statement(sql)]);
  await database.close();
}

describe('twofold accounts', () => {
  it('makes an account, shows its password once, and lists it', async () => {
    const created = await run('accounts create Ada@Example.com --json');
    const { account, password } = JSON.parse(created.out);

    expect(created.code).toBe(EXIT.ok);
    expect(password).toMatch(/^[a-z2-7]{16}$/);
    expect((await run('accounts list')).out).toMatch(/^ada@example\.com\t.+\toff\t\d{4}-/);
    expect(JSON.parse((await run('accounts list --json')).out)).toMatchObject({ id: account.id, twoFactor: 'off' });
  });

  it('refuses an e-mail that is taken', async () => {
    await run('accounts create ada@example.com');

    const { code, err } = await run('accounts create ada@example.com');

    expect([code, err]).toEqual([EXIT.failed, 'There is an account with the e-mail ada@example.com already.']);
  });

  it.each(['accounts create', 'accounts create nobody', 'accounts create a@b.example c@d.example'])(
    'does not guess what "%s" means',
    async (line) => {
      expect((await run(line)).code).toBe(EXIT.usage);
    },
  );

  it('turns two-factor authentication off for somebody who lost everything, and tells them', async () => {
    await run('accounts create ada@example.com');
    await run('keys rotate');
    await change(`INSERT INTO enrolment (account_id, id, state, key_id, ciphertext, last_time_step, expires_at_ms,
      enabled_at_ms, backup_codes_created_at_ms) SELECT id, 'e', 'active', key_id, 'c', 1, 0, 0, 0 FROM account, key_check`);

    const { code, out } = await reset('ada@example.com');

    expect([code, out]).toEqual([EXIT.ok, 'Two-factor authentication of ada@example.com is off.']);
    expect((await run('accounts list')).out).toContain('\toff\t');
    const database = openSqlite(join(folder, 'twofold.db'));
    const kinds = await database.all(statement('SELECT kind FROM audit ORDER BY sequence'));
    const notices = await database.all(statement('SELECT recipient, kind FROM outbox'));
    await database.close();
    expect(kinds.map(({ kind }) => kind)).toEqual(['account-created', 'two-factor-reset']);
    expect(notices).toEqual([{ recipient: 'ada@example.com', kind: 'two-factor-disabled' }]);
    expect((await run('audit verify')).code).toBe(EXIT.ok);
  });

  it('says so when there is no such account', async () => {
    expect(await reset('nobody@example.com')).toMatchObject({
      code: EXIT.failed,
      err: 'There is no account with the e-mail nobody@example.com.',
    });
  });

  const reset = (email: string) => run(`accounts reset-two-factor ${email}`);
});

describe('twofold audit verify', () => {
  it('follows every chain', async () => {
    await seedSessions(folder, 3);

    expect(await run('audit verify')).toMatchObject({ code: EXIT.ok, out: '3 chains followed, 0 broken.' });
  });

  it.each([
    { name: 'a changed byte', sql: `UPDATE audit SET detail = 'x' WHERE sequence = 2`, sequence: 2 },
    { name: 'a changed time', sql: 'UPDATE audit SET at_ms = at_ms + 1 WHERE sequence = 1', sequence: 1 },
    { name: 'a removed record', sql: 'DELETE FROM audit WHERE sequence = 1', sequence: 1 },
    {
      name: 'a chain of another beginning',
      sql: `UPDATE audit SET kind = 'signed-in' WHERE sequence = 1`,
      sequence: 1,
    },
    { name: 'a chain that is gone', sql: 'DELETE FROM audit', sequence: 1 },
  ])('finds $name', async ({ sql, sequence }) => {
    await seedSessions(folder, 1);
    await change(sql);

    const { code, out } = await run('audit verify --json');

    expect(code).toBe(EXIT.failed);
    expect(JSON.parse(out)).toMatchObject({ accounts: 1, broken: [{ kind: 'record', sequence }] });
  });

  it.each([
    { name: 'records cut from the end', sql: ['DELETE FROM audit WHERE sequence = 2'], sequence: 2 },
    {
      name: 'records cut from the end, and what was said of it set back by hand',
      sql: ['DELETE FROM audit WHERE sequence = 2', 'UPDATE audit_end SET sequence = 1'],
      sequence: 2,
    },
    {
      name: 'records cut from the end, and what was said of it removed',
      sql: ['DELETE FROM audit WHERE sequence = 2', 'DELETE FROM audit_end'],
      sequence: 2,
    },
    { name: 'a changed code', sql: [`UPDATE audit_end SET mac = 'x' || mac`], sequence: 3 },
    {
      name: 'the end of another account',
      sql: ['UPDATE audit_end SET mac = (SELECT MIN(mac) FROM audit_end)'],
      accounts: 2,
      sequence: 3,
    },
  ])('finds $name', async ({ sql, accounts = 1, sequence }) => {
    await seedSessions(folder, accounts);
    for (const each of sql) await change(each);

    const { code, out } = await run('audit verify --json');

    expect(code).toBe(EXIT.failed);
    expect(JSON.parse(out)).toMatchObject({ accounts, broken: [{ kind: 'end', sequence }] });
  });

  it('cannot be led to vouch for a chain that was cut, by an event that comes later', async () => {
    await run('accounts create ada@example.com');
    await run('accounts create bob@example.com');
    await change('DELETE FROM audit_end WHERE account_id = (SELECT MIN(id) FROM account)');
    await change(`UPDATE audit_end SET sequence = 0`);
    for (const email of ['ada@example.com', 'bob@example.com']) {
      await change(`INSERT INTO enrolment (account_id, id, state, key_id, ciphertext, last_time_step, expires_at_ms,
        enabled_at_ms, backup_codes_created_at_ms) SELECT id, id, 'active', key_id, 'c', 1, 0, 0, 0 FROM account, audit_end
        WHERE email = '${email}' LIMIT 1`);
      expect((await run(`accounts reset-two-factor ${email}`)).code).toBe(EXIT.ok);
    }

    const { out } = await run('audit verify --json');

    const fault = { kind: 'end', sequence: 3 };
    expect(JSON.parse(out)).toMatchObject({ accounts: 2, broken: [fault, fault] });
  });

  it('says in words what does not fit', async () => {
    await seedSessions(folder, 1);
    await change('DELETE FROM audit WHERE sequence = 2');

    expect((await run('audit verify')).out).toMatch(
      /^Account .+: the chain does not end after record 1 as it was left: records were cut off\.\n1 chain followed, 1 broken\.$/,
    );
  });
});

describe('twofold audit seal', () => {
  it('vouches for chains of which nothing was said, and for no other', async () => {
    await seedSessions(folder, 3);
    await change('DELETE FROM audit_end WHERE account_id = (SELECT MIN(account_id) FROM audit_end)');
    await change('DELETE FROM audit WHERE sequence = 2 AND account_id = (SELECT MIN(account_id) FROM audit_end)');

    expect(await run('audit seal')).toMatchObject({ code: EXIT.ok, out: '1 chain sealed.' });

    expect(JSON.parse((await run('audit verify --json')).out).broken).toMatchObject([{ kind: 'end', sequence: 2 }]);
  });

  it('vouches for one chain as it is when it is named', async () => {
    await seedSessions(folder, 1);
    await change('DELETE FROM audit WHERE sequence = 2');
    const [{ accountId }] = JSON.parse((await run('audit verify --json')).out).broken;

    expect((await run(`audit seal --account ${accountId}`)).code).toBe(EXIT.ok);

    expect((await run('audit verify')).code).toBe(EXIT.ok);
    expect((await run('audit seal --account nobody')).code).toBe(EXIT.failed);
  });
});

describe('twofold keys', () => {
  it('makes keys that TWOFOLD_KEYS takes', async () => {
    const { out: key } = await run('keys new');

    expect((await run('doctor', { TWOFOLD_KEYS: key })).code).toBe(EXIT.ok);
    expect((await run('keys new')).out).not.toBe(key);
  });

  it('puts a new key before the old one in the key file', async () => {
    await run('keys rotate');
    const before = readFileSync(join(folder, 'keys'), 'utf8').trim().split('\n');

    await run('keys rotate');

    const after = readFileSync(join(folder, 'keys'), 'utf8').trim().split('\n');
    expect(after.slice(1)).toEqual(before);
    expect(new Set(after).size).toBe(after.length);
  });

  it('puts the ends of audit chains under the newest key, but for those that do not fit', async () => {
    await seedSessions(folder, 3);
    await change('DELETE FROM audit WHERE sequence = 2 AND account_id = (SELECT MIN(account_id) FROM audit_end)');
    await change(`UPDATE audit_end SET mac = 'x' WHERE account_id = (SELECT MAX(account_id) FROM audit_end)`);

    const { out, err } = await run('keys rotate --json');

    expect(JSON.parse(out)).toMatchObject({ rotated: 1, left: 2 });
    expect(err).toContain('2 left');
    expect(JSON.parse((await run('audit verify --json')).out).broken).toHaveLength(2);
    expect(JSON.parse((await run('keys rotate --json')).out)).toMatchObject({ rotated: 1, left: 2 });
  });

  it('leaves nothing that needs the older keys', async () => {
    await seedSessions(folder, 3);
    await run('keys rotate');
    const [newest = ''] = readFileSync(join(folder, 'keys'), 'utf8').split('\n');

    expect(await run('audit verify', { TWOFOLD_KEYS: newest })).toMatchObject({ code: EXIT.ok });
  });

  it('refuses to work with keys that do not fit', async () => {
    await run('keys rotate', { TWOFOLD_KEYS: 'ab'.repeat(32) });

    const { code, err } = await run('keys rotate', { TWOFOLD_KEYS: 'cd'.repeat(32) });

    expect(code).toBe(EXIT.failed);
    expect(err).toContain('The keys do not fit the database');
  });
});

describe('twofold doctor', () => {
  it('says how likely a code is guessed, how long a hash takes and what is unsafe', async () => {
    const { code, out } = await run('doctor');

    expect(code).toBe(EXIT.ok);
    expect(out).toContain('at most 6e-5');
    expect(out).toMatch(/a password hash takes: \d+ ms \(argon2id, m=19456 KiB, t=2, p=1\)/);
    expect(out).toMatch(/unsafe {2}TWOFOLD_KEYS: unset/);
  });

  it('fails in production while something is unsafe', async () => {
    const production = {
      NODE_ENV: 'production',
      TWOFOLD_KEYS: 'ab'.repeat(32),
      TWOFOLD_ORIGIN: 'https://a.example',
    };

    expect(await run('doctor', production)).toMatchObject({
      code: EXIT.configuration,
      err: expect.stringMatching(/^SMTP_URL: /),
    });
    expect((await run('doctor', { ...production, SMTP_URL: 'off' })).code).toBe(EXIT.failed);
    expect((await run('doctor', { ...production, SMTP_URL: 'smtp://mail.example' })).code).toBe(EXIT.ok);
  });

  it('finds a clock that was set back', async () => {
    await seedSessions(folder, 1);
    await change(`UPDATE audit SET at_ms = ${Date.now() + 3_600_000}`);

    const { code, out } = await run('doctor --json');

    expect(code).toBe(EXIT.failed);
    expect(JSON.parse(out).findings).toContainEqual(expect.objectContaining({ name: 'clock', verdict: 'wrong' }));
  });
});
