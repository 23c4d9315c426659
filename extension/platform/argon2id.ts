/** argon2id in WebAssembly, with SIMD: 4 kB of code, about twice as fast as without. */

import simdUrl from 'argon2id/dist/simd.wasm?url';
import setup from 'argon2id/lib/setup.js';
import { KDF_OUTPUT_BYTES, type KdfParameters } from '../core/vault/passphrase.ts';

/** argon2id. Its memory is let go afterwards: a wasm memory never shrinks, so each run has its own. */
export async function argon2id(
  passphrase: Uint8Array<ArrayBuffer>,
  salt: Uint8Array<ArrayBuffer>,
  { memoryKiB, passes, parallelism }: KdfParameters,
): Promise<Uint8Array<ArrayBuffer>> {
  const load = (imports: WebAssembly.Imports): Promise<WebAssembly.WebAssemblyInstantiatedSource> =>
    WebAssembly.instantiateStreaming(fetch(simdUrl), imports);
  const hash = await setup(load, load);
  const parameters = { passes, parallelism, memorySize: memoryKiB, tagLength: KDF_OUTPUT_BYTES };
  // A copy: what the module gives back is a view into its memory.
  return new Uint8Array(hash({ password: passphrase, salt, ...parameters }));
}
