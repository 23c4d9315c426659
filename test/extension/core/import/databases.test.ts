import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { lookAt, readImport } from '#extension/core/import/read-import.ts';
import { nodeImportTools } from '#test/support/import-tools.ts';

const SAMPLES = resolve(import.meta.dirname, '../../../vectors/imports');
/** Written by SQLCipher itself, in the way of its version 3: eleven pages of 1024 bytes. */
const AUTHENTICATOR_PLUS = sample('authenticator-plus.db.sample');
const PASSWORD = 'no real password';
const STRATUM = sample('stratum.db.sample');
const PAGE = 1024;

function sample(name: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(readFileSync(resolve(SAMPLES, name)));
}

/** The bytes of a database that SQLite itself writes. */
function databaseOf(sql: string): Uint8Array<ArrayBuffer> {
  const folder = mkdtempSync(join(tmpdir(), 'twofold-database-'));
  try {
    const database = new DatabaseSync(join(folder, 'file.db'));
    database.exec(sql);
    database.close();
    return new Uint8Array(readFileSync(join(folder, 'file.db')));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function read(bytes: Uint8Array<ArrayBuffer>, password: string | null = PASSWORD) {
  return readImport(bytes, 'file.db', { password, costAccepted: false, tools: nodeImportTools });
}

async function codeOf(bytes: Uint8Array<ArrayBuffer>, password: string | null = PASSWORD): Promise<string> {
  return read(bytes, password).then(
    ({ format, entries }) => `${entries.length} of ${format}`,
    (error: unknown) => (error as { code?: string }).code ?? 'uncoded',
  );
}

function changed(bytes: Uint8Array<ArrayBuffer>, place: number): Uint8Array<ArrayBuffer> {
  return bytes.map((byte, index) => (index === place ? byte ^ 1 : byte));
}

describe('the database of Authenticator Plus', () => {
  it('is taken for one by its size alone, and asks for its password', async () => {
    expect(await lookAt(AUTHENTICATOR_PLUS, 'x')).toMatchObject({ format: 'authenticatorplus-db', lock: {} });
    expect(await codeOf(AUTHENTICATOR_PLUS, null)).toBe('password-required');
  });

  it('has its accounts, with a row that does not fit into a page named by its beginning', async () => {
    const { entries, rejected } = await read(AUTHENTICATOR_PLUS);

    expect(entries).toHaveLength(35);
    expect(rejected.map(({ reason }) => reason)).toEqual(['invalid-secret', 'too-long']);
  });

  it.each([
    { what: 'the salt', place: 3, code: 'wrong-password' },
    { what: 'the first page', place: 500, code: 'wrong-password' },
    { what: 'a later page', place: 3 * PAGE + 7, code: 'tampered' },
    { what: 'the MAC of the last page', place: 11 * PAGE - 20, code: 'tampered' },
  ])('with one changed bit in $what is refused as $code', async ({ place, code }) => {
    expect(await codeOf(changed(AUTHENTICATOR_PLUS, place))).toBe(code);
  });

  it('of two pages changed over is refused: each page knows its number', async () => {
    const swapped = AUTHENTICATOR_PLUS.slice();
    swapped.set(AUTHENTICATOR_PLUS.subarray(PAGE, 2 * PAGE), 2 * PAGE);
    swapped.set(AUTHENTICATOR_PLUS.subarray(2 * PAGE, 3 * PAGE), PAGE);

    expect(await codeOf(swapped)).toBe('tampered');
  });

  it.each([1, 5, 10])('cut off after %i whole pages is refused as damaged', async (pages) => {
    expect(await codeOf(AUTHENTICATOR_PLUS.slice(0, pages * PAGE))).toBe('malformed');
  });

  it('cut off within a page is no such file', async () => {
    expect(await codeOf(AUTHENTICATOR_PLUS.slice(0, 5 * PAGE + 100))).toBe('wrong-password');
    expect((await lookAt(AUTHENTICATOR_PLUS.slice(0, 5 * PAGE + 100), 'x')).format).toBe('andotp-encrypted-legacy');
  });
});

describe('the database of Stratum', () => {
  it('has accounts of every kind, their categories, and names what it cannot take', async () => {
    const { entries, rejected } = await read(STRATUM, null);

    expect(entries.map(({ credential: { type } }) => type)).toEqual(['totp', 'hotp', 'motp', 'steam', 'yandex']);
    expect(entries[0]?.groups).toEqual(['Work', 'Größe 家']);
    expect(rejected).toMatchObject([{ name: 'Future:x', reason: 'unsupported-type' }]);
  });

  it.each([
    { what: 'before it had categories and PINs', rows: "(2,'Shop','ann','NZXXIIDBEBZGKYLM',0,6,30,0)", count: 1 },
    { what: 'without one account', rows: null, count: 0 },
  ])('is read as it was $what', async ({ rows, count }) => {
    const bytes = databaseOf(`
      CREATE TABLE authenticator (type INTEGER, issuer VARCHAR(32), username VARCHAR(32), secret VARCHAR(32) PRIMARY KEY,
        algorithm INTEGER, digits INTEGER, period INTEGER, counter BIGINT);
      ${rows === null ? '' : `INSERT INTO authenticator VALUES ${rows};`}`);

    expect(await codeOf(bytes, null)).toBe(`${count} of stratum-sqlite`);
  });

  it.each([
    { left: 'half of it', bytes: STRATUM.length / 2 },
    { left: 'its first page', bytes: PAGE },
  ])('with $left left is refused as damaged', async ({ bytes }) => {
    expect(await codeOf(STRATUM.slice(0, bytes), null)).toBe('malformed');
  });
});

describe('other databases', () => {
  it('of Google Authenticator may have no row', async () => {
    const bytes = databaseOf(
      'CREATE TABLE accounts (_id INTEGER PRIMARY KEY, email TEXT, secret TEXT, counter INTEGER)',
    );

    expect(await codeOf(bytes, null)).toBe('0 of google-authenticator-sqlite');
  });

  it.each(['CREATE TABLE other (a)', 'CREATE TABLE accounts (a)', 'CREATE TABLE authenticator (type, secret)'])(
    'are of no kind that we know: %s',
    async (sql) => {
      expect(await codeOf(databaseOf(sql), null)).toBe('unknown-format');
    },
  );

  it('come to an end with every byte of theirs changed in turn', async () => {
    for (let place = 16; place < 2 * PAGE; place += 1) {
      const bytes = STRATUM.slice();
      bytes[place] = 0xff;
      expect(await codeOf(bytes, null)).toMatch(/^\d of stratum-sqlite$|^malformed$|^unknown-format$|^too-large$/);
    }
  });
});
