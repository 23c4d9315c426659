/** One file to import, looked at in the ways its format may need. Each look is taken once, when it is asked for. */

import { AppError } from '#shared/app-error.ts';
import { type CsvTable, parseCsv } from './csv.ts';
import { readZipDirectory, type ZipMember } from './zip-directory.ts';

/** No export with secrets only is near this; password managers with attachments stay below it mostly. */
const MAX_FILE_BYTES = 50 * 2 ** 20;

export class SourceFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly name: string;
  #text: string | null | undefined;
  #json: { readonly value: unknown } | null | undefined;
  #csv: CsvTable | null | undefined;
  #zip: readonly ZipMember[] | null | undefined;

  /** @throws AppError `empty-file` or `too-large` */
  constructor(bytes: Uint8Array<ArrayBuffer>, name: string) {
    if (bytes.length === 0) throw new AppError('empty-file', 'the file is empty');
    if (bytes.length > MAX_FILE_BYTES) throw new AppError('too-large', 'the file is larger than 50 MiB');
    this.bytes = bytes;
    this.name = name;
  }

  /** The text without its byte order mark, read as UTF-8 or as UTF-16 when it says so; `null` when it is no text. */
  get text(): string | null {
    this.#text ??= decodeText(this.bytes, { fatal: true });
    return this.#text;
  }

  /** As {@link text}, with a replacement character where bytes are no text, for formats whose lines stand alone. */
  get looseText(): string {
    return this.text ?? decodeText(this.bytes, { fatal: false }) ?? '';
  }

  /** The parsed JSON; `undefined` when the file is none. */
  get json(): unknown {
    this.#json ??= parseJson(this.text);
    return this.#json?.value;
  }

  /** Whether it means to be JSON, well formed or not. */
  get looksLikeJson(): boolean {
    return /^\s*[[{]/.test(this.text?.slice(0, 200) ?? '');
  }

  /** `null` when the first line is no header of at least two columns. */
  get csv(): CsvTable | null {
    this.#csv ??= this.text === null ? null : parseCsv(this.text);
    return this.#csv;
  }

  /** The members of a zip; `null` when the file is none. @throws AppError `malformed`, `too-large` */
  get zip(): readonly ZipMember[] | null {
    this.#zip ??= this.startsWith(ZIP_MAGIC) ? readZipDirectory(this.bytes) : null;
    return this.#zip;
  }

  startsWith(magic: string | readonly number[]): boolean {
    const expected = typeof magic === 'string' ? Array.from(magic, (character) => character.charCodeAt(0)) : magic;
    return expected.every((byte, index) => this.bytes[index] === byte);
  }
}

const ZIP_MAGIC = 'PK\u0003\u0004';

function decodeText(bytes: Uint8Array, { fatal }: { fatal: boolean }): string | null {
  const encoding = utf16Of(bytes) ?? 'utf-8';
  try {
    const text = new TextDecoder(encoding, { fatal }).decode(bytes);
    return fatal && text.includes('\0') ? null : text;
  } catch {
    // Not text in this encoding.
    return null;
  }
}

function utf16Of([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

function parseJson(text: string | null): { readonly value: unknown } | null {
  if (text === null || !/^\s*["[{]/.test(text)) return null;
  try {
    return { value: JSON.parse(text) };
  } catch {
    // Also thrown by engines that give up on deep nesting. The caller tells `malformed` from other formats.
    return null;
  }
}
