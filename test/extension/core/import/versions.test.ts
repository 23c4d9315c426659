import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { type ImportReport, readImport } from '#extension/core/import/read-import.ts';
import { formatKeyUri } from '#shared/otp/key-uri.ts';
import { nodeImportTools } from '#test/support/import-tools.ts';
import { zipOf } from '#test/support/zip.ts';

const S = 'NZXXIIDBEBZGKYLMEBZWKY3SMV2CCIJB';
const URI = `otpauth://totp/Shop:ann?secret=${S}&issuer=Shop`;
const PLAIN = `otpauth://totp/Shop:ann?secret=${S}&algorithm=SHA1&digits=6&period=30&issuer=Shop`;
const json = (value: unknown) => JSON.stringify(value);

/** What other versions of each program write, and other programs: the format, and the key URIs of what comes out. */
const VERSIONS: readonly {
  readonly what: string;
  readonly text: string;
  readonly format: string;
  readonly uris: readonly string[];
}[] = [
  {
    what: 'Aegis before groups, with nothing but what it needs',
    text: json({
      version: 1,
      header: { slots: null, params: null },
      db: { version: 1, entries: [{ type: 'totp', name: 'ann', issuer: 'Shop', info: { secret: S } }] },
    }),
    format: 'aegis-json',
    uris: [PLAIN],
  },
  {
    what: 'Aegis with all that may be null being null',
    text: json({
      version: 1,
      header: { slots: null, params: null },
      db: {
        version: 3,
        groups: [],
        icons_optimized: true,
        entries: [
          {
            type: 'totp',
            uuid: 'x',
            name: 'ann',
            issuer: 'Shop',
            note: null,
            favorite: false,
            icon: null,
            icon_mime: null,
            groups: [],
            info: { secret: S, algo: 'SHA1', digits: 6, period: 30 },
          },
        ],
      },
    }),
    format: 'aegis-json',
    uris: [PLAIN],
  },
  {
    what: 'Aegis without an entry',
    text: json({ version: 1, header: { slots: null, params: null }, db: { version: 2, entries: [] } }),
    format: 'aegis-json',
    uris: [],
  },
  {
    what: '2FAS of the fourth schema',
    text: json({
      services: [
        {
          name: 'Shop',
          secret: S,
          updatedAt: 1,
          otp: {
            account: 'ann',
            issuer: 'Shop',
            digits: 6,
            period: 30,
            algorithm: 'SHA1',
            tokenType: 'TOTP',
            source: 'Link',
            link: '[hidden]',
          },
          order: { position: 0 },
          icon: { selected: 'Label' },
        },
      ],
      groups: [],
      updatedAt: 1,
      schemaVersion: 4,
      appVersionCode: 5_000_000,
      appVersionName: '5.0.0',
      appOrigin: 'android',
    }),
    format: 'twofas',
    uris: [PLAIN],
  },
  {
    what: '2FAS without a service',
    text: json({ services: [], groups: [], schemaVersion: 4, appOrigin: 'ios' }),
    format: 'twofas',
    uris: [],
  },
  {
    what: 'Bitwarden before it said that it is plain',
    text: json({
      folders: [],
      items: [
        { type: 2, name: 'A note', login: null, secureNote: { type: 0 } },
        { type: 1, name: 'Shop', login: { username: 'ann', password: 'x', totp: S, uris: null } },
      ],
    }),
    format: 'bitwarden-json',
    uris: [PLAIN],
  },
  {
    what: 'Bitwarden of an organisation',
    text: json({
      encrypted: false,
      collections: [{ id: '1', name: 'Team' }],
      items: [
        {
          type: 1,
          name: 'Shop',
          collectionIds: ['1'],
          fields: null,
          passwordHistory: null,
          login: { username: 'ann', totp: URI, fido2Credentials: [] },
        },
      ],
    }),
    format: 'bitwarden-json',
    uris: [PLAIN],
  },
  {
    what: 'Bitwarden’s CSV of an organisation',
    text: `collections,type,name,notes,fields,reprompt,login_uri,login_username,login_password,login_totp\nTeam,login,Shop,,,0,https://shop.example,ann,x,${S}\n`,
    format: 'bitwarden-csv',
    uris: [PLAIN],
  },
  {
    what: 'Stratum with null in place of empty lists',
    text: json({
      Authenticators: [
        {
          Type: 2,
          Icon: null,
          Issuer: 'Shop',
          Username: 'ann',
          Secret: S,
          Pin: null,
          Algorithm: 0,
          Digits: 6,
          Period: 30,
          Counter: 0,
          CopyCount: 3,
          Ranking: 0,
        },
      ],
      Categories: null,
      AuthenticatorCategories: null,
      CustomIcons: null,
    }),
    format: 'stratum-json',
    uris: [PLAIN],
  },
  {
    what: 'andOTP with fields of its last versions',
    text: json([
      {
        secret: S,
        issuer: 'Shop',
        label: 'ann',
        digits: 6,
        type: 'TOTP',
        algorithm: 'SHA1',
        thumbnail: 'Default',
        last_used: 0,
        used_frequency: 0,
        period: 30,
        tags: [],
      },
    ]),
    format: 'andotp-json',
    uris: [PLAIN],
  },
  {
    what: 'FreeOTP+ with names that the person changed',
    text: json({
      tokenOrder: ['Old:old'],
      tokens: [
        {
          algo: 'SHA1',
          counter: 0,
          digits: 6,
          issuerExt: 'Old',
          issuerInt: 'Old',
          issuerAlt: 'Shop',
          label: 'old',
          labelAlt: 'ann',
          period: 30,
          secret: Array.from(new TextEncoder().encode('not a real secret!!!')),
          type: 'TOTP',
        },
      ],
    }),
    format: 'freeotpplus-json',
    uris: [PLAIN],
  },
  {
    what: 'Raivo with lower-case kinds',
    text: json([
      {
        issuer: 'Shop',
        account: 'ann',
        secret: S,
        algorithm: 'sha1',
        digits: '6',
        kind: 'totp',
        timer: '30',
        counter: '0',
        pinned: 'false',
        iconType: '',
        iconValue: '',
      },
    ]),
    format: 'raivo-json',
    uris: [PLAIN],
  },
  {
    what: 'a maFile of Steam',
    text: json({
      shared_secret: 'bm90IGEgcmVhbCBzZWNyZXQhISE=',
      account_name: 'ann',
      serial_number: '1',
      device_id: 'android:x',
      fully_enrolled: true,
    }),
    format: 'steam-json',
    uris: [`otpauth://steam/Steam:ann?secret=${S}&issuer=Steam`],
  },
  {
    what: 'CSV with semicolons and quotation marks around all',
    text: `"Group";"Title";"Username";"Password";"URL";"Notes";"TOTP";"Icon";"Last Modified";"Created"\r\n"Root";"Shop";"ann";"x";"";"";"${URI}";"0";"";""\r\n`,
    format: 'keepassxc-csv',
    uris: [PLAIN],
  },
  {
    what: 'CSV of a program that nobody told us about, by its column',
    text: `Service,Login,TOTP Secret\nShop,ann,nzxx iidb ebzg kylm ebzw ky3s mv2c cijb\n`,
    format: 'any-csv',
    uris: [PLAIN],
  },
  {
    what: 'a tab-separated table with key URIs in some column',
    text: `what\twhere\tsecret link\nShop\thttps://shop.example\t${URI}\n`,
    format: 'any-csv',
    uris: [PLAIN],
  },
  {
    what: 'JSON of a script, with key URIs somewhere in it',
    text: json({ made: 'today', list: [{ deep: { uri: URI } }, { uri: 'https://shop.example' }] }),
    format: 'any-json',
    uris: [PLAIN],
  },
  {
    what: 'a JSON list of key URIs',
    text: json([URI]),
    format: 'any-json',
    uris: [PLAIN],
  },
  {
    what: 'an entry of a password store',
    text: `a-password\nusername: ann\nurl: https://shop.example\n${URI}\n`,
    format: 'any-text',
    uris: [PLAIN],
  },
  {
    what: 'notes in Markdown',
    text: `# My codes\n\n- Shop: <${URI}>\n- see [here](https://example.com)\n`,
    format: 'any-text',
    uris: [PLAIN],
  },
  {
    what: 'old Ente text',
    text: `otpauth://totp/Shop:ann?algorithm=Algorithm.sha1&digits=null&issuer=Shop&period=30&secret=${S}\n`,
    format: 'uri-list',
    uris: [PLAIN],
  },
  {
    what: 'a list with comments and separators',
    text: `# exported\n\n${URI}\n\n`,
    format: 'uri-list',
    uris: [PLAIN],
  },
  {
    what: 'Bitwarden with an archived item and codes in capitals',
    text: json({
      encrypted: false,
      folders: [],
      items: [{ type: 1, name: 'Shop', archivedDate: '2026-01-01', login: { totp: URI.toUpperCase(), username: 'x' } }],
    }),
    format: 'bitwarden-json',
    uris: [PLAIN.replace('Shop:ann', 'SHOP:ANN').replace('issuer=Shop', 'issuer=SHOP')],
  },
  {
    what: '2FAS of iOS without a schema, nothing but what it needs',
    text: json({ services: [{ name: 'Shop', secret: S.toLowerCase(), otp: { label: 'Shop:ann' } }], appOrigin: 'ios' }),
    format: 'twofas',
    uris: [PLAIN],
  },
  {
    what: 'Enpass’s CSV',
    text: `Title,Username,Email,Password,Website,TOTP Secret Key,*Type\nShop,ann,,x,https://shop.example,${S},\n`,
    format: 'any-csv',
    uris: [PLAIN],
  },
  {
    what: 'Keeper’s CSV, which has no header',
    text: `Folder,Shop,ann,x,https://shop.example,a note,,TFC:Keeper,${URI}\n`,
    format: 'any-text',
    uris: [PLAIN],
  },
  {
    what: 'Proton Authenticator without an entry',
    text: json({ version: 1, entries: [] }),
    format: 'proton-authenticator-json',
    uris: [],
  },
  {
    what: 'LastPass Authenticator without an account',
    text: json({ localDeviceId: 'x', version: 3, accounts: [], folders: [{ id: 1, name: 'Favorites' }] }),
    format: 'lastpass-authenticator-json',
    uris: [],
  },
  { what: 'Enpass without an item', text: json({ folders: [], items: [] }), format: 'enpass-json', uris: [] },
  { what: 'Keeper without a record', text: json({ records: [] }), format: 'keeper-json', uris: [] },
  { what: 'andOTP or Raivo without an account', text: '[]', format: 'any-json', uris: [] },
  { what: 'the Authenticator extension without an account', text: '{}', format: 'any-json', uris: [] },
];

const NEAREST_NO: readonly { readonly what: string; readonly text: string; readonly code: string }[] = [
  { what: 'JSON without a code', text: json({ list: [{ uri: 'https://shop.example' }] }), code: 'unknown-format' },
  { what: 'JSON that mentions the scheme', text: json(['see otpauth://totp']), code: 'unknown-format' },
  { what: 'a text about it', text: 'How does otpauth work? It is a scheme.', code: 'unknown-format' },
  { what: 'a table without a code', text: 'Service,Login\nShop,ann\n', code: 'unknown-format' },
  {
    what: 'items without a login',
    text: json({ folders: [], items: [{ type: 2, name: 'A note' }] }),
    code: 'unknown-format',
  },
];

describe('an export packed by gzip', () => {
  const gzip = (text: string) => new Uint8Array(gzipSync(text));
  const read = async (bytes: Uint8Array<ArrayBuffer>, password: string | null = null) =>
    readImport(bytes, 'export.gz', { password, costAccepted: false, tools: nodeImportTools });

  it.each(VERSIONS)('is unpacked: $what', async ({ text, uris }) => {
    expect((await read(gzip(text))).entries.map(formatKeyUri)).toEqual(uris);
  });

  it('asks for the password of what is in it', async () => {
    const locked = readFileSync(
      resolve(import.meta.dirname, '../../../vectors/imports/two-password-slots.json.sample'),
    );
    const bytes = new Uint8Array(gzipSync(locked));

    await expect(read(bytes)).rejects.toMatchObject({ code: 'password-required' });
    await expect(read(bytes, 'wrong')).rejects.toMatchObject({ code: 'wrong-password' });
    expect((await read(bytes, 'battery staple')).entries).not.toEqual([]);
  });

  it.each([
    { what: 'cut off', bytes: gzip(URI).slice(0, -12), code: 'malformed' },
    { what: 'of something else', bytes: gzip('Dear diary'), code: 'unknown-format' },
    { what: 'packed twice', bytes: new Uint8Array(gzipSync(gzip(URI))), code: 'unknown-format' },
    { what: 'that unpacks to more than memory should hold', bytes: gzip('0'.repeat(51 * 2 ** 20)), code: 'too-large' },
    { what: 'of nothing', bytes: gzip(''), code: 'empty-file' },
  ])('is refused as $code when it is one $what', async ({ bytes, code }) => {
    await expect(read(bytes)).rejects.toMatchObject({ code });
  });
});

describe('exports of other versions and programs', () => {
  it.each(VERSIONS)('$what', async ({ text, format, uris }) => {
    const report = await read(text);

    expect(report.format).toBe(format);
    expect(report.entries.map(formatKeyUri)).toEqual(uris);
    expect(report.rejected).toEqual([]);
  });

  it.each(NEAREST_NO)('$what is refused', async ({ text, code }) => {
    await expect(read(text)).rejects.toMatchObject({ code });
  });

  it.each([
    { what: 'Bitwarden with attachments', name: 'data.json', text: VERSIONS[6]?.text ?? '' },
    {
      what: 'Dashlane',
      name: 'credentials.csv',
      text: `username,username2,username3,title,password,note,url,category,otpUrl\nann,,,Shop,x,,,,${URI}\n`,
    },
    { what: 'a list', name: 'codes.txt', text: URI },
  ])('$what, packed in a zip', async ({ name, text }) => {
    const report = await readBytes(zipOf({ name, text, method: 8 }));

    expect(report.entries.map(formatKeyUri)).toEqual([PLAIN]);
  });

  it('a zip with nothing that we know is refused', async () => {
    const zip = zipOf({ name: 'settings.json', text: '{"theme":"dark"}', method: 0 });

    await expect(readBytes(zip)).rejects.toMatchObject({ code: 'unknown-format' });
  });

  it('an encrypted export in a zip asks to be unpacked', async () => {
    const text = json({
      servicesEncrypted: `${'QUFB'.repeat(16)}:${'QUFB'.repeat(16)}:${'QUFB'.repeat(4)}`,
      reference: 'x',
      services: [],
      schemaVersion: 3,
    });

    await expect(readBytes(zipOf({ name: 'a.2fas', text, method: 0 }))).rejects.toMatchObject({
      code: 'encrypted-unsupported',
    });
  });
});

async function read(text: string): Promise<ImportReport> {
  return readBytes(new TextEncoder().encode(text));
}

async function readBytes(bytes: Uint8Array<ArrayBuffer>): Promise<ImportReport> {
  return readImport(bytes, 'export', { password: null, costAccepted: false, tools: nodeImportTools });
}
