/** Decompression that stops where memory would run out, whatever the file claims about its size. */

import { AppError } from '#shared/app-error.ts';

/** What one member may unpack to. */
export const MAX_INFLATED_BYTES = 50 * 2 ** 20;

/** @throws AppError `too-large` beyond `limit`, `malformed` for a broken stream */
export async function inflate(
  bytes: Uint8Array<ArrayBuffer>,
  format: 'deflate-raw' | 'gzip',
  limit: number = MAX_INFLATED_BYTES,
): Promise<Uint8Array<ArrayBuffer>> {
  const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream(format)).getReader();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  for (;;) {
    const chunk = await nextChunk(reader);
    if (chunk === null) return new Uint8Array(await new Blob(chunks).arrayBuffer());
    length += chunk.length;
    if (length > limit) {
      await reader.cancel();
      throw new AppError('too-large', `the file unpacks to more than ${Math.floor(limit / 2 ** 20)} MiB`);
    }
    chunks.push(chunk);
  }
}

type Reader = ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>>;

async function nextChunk(reader: Reader): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    return (await reader.read()).value ?? null;
  } catch (cause) {
    throw new AppError('malformed', 'the packed part of the file is damaged', { cause });
  }
}
