/** Key URIs of our own, in the spellings that sites really use, and what each must be read as. */

import type { ErrorCode } from '#shared/app-error.ts';
import type { OtpCredential } from '#shared/otp/credential.ts';

/** ASCII "not a real secret!!!", twenty bytes. */
export const SECRET_BASE32 = 'NZXXIIDBEBZGKYLMEBZWKY3SMV2CCIJB';
export const SECRET: Uint8Array = new TextEncoder().encode('not a real secret!!!');

const TOTP: OtpCredential = { type: 'totp', secret: SECRET, algorithm: 'SHA1', digits: 6, period: 30 };
const STEAM: OtpCredential = { type: 'steam', secret: SECRET };
const S = `secret=${SECRET_BASE32}`;

export interface AcceptedKeyUri {
  readonly what: string;
  readonly uri: string;
  readonly issuer: string;
  readonly accountName: string;
  readonly credential: OtpCredential;
  readonly warnings?: readonly string[];
}

/** Issuer "Shop", account "ann@example.com" and a plain TOTP credential, unless a row says otherwise. */
const row = (what: string, uri: string, other: Partial<AcceptedKeyUri> = {}): AcceptedKeyUri => ({
  what,
  uri,
  issuer: 'Shop',
  accountName: 'ann@example.com',
  credential: TOTP,
  ...other,
});

export const ACCEPTED_KEY_URIS: readonly AcceptedKeyUri[] = [
  row('the plain form', `otpauth://totp/Shop:ann@example.com?${S}&issuer=Shop`),
  row('a percent-encoded label', `otpauth://totp/Shop%3A%20ann%40example.com?${S}&issuer=Shop`),
  row('upper case in scheme, type and parameter names', `OTPAUTH://TOTP/Shop:ann@example.com?SECRET=${SECRET_BASE32}`),
  row('white space and a byte order mark around it', `\ufeff  otpauth://totp/Shop:ann@example.com?${S} \r\n`),
  row('line breaks inside', `otpauth://totp/Shop:ann@\r\nexample.com?${S.slice(0, 12)}\n${S.slice(12)}`),
  row('HTML entities between parameters', `otpauth://totp/Shop:ann@example.com?${S}&amp;issuer=Shop&amp;digits=8`, {
    credential: { ...TOTP, digits: 8 },
  }),
  row('Apple’s scheme', `apple-otpauth://totp/Shop:ann@example.com?${S}`),
  row('no issuer at all', `otpauth://totp/ann@example.com?${S}`, { issuer: '' }),
  row('the issuer in the label alone', `otpauth://totp/Shop:ann@example.com?${S}&issuer=`),
  row('the issuer in the parameter alone', `otpauth://totp/ann@example.com?${S}&issuer=Shop`),
  row('no label', `otpauth://totp/?${S}&issuer=Shop`, { accountName: '' }),
  row('no label and no slash', `otpauth://totp?${S}&issuer=Shop`, { accountName: '' }),
  row('an empty prefix', `otpauth://totp/:ann@example.com?${S}`, { issuer: '' }),
  row('an issuer with a colon', `otpauth://totp/Shop%3ANorth:ann@example.com?${S}&issuer=Shop%3ANorth`, {
    issuer: 'Shop:North',
  }),
  row('an account name with a colon', `otpauth://totp/Shop:team:ann?${S}&issuer=Shop`, { accountName: 'team:ann' }),
  row('two issuers', `otpauth://totp/Store:ann@example.com?${S}&issuer=Shop`, { warnings: ['issuer-mismatch'] }),
  row('a raw number sign and question mark', `otpauth://totp/Shop#1:ann@example.com?${S}&issuer=Shop#1`, {
    issuer: 'Shop#1',
  }),
  row('a stray percent sign', `otpauth://totp/100%:ann@example.com?${S}&issuer=100%`, { issuer: '100%' }),
  row('a byte that is not UTF-8', `otpauth://totp/Sh%F6p:ann@example.com?${S}&issuer=Sh%F6p`, { issuer: 'Sh%F6p' }),
  row(
    'plus signs: a space in parameters, itself in the label',
    `otpauth://totp/ann+2@example.com?${S}&issuer=My+Shop`,
    {
      issuer: 'My Shop',
      accountName: 'ann+2@example.com',
    },
  ),
  row('letters of any script', `otpauth://totp/Магазин 🔐:Äñn?${S}&issuer=Магазин 🔐`, {
    issuer: 'Магазин 🔐',
    accountName: 'Äñn',
  }),
  row('markup, which stays text', `otpauth://totp/%3Cb%3E:ann@example.com?${S}&issuer=%3Cb%3E`, { issuer: '<b>' }),
  row(
    'a secret in lower case, groups and padding',
    `otpauth://totp/Shop:ann@example.com?secret=nzxx iidb-ebzg+kylm ebzw ky3s mv2c cijb===`,
  ),
  row('the same parameter twice, saying the same', `otpauth://totp/Shop:ann@example.com?${S}&${S}`),
  row(
    'the same parameter twice in another spelling',
    `otpauth://totp/Shop:ann@example.com?${S}&secret=nzxxiidbebzgkylmebzwky3smv2ccijb===&digits=6&digits=06`,
  ),
  row(
    'a secret that was encoded twice',
    `otpauth://totp/Shop:ann@example.com?secret=${SECRET_BASE32.replace('IID', '%2520IID')}%253D`,
  ),
  row('two slashes before the label', `otpauth://totp//Shop:ann@example.com?${S}`),
  row('a leading zero and a tab around numbers', `otpauth://totp/Shop:ann@example.com?${S}&digits=%0906&period=%20030`),
  row('underscores in the algorithm', `otpauth://totp/Shop:ann@example.com?${S}&algorithm=hmac_sha_1`),
  row('an issuer in other letters', `otpauth://totp/SHOP:ann@example.com?${S}&issuer=Shop`, {
    warnings: ['issuer-mismatch'],
  }),
  row(
    'an issuer that is an address',
    `otpauth://totp/https://shop.example:ann@example.com?${S}&issuer=https://shop.example`,
    {
      issuer: 'https://shop.example',
    },
  ),
  row('mOTP by its type', `otpauth://motp/Shop:ann@example.com?secret=00FF10&pin=1234`, {
    credential: { type: 'motp', secret: Uint8Array.of(0, 255, 16), pin: '1234' },
  }),
  row('empty and null parameters', `otpauth://totp/Shop:ann@example.com?${S}&algorithm=&digits=null&period=`),
  row(
    'parameters nobody knows',
    `otpauth://totp/Shop:ann@example.com?&&${S}&color=ff0000&image=https%3A%2F%2Fx%2Fy.png&`,
  ),
  row('every parameter', `otpauth://totp/Shop:ann@example.com?${S}&algorithm=HmacSHA-512&digits=%208&period=060`, {
    credential: { ...TOTP, algorithm: 'SHA512', digits: 8, period: 60 },
  }),
  row('a counter', `otpauth://hotp/Shop:ann@example.com?${S}&counter=4294967296`, {
    credential: { type: 'hotp', secret: SECRET, algorithm: 'SHA1', digits: 6, counter: 4_294_967_296 },
  }),
  row('a counter left out', `otpauth://hotp/Shop:ann@example.com?${S}&period=30`, {
    credential: { type: 'hotp', secret: SECRET, algorithm: 'SHA1', digits: 6, counter: 0 },
    warnings: ['counter-missing'],
  }),
  row('Steam by its type', `otpauth://steam/Shop:ann@example.com?${S}&digits=5`, { credential: STEAM }),
  row('Steam by its encoder', `otpauth://totp/Shop:ann@example.com?${S}&encoder=steam`, { credential: STEAM }),
  row('Steam by its issuer', `otpauth://totp/ann@example.com?${S}&issuer=Steam`, {
    issuer: 'Steam',
    credential: STEAM,
  }),
  row('six digits at an issuer called Steam', `otpauth://totp/ann@example.com?${S}&issuer=Steam&digits=6`, {
    issuer: 'Steam',
  }),
  row('Steam as a bare link', `steam://${SECRET_BASE32}`, { issuer: 'Steam', accountName: '', credential: STEAM }),
  row('mOTP with its PIN', `motp://Shop:ann@example.com?secret=00ff10&pin=1234`, {
    credential: { type: 'motp', secret: Uint8Array.of(0, 255, 16), pin: '1234' },
  }),
  row('Yandex with its PIN', `otpauth://yaotp/Shop:ann@example.com?${S}&pin=0123`, {
    credential: { type: 'yandex', secret: SECRET, pin: '0123' },
  }),
];

export const REFUSED_KEY_URIS: readonly { readonly what: string; readonly uri: string; readonly code: ErrorCode }[] = [
  { what: 'a bare secret', uri: SECRET_BASE32, code: 'not-a-uri' },
  { what: 'nothing', uri: '', code: 'not-a-uri' },
  { what: 'a web address', uri: `https://example.com/totp?${S}`, code: 'unsupported-scheme' },
  { what: 'a Wi-Fi code', uri: 'WIFI:T:WPA;S:net;P:fake;;', code: 'unsupported-scheme' },
  { what: 'a transfer code', uri: 'otpauth-migration://offline?data=AA', code: 'unsupported-scheme' },
  { what: 'a push registration', uri: 'phonefactor://activate_account?code=1', code: 'proprietary-scheme' },
  { what: 'a scheme called like a member of every object', uri: 'constructor://x', code: 'unsupported-scheme' },
  { what: 'another type', uri: `otpauth://push/Shop:ann?${S}`, code: 'unsupported-type' },
  {
    what: 'a type called like a member of every object',
    uri: `otpauth://constructor/ann?${S}`,
    code: 'unsupported-type',
  },
  { what: 'a Cyrillic o in the type', uri: `otpauth://t\u043etp/Shop:ann?${S}`, code: 'unsupported-type' },
  { what: 'no type', uri: `otpauth:///totp/Shop:ann?${S}`, code: 'unsupported-type' },
  { what: 'a colon and one slash', uri: `otpauth:/totp/Shop:ann?${S}`, code: 'unsupported-type' },
  {
    what: 'a URI that is encoded as a whole',
    uri: `otpauth%3A%2F%2Ftotp%2FShop%3Fsecret%3DNZXXIID`,
    code: 'not-a-uri',
  },
  { what: 'a URI in quotation marks', uri: `"otpauth://totp/Shop:ann?secret=NZXXIID"`, code: 'not-a-uri' },
  { what: 'semicolons between parameters', uri: `otpauth://totp/Shop:ann?${S};issuer=Shop`, code: 'invalid-secret' },
  { what: 'no question mark', uri: `otpauth://totp/Shop:ann&${S}`, code: 'missing-secret' },
  { what: 'two secrets', uri: `otpauth://totp/Shop:ann?${S}&secret=NZXXIIDC`, code: 'duplicate-parameter' },
  { what: 'padding inside a secret', uri: 'otpauth://totp/Shop:ann?secret=NZXX==IIDB', code: 'invalid-secret' },
  { what: 'a secret in hexadecimal', uri: 'otpauth://totp/Shop:ann?secret=0x4142434445', code: 'invalid-secret' },
  { what: 'SHA-224', uri: `otpauth://totp/Shop:ann?${S}&algorithm=SHA224`, code: 'unsupported-algorithm' },
  { what: 'digits with a fraction of nothing', uri: `otpauth://totp/Shop:ann?${S}&digits=6.0`, code: 'invalid-digits' },
  { what: 'digits of another script', uri: `otpauth://totp/Shop:ann?${S}&period=３０`, code: 'invalid-period' },
  {
    what: 'what a script writes for nothing',
    uri: `otpauth://totp/Shop:ann?${S}&period=undefined`,
    code: 'invalid-period',
  },
  { what: 'Yandex without its PIN', uri: `otpauth://yaotp/ann?${S}`, code: 'unsupported-type' },
  { what: 'mOTP without its PIN', uri: 'motp://Shop:ann?secret=00ff10', code: 'unsupported-type' },
  { what: 'no secret', uri: 'otpauth://totp/Shop:ann?issuer=Shop', code: 'missing-secret' },
  { what: 'an empty secret', uri: 'otpauth://totp/Shop:ann?secret=%20', code: 'missing-secret' },
  { what: 'a secret with a 1', uri: 'otpauth://totp/Shop:ann?secret=NZXXIID1', code: 'invalid-secret' },
  { what: 'a secret of one character', uri: 'otpauth://totp/Shop:ann?secret=A', code: 'invalid-secret' },
  { what: 'a secret of padding', uri: 'otpauth://totp/Shop:ann?secret===', code: 'invalid-secret' },
  { what: 'MD5', uri: `otpauth://totp/Shop:ann?${S}&algorithm=MD5`, code: 'unsupported-algorithm' },
  { what: 'SHA-3', uri: `otpauth://totp/Shop:ann?${S}&algorithm=SHA3-256`, code: 'unsupported-algorithm' },
  { what: 'no digits', uri: `otpauth://totp/Shop:ann?${S}&digits=0`, code: 'invalid-digits' },
  { what: 'eleven digits', uri: `otpauth://totp/Shop:ann?${S}&digits=11`, code: 'invalid-digits' },
  { what: 'digits in words', uri: `otpauth://totp/Shop:ann?${S}&digits=six`, code: 'invalid-digits' },
  { what: 'a fraction of digits', uri: `otpauth://totp/Shop:ann?${S}&digits=6.5`, code: 'invalid-digits' },
  { what: 'a period of nothing', uri: `otpauth://totp/Shop:ann?${S}&period=0`, code: 'invalid-period' },
  { what: 'a period with a unit', uri: `otpauth://totp/Shop:ann?${S}&period=30s`, code: 'invalid-period' },
  { what: 'a period over a day', uri: `otpauth://totp/Shop:ann?${S}&period=86401`, code: 'invalid-period' },
  { what: 'a negative counter', uri: `otpauth://hotp/Shop:ann?${S}&counter=-1`, code: 'invalid-counter' },
  {
    what: 'a counter beyond 2^53 - 1',
    uri: `otpauth://hotp/Shop:ann?${S}&counter=9007199254740992`,
    code: 'invalid-counter',
  },
  { what: 'Steam with eight digits', uri: `otpauth://steam/ann?${S}&digits=8`, code: 'invalid-digits' },
  { what: 'Steam with SHA-256', uri: `otpauth://steam/ann?${S}&algorithm=SHA256`, code: 'unsupported-algorithm' },
  { what: 'Steam with a minute', uri: `otpauth://steam/ann?${S}&period=60`, code: 'invalid-period' },
  { what: 'two different secrets', uri: `otpauth://totp/Shop:ann?${S}&secret=GEZDGNBV`, code: 'duplicate-parameter' },
  { what: 'more than a QR code holds', uri: `otpauth://totp/${'A'.repeat(5000)}?${S}`, code: 'too-long' },
];
