/** A page to read the API by, made from its OpenAPI document. */

import { html } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';

type Markup = HtmlEscapedString | Promise<HtmlEscapedString>;
type Json = Readonly<Record<string, unknown>>;

/** The document as a page with the site's stylesheet and no script. */
export function docsPage(document: unknown): Markup {
  const operations = Object.entries(recordOf(recordOf(document).paths)).flatMap(([path, methods]) =>
    Object.entries(recordOf(methods)).map(([method, operation]) => section(method, path, recordOf(operation))),
  );
  return html`<!DOCTYPE html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Verifier API</title>
    <link rel="stylesheet" href="/assets/site.css" />
  </head>
  <body>
    <main class="page">
      <h1>Verifier API</h1>
      <p>
        JSON in and out; errors are <code>application/problem+json</code> (RFC 9457). The same as data:
        <a href="/api/openapi.json">openapi.json</a>.
      </p>
      ${operations}
    </main>
  </body>
</html>`;
}

function section(method: string, path: string, operation: Json): Markup {
  const answers = Object.entries(recordOf(operation.responses)).map(([status, answer]) => {
    const { description, content } = recordOf(answer);
    return html`<dt>${status}</dt><dd>${textOf(description)} ${schemaOf(content, 'application/json')}</dd>`;
  });
  const body = schemaOf(recordOf(operation.requestBody).content, 'application/json');
  return html`<section>
    <h2><code>${method.toUpperCase()} ${path}</code></h2>
    <p>${textOf(operation.summary)}</p>
    ${body}
    <dl>${answers}</dl>
  </section>`;
}

/** The schema of a media type, as it stands in the document. */
function schemaOf(content: unknown, mediaType: string): Markup {
  const { schema } = recordOf(recordOf(content)[mediaType]);
  return schema === undefined ? html`` : html`<pre><code>${JSON.stringify(schema, null, 2)}</code></pre>`;
}

function recordOf(value: unknown): Json {
  // Members of any object can be read as unknown.
  return typeof value === 'object' && value !== null ? (value as Json) : {};
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
