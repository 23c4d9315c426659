/** Pages that show set-up codes in every way in which sites draw them, on a server of their own. */

import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import encodeQR from 'qr';

export interface SetUpSite {
  /** `http://localhost:port`. */
  readonly origin: string;
  /** Shows this at `/`, and at any other path what `pages` says. */
  show(body: string, pages?: Readonly<Record<string, string>>): void;
  close(): Promise<void>;
}

export async function serveSetUpPages(): Promise<SetUpSite> {
  let shown: Readonly<Record<string, string>> = {};
  const server: Server = createServer((request, response) => {
    const body = shown[new URL(request.url ?? '/', 'http://localhost').pathname];
    response.writeHead(body === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(`<!doctype html><title>Set up</title>${body ?? ''}`);
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://localhost:${port}`,
    show: (body, pages = {}) => {
      shown = { '/': body, ...pages };
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** Rows of modules, `true` dark, with a quiet zone of two. */
export function modulesOf(text: string): boolean[][] {
  return encodeQR(text, 'raw', { ecc: 'medium', border: 2 });
}

export function svgOf(text: string, size = 240): string {
  return encodeQR(text, 'svg', { ecc: 'medium', border: 2 }).replace('<svg', `<svg width="${size}" height="${size}"`);
}

export function svgImageOf(text: string): string {
  return `data:image/svg+xml,${encodeURIComponent(svgOf(text))}`;
}

/** A `canvas` that a script of the page draws. */
export function canvasOf(text: string, colours: readonly [dark: string, light: string] = ['#000', '#fff']): string {
  const rows = modulesOf(text);
  const size = rows.length * 5;
  return `<canvas width="${size}" height="${size}"></canvas><script>{
    const context = document.currentScript.previousElementSibling.getContext('2d');
    ${JSON.stringify(rows)}.forEach((row, y) => row.forEach((dark, x) => {
      context.fillStyle = dark ? '${colours[0]}' : '${colours[1]}';
      context.fillRect(x * 5, y * 5, 5, 5);
    }));
  }</script>`;
}

export function tableOf(text: string): string {
  const cell = (dark: boolean) =>
    `<td style="width:5px;height:5px;padding:0;background:${dark ? '#000' : '#fff'}"></td>`;
  const rows = modulesOf(text).map((row) => `<tr>${row.map(cell).join('')}</tr>`);
  return `<table style="border-collapse:collapse;border-spacing:0">${rows.join('')}</table>`;
}

/** Half blocks, two rows of modules in one line of text. */
export function blocksOf(text: string): string {
  return `<pre style="font:16px/16px monospace;display:inline-block">${encodeQR(text, 'ascii', { border: 2 })}</pre>`;
}
