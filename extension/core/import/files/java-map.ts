/**
 * The one thing that is read of Java serialisation (Object Serialization Stream Protocol, §6): a
 * `java.util.HashMap` from text to text. Any other class is refused, and nothing is ever constructed.
 */

import { AppError } from '#shared/app-error.ts';

const STREAM_MAGIC = 0xaced0005;
const [TC_REFERENCE, TC_CLASS, TC_OBJECT, TC_STRING, TC_BLOCK, TC_END] = [0x71, 0x72, 0x73, 0x74, 0x77, 0x78];
const FIRST_HANDLE = 0x7e0000;
const MAX_PAIRS = 200_000;

/** @throws AppError `malformed` when the stream is anything else */
export function readJavaMap(bytes: Uint8Array<ArrayBuffer>): ReadonlyMap<string, string> {
  try {
    return new JavaMapReader(bytes).read();
  } catch (cause) {
    if (cause instanceof AppError) throw cause;
    // DataView throws RangeError at the end of the file.
    throw malformed(cause);
  }
}

class JavaMapReader {
  readonly #view: DataView<ArrayBuffer>;
  /** Strings by the order in which they came; a reference names one by its number. Other objects take a place too. */
  readonly #handles: (string | null)[] = [];
  #offset = 0;

  constructor(bytes: Uint8Array<ArrayBuffer>) {
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  read(): ReadonlyMap<string, string> {
    this.#expect(this.#uint32() === STREAM_MAGIC && this.#byte() === TC_OBJECT);
    this.#readClass();
    this.#handles.push(null);
    // Fields: load factor and threshold. Then a block with capacity and size.
    this.#offset += 8;
    this.#expect(this.#byte() === TC_BLOCK && this.#byte() === 8);
    this.#offset += 4;
    const size = this.#uint32();
    this.#expect(size <= MAX_PAIRS);
    const pairs = new Map<string, string>();
    for (let index = 0; index < size; index++) pairs.set(this.#string(), this.#string());
    return pairs;
  }

  #readClass(): void {
    this.#expect(this.#byte() === TC_CLASS && this.#text() === 'java.util.HashMap');
    this.#offset += 9;
    this.#handles.push(null);
    for (let fields = this.#uint16(); fields > 0; fields--) {
      const isPlain = 'BCDFIJSZ'.includes(String.fromCharCode(this.#byte()));
      this.#expect(isPlain && this.#text() !== '');
    }
    this.#expect(this.#byte() === TC_END && this.#byte() === 0x70);
  }

  #string(): string {
    const tag = this.#byte();
    if (tag === TC_REFERENCE) {
      const text = this.#handles[this.#uint32() - FIRST_HANDLE];
      if (typeof text === 'string') return text;
    }
    this.#expect(tag === TC_STRING);
    const text = this.#text();
    this.#handles.push(text);
    return text;
  }

  /** Java's own UTF-8, which differs for characters beyond the first plane and for NUL: neither is in these files. */
  #text(): string {
    const length = this.#uint16();
    const start = this.#view.byteOffset + this.#offset;
    this.#expect(this.#offset + length <= this.#view.byteLength);
    this.#offset += length;
    return new TextDecoder().decode(new Uint8Array(this.#view.buffer, start, length));
  }

  #byte(): number {
    return this.#view.getUint8(this.#offset++);
  }

  #uint16(): number {
    this.#offset += 2;
    return this.#view.getUint16(this.#offset - 2);
  }

  #uint32(): number {
    this.#offset += 4;
    return this.#view.getUint32(this.#offset - 4);
  }

  #expect(condition: boolean): void {
    if (!condition) throw malformed();
  }
}

function malformed(cause?: unknown): AppError {
  return new AppError('malformed', 'the backup is damaged, or holds something other than text', { cause });
}
