/** RFC 4648 §10: test vectors of the encodings we use. */

export const RFC_4648: readonly { text: string; base32: string; base64: string; hex: string }[] = [
  { text: '', base32: '', base64: '', hex: '' },
  { text: 'f', base32: 'MY======', base64: 'Zg==', hex: '66' },
  { text: 'fo', base32: 'MZXQ====', base64: 'Zm8=', hex: '666f' },
  { text: 'foo', base32: 'MZXW6===', base64: 'Zm9v', hex: '666f6f' },
  { text: 'foob', base32: 'MZXW6YQ=', base64: 'Zm9vYg==', hex: '666f6f62' },
  { text: 'fooba', base32: 'MZXW6YTB', base64: 'Zm9vYmE=', hex: '666f6f6261' },
  { text: 'foobar', base32: 'MZXW6YTBOI======', base64: 'Zm9vYmFy', hex: '666f6f626172' },
];
