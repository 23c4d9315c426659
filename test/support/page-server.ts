/** Pages that try to get a code out of the vault, and a server that shows them. */

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export const PROMPT =
  '<h1>Two-factor authentication</h1><form><label>Authentication code <input id="code" autocomplete="one-time-code"></label><button>Verify</button></form>';

/** A site of `<name>.localhost` for each name; pages are given by path. */
export interface PageServer {
  /** Host as in `SiteRule.host`. */
  hostOf(name: string): string;
  urlOf(name: string, path: string): string;
  close(): Promise<void>;
}

/** Starts on a free port; `pages` get the server, so that a page can name another host. */
export async function servePages(pages: (server: PageServer) => Readonly<Record<string, string>>): Promise<PageServer> {
  const server = createServer((request, response) => {
    const html = pages(served)[request.url ?? '/'];
    response.writeHead(html === undefined ? 404 : 200, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end(html === undefined ? '' : `<!doctype html><meta charset="utf-8"><title>Sign in</title>${html}`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A TCP server that listens has an address of this form.
  const { port } = server.address() as AddressInfo;
  const hostOf = (name: string): string => `${name}.localhost:${port}`;
  const served: PageServer = {
    hostOf,
    urlOf: (name, path) => `http://${hostOf(name)}${path}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return served;
}
