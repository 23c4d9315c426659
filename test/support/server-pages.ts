/** Pages and forms as a visitor of the site sends and sees them, without a browser. */

import type { Visitor } from './server-visitor.ts';

/** What came back. */
export interface PageAnswer {
  readonly status: number;
  /** Where a redirect leads, `null` for a page. */
  readonly location: string | null;
  readonly headers: Headers;
  readonly html: string;
  readonly title: string;
  /** What a person reads between `<main>` and `</main>`. */
  readonly text: string;
  /** The sentences about a form that was sent back. */
  readonly problems: readonly string[];
}

export function openPage(visitor: Visitor, path: string): Promise<PageAnswer> {
  return visitor.send('GET', path).then(readPage);
}

/** Sends a form; a list of values is sent as that many fields of the name. */
export async function sendForm(
  visitor: Visitor,
  path: string,
  fields: Readonly<Record<string, string | readonly string[]>> = {},
): Promise<PageAnswer> {
  const pairs = Object.entries(fields).flatMap(([name, values]) => [values].flat().map((value) => [name, value]));
  return readPage(
    await visitor.send('POST', path, {
      body: new URLSearchParams(pairs).toString(),
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    }),
  );
}

/** Sends a form and opens the page that it redirects to. */
export async function sendAndFollow(...form: Parameters<typeof sendForm>): Promise<PageAnswer> {
  const answer = await sendForm(...form);
  if (answer.location === null) throw new Error(`no redirect but ${answer.status}: ${answer.problems.join(' ')}`);
  return openPage(form[0], answer.location);
}

/** The start tag of the field of a name. */
export function fieldOf({ html }: PageAnswer, name: string): string {
  return new RegExp(`<input[^>]*\\sname="${name}"[^>]*>`).exec(html)?.[0] ?? '';
}

/** The backup codes that the page shows, in order. */
export function backupCodesOf({ html }: PageAnswer): string[] {
  return Array.from(html.matchAll(/<code>([0-9A-Z-]{29})<\/code>/g), ([, code]) => code ?? '');
}

async function readPage(response: Response): Promise<PageAnswer> {
  const html = await response.text();
  const main = /<main[^>]*>([\s\S]*)<\/main>/.exec(html)?.[1] ?? html;
  const problems = /<section class="notice notice-problem"[\s\S]*?<\/section>/.exec(main)?.[0] ?? '';
  return {
    status: response.status,
    location: response.headers.get('location'),
    headers: response.headers,
    html,
    title: plain(/<title>([\s\S]*?)<\/title>/.exec(html)?.[1] ?? ''),
    text: plain(main),
    problems: Array.from(problems.matchAll(/<li[^>]*>([\s\S]*?)<\/li>/g), ([, item]) => plain(item ?? '')),
  };
}

function plain(html: string): string {
  return html
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
    .trim();
}
