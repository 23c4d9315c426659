import { describe, expect, it } from 'vitest';
import { decodeSegment } from '#extension/core/capture/segment-text.ts';

const latin1 = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

describe('decodeSegment', () => {
  it.each([
    {
      what: 'UTF-8',
      bytes: new TextEncoder().encode('otpauth://totp/株式会社:ann'),
      text: 'otpauth://totp/株式会社:ann',
    },
    {
      what: 'Latin-1 where it is no UTF-8',
      bytes: latin1('otpauth://totp/Zürich:rené'),
      text: 'otpauth://totp/Zürich:rené',
    },
    { what: 'Latin-1 with accents side by side', bytes: latin1('Noëîl, ÀÉ'), text: 'Noëîl, ÀÉ' },
    // 測試, 今度の, ﾃﾞｻﾞｲﾝ and 阿 in Shift-JIS.
    { what: 'two kanji', bytes: latin1('MECARD:N:\x91\xaa\x8e\x8e;;'), text: 'MECARD:N:測試;;' },
    { what: 'kanji and kana', bytes: latin1('\x8d\xa1\x93x\x82\xcc'), text: '今度の' },
    { what: 'half-width katakana', bytes: latin1('*\xc3\xde\xbb\xde\xb2\xddQR*'), text: '*ﾃﾞｻﾞｲﾝQR*' },
    { what: 'a single kanji', bytes: latin1('SUB:\x88\xa2;;'), text: 'SUB:阿;;' },
    { what: 'a quotation mark of Windows', bytes: latin1('Ann\x92s shop'), text: 'Ann’s shop' },
    { what: 'what would break off in Shift-JIS', bytes: latin1('\x88\xa2\x88'), text: 'ˆ¢ˆ' },
    { what: 'nothing', bytes: new Uint8Array(), text: '' },
  ])('reads $what', ({ bytes, text }) => {
    expect(decodeSegment(bytes)).toBe(text);
  });

  it.each([
    { eci: 3, text: 'ˆ¢' },
    { eci: 20, text: '阿' },
    { eci: 26, text: '阿' },
    { eci: 999, text: '阿' },
  ])('believes the designator $eci', ({ eci, text }) => {
    expect(decodeSegment(latin1('\x88\xa2'), eci)).toBe(text);
  });
});
