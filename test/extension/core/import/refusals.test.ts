import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lookAt, readImport } from '#extension/core/import/read-import.ts';
import { said } from '#extension/core/words/saying.ts';
import { ENGLISH } from '#extension/core/words/words.ts';
import { encodeUtf8 } from '#shared/encoding/utf8.ts';
import { nodeImportTools } from '#test/support/import-tools.ts';

const SAMPLES = resolve(import.meta.dirname, '../../../vectors/imports');

async function codeOf(bytes: Uint8Array<ArrayBuffer>, password: string | null = 'a password'): Promise<string> {
  try {
    await lookAt(bytes, 'file');
    await readImport(bytes, 'file', { password, costAccepted: false, tools: nodeImportTools });
    return 'imported';
  } catch (error) {
    return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'uncoded';
  }
}

describe('a file of another version', () => {
  const kdfParams = { memLimit: 10_240, opsLimit: 1, salt: 'AAAAAAAAAAAAAAAAAAAAAA==' };
  const salt = 'AAAAAAAAAAAAAAAAAAAAAA==';
  const key = { dataType: 'Key', id: 'k', salt: '0123456789abcdef', hash: '', version: 4 };
  const kdf = { name: 'PBKDF2', hash: 'SHA-256', iterations: 310_000, salt };

  it.each([
    { of: 'Aegis', json: { version: 1, header: {}, db: { version: 4, entries: [] } }, code: 'unsupported-format' },
    { of: '2FAS', json: { services: [], schemaVersion: 5 }, code: 'unsupported-format' },
    { of: '2FAuth', json: { app: '2fauth_v9', schema: 2, data: [] }, code: 'unsupported-format' },
    {
      of: 'Proton Authenticator',
      json: { version: 2, entries: [{ content: { uri: 'otpauth://totp/a?secret=AAAA' } }] },
      code: 'unsupported-format',
    },
    { of: 'Proton, encrypted', json: { version: 2, salt, content: salt }, code: 'unsupported-format' },
    {
      of: 'Ente',
      json: { version: 2, kdfParams, encryptedData: salt, encryptionNonce: salt },
      code: 'unsupported-format',
    },
    {
      of: 'Bitwarden',
      json: {
        encrypted: true,
        passwordProtected: true,
        salt,
        kdfType: 9,
        encKeyValidation_DO_NOT_EDIT: '2.x',
        data: '',
      },
      code: 'unsupported-kdf',
    },
    {
      of: 'the Authenticator extension',
      json: {
        '9205f7c4-3e20-4105-b287-896862709a56': { dataType: 'EncOTPStorage', data: '', keyId: 'k', index: 0 },
        'd581d743-ed24-4359-88e2-e04066acc5bf': key,
      },
      code: 'unsupported-kdf',
    },
    {
      of: '2FA Authenticator',
      json: { app: '2fa-authenticator', version: 2, vault: { version: 1, kdf, cipher: {} } },
      code: 'unsupported-format',
    },
  ])('of $of is refused and not half understood', async ({ json, code }) => {
    expect(await codeOf(encodeUtf8(JSON.stringify(json)))).toBe(code);
  });

  it('of KeePass is refused', async () => {
    const header = Uint8Array.from([0x03, 0xd9, 0xa2, 0x9a, 0x67, 0xfb, 0x4b, 0xb5, 0, 0, 5, 0]);

    expect(await codeOf(header)).toBe('unsupported-format');
  });
});

describe('a file that is cut off', () => {
  it.each([
    'two-password-slots.json',
    'authenticator.json',
    'authenticator-encrypted-v3.json',
    'authenticator-encrypted-v2.json',
    'authenticator_tokens.json',
    'authenticator-2fa-backup.json',
    'cxf.json',
    'keepass.xml',
    'raivo-otp-export.zip',
  ])('is refused as a whole: %s', async (file) => {
    const bytes = new Uint8Array(readFileSync(resolve(SAMPLES, `${file}.sample`)));

    expect(await codeOf(bytes.slice(0, bytes.length - 40))).toBe('malformed');
  });

  it('is imported as far as it goes where each line stands alone, and names the line that broke', async () => {
    const text = 'otpauth://totp/a?secret=AAAAAAAA\notpauth://totp/b?sec';
    const report = await readImport(encodeUtf8(text), 'x', {
      password: null,
      costAccepted: false,
      tools: nodeImportTools,
    });

    expect(report.entries).toHaveLength(1);
    expect(report.rejected).toMatchObject([{ name: 'b', reason: 'missing-secret' }]);
  });
});

describe('a file of no kind that we know', () => {
  it.each([
    { what: 'JSON', text: '{"hello":"world"}', code: 'unknown-format' },
    { what: 'prose', text: 'Dear diary,\ntoday nothing happened.\n', code: 'unknown-format' },
    { what: 'an HTML page without codes', text: '<!doctype html><p>Hello', code: 'unknown-format' },
    {
      what: 'a PDF',
      text: '%PDF-1.7\n\u00ff\u0000\u0001 and so on, for more than forty-four bytes',
      code: 'unknown-format',
    },
    { what: 'nothing', text: '', code: 'empty-file' },
  ])('is not guessed at: $what', async ({ text, code }) => {
    expect(await codeOf(encodeUtf8(text))).toBe(code);
  });

  it('but passwords of a browser are named as what they are', async () => {
    const csv = encodeUtf8('name,url,username,password,note\nSite,https://example.com,ada,secret,\n');
    const report = await readImport(csv, 'x', { password: null, costAccepted: false, tools: nodeImportTools });

    expect(report).toMatchObject({ format: 'browser-csv', entries: [], ignored: 1, notices: [expect.anything()] });
  });
});

describe('parts of a Google transfer', () => {
  const lines = readFileSync(resolve(SAMPLES, 'three-part-batch.txt.sample'), 'utf8').trim().split('\n');
  const read = async (text: string) =>
    readImport(encodeUtf8(text), 'x', { password: null, costAccepted: false, tools: nodeImportTools });

  it('may come in any order, and twice', async () => {
    const report = await read([lines[2], lines[0], lines[1], lines[0]].join('\n'));

    expect(report.entries).toHaveLength(6);
    expect(report.notices).toEqual([]);
  });

  it('are named when they are missing', async () => {
    const report = await read(`${lines[0]}\n`);

    expect(report.entries).toHaveLength(2);
    expect(report.notices.map((notice) => said(notice, ENGLISH))).toEqual([expect.stringContaining('2, 3')]);
  });
});
