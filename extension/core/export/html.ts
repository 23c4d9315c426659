/** Pages to print or to scan from. Everything in them is text: names cannot become markup. */

import { encodeUtf8 } from '#shared/encoding/utf8.ts';
import { directionOf } from '#shared/language/languages.ts';
import type { Words } from '../words/words.ts';

/** Text inside of an element or a quoted attribute. */
export function escapeHtml(text: string): string {
  return text
    .toWellFormed()
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

/** A URI as the importer finds it in a page: an apostrophe would end it there. */
export function uriText(uri: string): string {
  return escapeHtml(uri.replaceAll("'", '%27'));
}

export interface HtmlPage {
  readonly title: string;
  /** Markup already. */
  readonly body: string;
  /** Width of a QR code on paper: a full one needs more to be read by a phone. */
  readonly codeMm: number;
  /** Of the language it is in. */
  readonly words: Words;
}

/** A page that loads nothing and runs nothing. */
export function htmlPage({ title, body, codeMm, words }: HtmlPage): Uint8Array<ArrayBuffer> {
  return encodeUtf8(`<!doctype html>
<html lang="${words.language}" dir="${directionOf(words.language)}">
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<title>${escapeHtml(title)}</title>
<style>
  body { font: 11pt/1.4 system-ui, sans-serif; margin: 2rem; color: #000; background: #fff; }
  article { display: grid; grid-template-columns: ${codeMm}mm 1fr; gap: 6mm; padding: 4mm 0; border-top: 1px solid #999; break-inside: avoid; }
  article svg { width: ${codeMm}mm; height: ${codeMm}mm; }
  h1 { font-size: 15pt; } h2 { font-size: 12pt; margin: 0; } p { margin: 1mm 0; }
  code { font: 9pt/1.3 ui-monospace, monospace; overflow-wrap: anywhere; direction: ltr; unicode-bidi: isolate; }
</style>
<h1>${escapeHtml(title)}</h1>
${body}
</html>
`);
}
