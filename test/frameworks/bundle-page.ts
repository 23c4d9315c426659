/** A page of a framework as one HTML text: its script and styles bundled into it. */

import { cpSync, existsSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build, type Plugin } from 'vite';

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
    const component = join(PAGES, `${name}.svelte`);
    if (existsSync(component)) cpSync(component, join(root, `${name}.svelte`));
    symlinkSync(modules, join(root, 'node_modules'));
    writeFileSync(join(root, 'index.html'), '<script type="module" src="/main.js"></script>');
    const { output } = outputOf(
      await build({
        root,
        configFile: false,
        plugins: [svelteFrom(modules)],
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

/** Svelte's components are a language of their own: its compiler makes them into modules. */
function svelteFrom(modules: string): Plugin {
  return {
    name: 'svelte-components',
    transform(code, id) {
      if (!id.endsWith('.svelte')) return null;
      const { compile } = createRequire(join(modules, 'any.js'))('svelte/compiler') as SvelteCompiler;
      return { code: compile(code, { filename: id, generate: 'client' }).js.code, map: null };
    },
  };
}

/** The part of `svelte/compiler` that is used. */
interface SvelteCompiler {
  compile(
    source: string,
    options: { filename: string; generate: 'client' },
  ): { readonly js: { readonly code: string } };
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
