/** Any other export, packed by gzip: what mail programs, servers and shells make of a large file. */

import { AppError } from '#shared/app-error.ts';
import { inflate } from '../files/inflate.ts';
import { SourceFile } from '../files/source-file.ts';
import type { ImportFormat } from '../import-format.ts';

const MAGIC = [0x1f, 0x8b];

/** @param inner - The formats of what may be packed. A file that was packed twice is not unpacked twice. */
export function gzipped(inner: () => readonly ImportFormat[]): ImportFormat {
  return {
    name: 'gzip',
    title: (say) => say('title.zip'),
    recognises: (file) => file.startsWith(MAGIC),
    lock: async (packed) => {
      const { file, format } = await unpack(packed, inner());
      return (await format.lock?.(file)) ?? null;
    },
    read: async (packed, context) => {
      const { file, format } = await unpack(packed, inner());
      return format.read(file, context);
    },
  };
}

async function unpack(
  packed: SourceFile,
  formats: readonly ImportFormat[],
): Promise<{ readonly file: SourceFile; readonly format: ImportFormat }> {
  const file = new SourceFile(await inflate(packed.bytes, 'gzip'), packed.name);
  const format = formats.find((candidate) => candidate.recognises(file));
  if (format !== undefined) return { file, format };
  throw new AppError('unknown-format', 'what is packed in this file is no export that we know');
}
