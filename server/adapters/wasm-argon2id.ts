/** argon2id as a wasm module that was imported: the edge forbids compiling one at run time. */

import setupWasm from 'argon2id/lib/setup.js';
import type { Argon2id } from './argon2id.ts';

/** @param module - `argon2id/dist/simd.wasm`. Its memory takes 65 MiB of an isolate's 128: compute one hash at a time. */
export function createWasmArgon2id(module: WebAssembly.Module): Argon2id {
  const load = async (imports: WebAssembly.Imports): Promise<WebAssembly.WebAssemblyInstantiatedSource> => ({
    instance: await WebAssembly.instantiate(module, imports),
    module,
  });
  let loaded: ReturnType<typeof setupWasm> | null = null;
  return async ({ password, salt, memory, passes, parallelism, tagLength }) => {
    loaded ??= setupWasm(load, load);
    const compute = await loaded;
    return compute({ password, salt, memorySize: memory, passes, parallelism, tagLength });
  };
}
