/** The word files of the built extension, for tests without one: `fetch` finds them as the background does. */

import { vi } from 'vitest';
import { wordFiles } from '#extension/core/words/catalogues.ts';

/** Stubs `fetch` until `vi.unstubAllGlobals()`. Any other path fails, as a file that is not there does. */
export function serveWordFiles(files: ReturnType<typeof wordFiles> = wordFiles()): void {
  vi.stubGlobal('fetch', async (path: string) => {
    const file = files.find((each) => `/${each.path}` === path);
    if (file === undefined) throw new TypeError('Failed to fetch');
    return new Response(file.contents);
  });
}
