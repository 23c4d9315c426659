/** A page of a framework as one HTML text: its script and styles bundled into it. */

import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'vite';

const PAGES = resolve(import.meta.dirname, 'pages');

/**
 * Bundles `pages/<name>.js`.
 *
 * @param modules - The `node_modules` folder that holds the library.
 */
export async function bundlePage(name: string, modules: string): Promise<string> {
  const root = mkdtempSync(join(tmpdir(), 'twofold-page-'));
  try {
    cpSync(join(PAGES, `${name}.js`), join(root, 'main.js'));
    symlinkSync(modules, join(root, 'node_modules'));
    writeFileSync(join(root, 'index.html'), '<script type="module" src="/main.js"></script>');
    const { output } = outputOf(
      await build({
        root,
        configFile: false,
        logLevel: 'error',
        define: { 'process.env.NODE_ENV': '"production"' },
        build: {
          rolldownOptions: { output: { codeSplitting: false } },
          write: false,
          cssCodeSplit: false,
          assetsInlineLimit: Number.MAX_SAFE_INTEGER,
          chunkSizeWarningLimit: 1e5,
        },
      }),
    );
    const scripts = output.flatMap((part) => (part.type === 'chunk' ? [part] : []));
    if (scripts.length !== 1) throw new Error(`${name} makes ${scripts.length} scripts, and one was expected`);
    const styles = output.flatMap((part) =>
      part.type === 'asset' && part.fileName.endsWith('.css') ? [String(part.source)] : [],
    );
    const code = (scripts[0]?.code ?? '').replaceAll('</script', '<\\/script');
    return `<style>${styles.join('\n')}</style>${PROMPT}<script type="module">${code}</script>`;
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** The same words around every library's fields; submissions are counted and go nowhere. */
const PROMPT = `<h1>Two-factor authentication</h1><p>Enter the code from your authenticator app</p>
<form><div id="app"></div><button>Verify</button></form>
<script>window.submits = 0; document.forms[0].addEventListener('submit', (event) => { event.preventDefault(); window.submits += 1; })</script>`;

/** One build, no watcher: a single output. */
function outputOf(result: Awaited<ReturnType<typeof build>>): Extract<typeof result, { output: unknown }> {
  const one = Array.isArray(result) ? result[0] : result;
  if (one === undefined || !('output' in one)) throw new Error('the bundler gave no output');
  return one;
}
