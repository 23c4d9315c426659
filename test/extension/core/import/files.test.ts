import { deflateRawSync, gzipSync } from 'node:zlib';
import { describe, expect, it, vi } from 'vitest';
import { crc32 } from '#extension/core/import/files/crc32.ts';
import { parseCsv } from '#extension/core/import/files/csv.ts';
import { inflate } from '#extension/core/import/files/inflate.ts';
import { SourceFile } from '#extension/core/import/files/source-file.ts';
import { decodeEntities, parseXml } from '#extension/core/import/files/xml.ts';
import { readZipMember } from '#extension/core/import/files/zip-member.ts';
import { encodeUtf8 } from '#shared/encoding/utf8.ts';
import { nodeImportTools } from '#test/support/import-tools.ts';
import { zipOf } from '#test/support/zip.ts';

/** One test packs and unpacks fifty megabytes. */
vi.setConfig({ testTimeout: 30_000 });

const context = { password: null, costAccepted: false, tools: nodeImportTools };

describe('a source file', () => {
  it.each([
    { name: 'UTF-8 with a byte order mark', bytes: [0xef, 0xbb, 0xbf, 0xc3, 0xa9] },
    { name: 'UTF-16, little end first', bytes: [0xff, 0xfe, 0xe9, 0x00] },
    { name: 'UTF-16, big end first', bytes: [0xfe, 0xff, 0x00, 0xe9] },
  ])('is read as text in $name', ({ bytes }) => {
    expect(new SourceFile(Uint8Array.from(bytes), 'x').text).toBe('é');
  });

  it('is no text when its bytes are none, and still has lines that are', () => {
    const file = new SourceFile(Uint8Array.of(0x61, 0x0a, 0xff), 'x');

    expect(file.text).toBeNull();
    expect(file.looseText).toBe('a\n\ufffd');
  });

  it('is refused when it is empty or larger than 50 MiB', () => {
    expect(() => new SourceFile(new Uint8Array(0), 'x')).toThrow(expect.objectContaining({ code: 'empty-file' }));
    expect(() => new SourceFile(new Uint8Array(50 * 2 ** 20 + 1), 'x')).toThrow(
      expect.objectContaining({ code: 'too-large' }),
    );
  });
});

describe('parseCsv', () => {
  it('reads quoted cells over several lines, doubled quotes, and rows longer and shorter than the header', () => {
    const table = parseCsv('Name,Note\r\n"a ""b"",\nc",d,e\r\n\r\nf\r\n');

    expect(table?.rows.map(({ cells }) => cells)).toEqual([['a "b",\nc', 'd', 'e'], ['f']]);
    expect(table?.rows[1]?.cell('note')).toBe('');
  });

  it('finds semicolons and tabs', () => {
    expect(parseCsv('a;b\n1;2')?.rows[0]?.cell('b')).toBe('2');
    expect(parseCsv('a\tb\n1\t2')?.rows[0]?.cell('b')).toBe('2');
  });

  it('gives back a quote that is never closed as text', () => {
    expect(parseCsv('a,b\n"x,y')?.rows[0]?.cells).toEqual(['"x', 'y']);
  });

  it.each(['', 'no columns', '{"a":1,"b":2}', '<map a="1,2">'])('takes %j for no table', (text) => {
    expect(parseCsv(text)).toBeNull();
  });
});

describe('parseXml', () => {
  it('reads elements, attributes, text, CDATA and entities', () => {
    const root = parseXml(
      '<?xml version="1.0"?><a b="1 &amp; 2"><!-- <c> --><d>x&#233;<![CDATA[<&amp;>]]></d><e/></a>',
    );

    expect(root.attributes.get('b')).toBe('1 & 2');
    expect(root.children.map(({ name, text }) => [name, text])).toEqual([
      ['d', 'xé<&amp;>'],
      ['e', ''],
    ]);
  });

  it.each([
    '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>',
    '<a>',
    '<a></b>',
    '<a/><b/>',
    'text',
    '<a b=1></a>',
    '<a>'.repeat(300),
    '',
  ])('refuses %j', (text) => {
    expect(() => parseXml(text)).toThrow(expect.objectContaining({ code: 'malformed' }));
  });

  it('declares no entities of its own', () => {
    expect(decodeEntities('&lol; &constructor; &#0; &#x110000; &quot;')).toBe('&lol; &constructor; \ufffd \ufffd "');
  });
});

describe('inflate', () => {
  it('gives back what was packed', async () => {
    expect(await inflate(new Uint8Array(gzipSync('text')), 'gzip')).toEqual(encodeUtf8('text'));
  });

  it('stops at the limit, whatever is still to come', async () => {
    const packed = new Uint8Array(deflateRawSync(new Uint8Array(2 ** 20)));

    await expect(inflate(packed, 'deflate-raw', 2 ** 20 - 1)).rejects.toMatchObject({ code: 'too-large' });
    expect(await inflate(packed, 'deflate-raw', 2 ** 20)).toHaveLength(2 ** 20);
  });

  it('says so when the stream is damaged or cut off', async () => {
    const packed = new Uint8Array(gzipSync('some longer text'));

    await expect(inflate(packed.subarray(0, 20), 'gzip')).rejects.toMatchObject({ code: 'malformed' });
    await expect(inflate(Uint8Array.of(1, 2, 3), 'gzip')).rejects.toMatchObject({ code: 'malformed' });
  });
});

describe('a zip member', () => {
  it('is read whether it is stored or deflated', async () => {
    for (const method of [0, 8] as const) {
      const [member] = new SourceFile(zipOf({ name: 'a.txt', text: 'content', method }), 'x').zip ?? [];

      expect(member && (await readZipMember(member, context))).toEqual(encodeUtf8('content'));
    }
  });

  it('is refused when its checksum does not fit', async () => {
    const zip = zipOf({ name: 'a.txt', text: 'content', method: 0 });
    zip[35] = 0;
    const [member] = new SourceFile(zip, 'x').zip ?? [];

    await expect(member && readZipMember(member, context)).rejects.toMatchObject({ code: 'tampered' });
  });

  it('is refused by the size that it claims, before anything is unpacked', async () => {
    const [member] = new SourceFile(zipOf({ name: 'a', text: 'x', method: 8, claimedBytes: 2 ** 28 }), 'x').zip ?? [];

    await expect(member && readZipMember(member, context)).rejects.toMatchObject({ code: 'too-large' });
  });

  it('is refused by what it unpacks to when it claims less', async () => {
    const text = '\0'.repeat(51 * 2 ** 20);
    const [member] = new SourceFile(zipOf({ name: 'a', text, method: 8, claimedBytes: 10 }), 'x').zip ?? [];

    await expect(member && readZipMember(member, context)).rejects.toMatchObject({ code: 'too-large' });
  });

  it('is not looked for in a directory that is cut off', () => {
    const zip = zipOf({ name: 'a.txt', text: 'content', method: 0 });

    expect(() => new SourceFile(zip.slice(0, -10), 'x').zip).toThrow(expect.objectContaining({ code: 'malformed' }));
  });
});

describe('crc32', () => {
  it('has the check value of its standard', () => {
    expect(crc32(encodeUtf8('123456789'))).toBe(0xcbf43926);
  });
});
