/** Serves form records as pages: each at an origin of its own, under its own path, its frames at the same site. */

import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { FormRecord } from './form-record.ts';

export type RenderForm = (record: FormRecord) => string;

export interface FormServer {
  readonly port: number;
  /** Where a record is shown. */
  urlOf(index: number): string;
  /** Host of that address, as in a site rule. */
  hostOf(index: number): string;
  close(): Promise<void>;
}

const FRAME_PATH = '/form-frame/';

/** Starts on a free port. Names below `localhost` lead to this machine in every browser. */
export async function serveForms(records: readonly FormRecord[], render: RenderForm): Promise<FormServer> {
  const frames: string[] = [];
  const server = createServer((request, response) => {
    const index = Number.parseInt((request.headers.host ?? '').replace(/^f/, ''), 10);
    const record = records[index];
    const path = request.url ?? '/';
    const html = path.startsWith(FRAME_PATH)
      ? frames[Number(path.slice(FRAME_PATH.length))]
      : record && withServedFrames(render(record), frames);
    if (html === undefined || path === '/favicon.ico') return void response.writeHead(404).end();
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end(path.startsWith(FRAME_PATH) ? withServedFrames(html, frames) : html);
  });
  const port = await listen(server);
  const hostOf = (index: number): string => `f${index}.localhost:${port}`;
  return {
    port,
    hostOf,
    urlOf: (index) => {
      const path = records[index]?.urlPath ?? '/';
      return `http://${hostOf(index)}${path.startsWith('/') ? path : `/${path}`}`;
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** Frames written into the page (`srcdoc`) are refused by the extension; a site serves its frames. */
function withServedFrames(html: string, frames: string[]): string {
  return html.replace(/ srcdoc="([^"]*)"/g, (_, content: string) => {
    frames.push(unescapeAttribute(content));
    return ` src="${FRAME_PATH}${frames.length - 1}"`;
  });
}

function unescapeAttribute(text: string): string {
  return text.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A TCP server that listens has an address of this form.
  return (server.address() as AddressInfo).port;
}
