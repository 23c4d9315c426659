/** @jsxImportSource hono/jsx */
/** The frame of every page: head, header, main, footer. */

import type { Child } from 'hono/jsx';
import { DoneNotice } from '../components/notices.tsx';
import { PATHS } from '../paths.ts';
import type { Surroundings } from '../surroundings.ts';
import { Footer, Header } from './header.tsx';

export interface PageProps {
  readonly here: Surroundings;
  readonly title: string;
  /** The form on it was refused: the title says so, as it is what a screen reader says first. */
  readonly refused?: boolean;
  /** Width of the main column. */
  readonly width?: 'narrow' | 'text' | 'wide';
  /** A script beside the site's own. */
  readonly script?: string;
  readonly children?: Child;
}

export function Page({ here, title, refused = false, width = 'text', script, children }: PageProps) {
  const { messages, lang, dir, issuer } = here;
  const name = refused ? messages.site.errorTitle(title) : title;
  return (
    <html lang={lang} dir={dir}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{messages.site.title({ page: name, site: issuer })}</title>
        <link rel="icon" href={PATHS.icon} type="image/svg+xml" />
        <link rel="stylesheet" href={PATHS.stylesheet} />
        <link rel="two-factor" href="/.well-known/two-factor" />
        <script type="module" src={PATHS.script} />
        {script && <script type="module" src={script} />}
      </head>
      <body>
        <a class="skip" href="#main">
          {messages.site.skip}
        </a>
        <Header here={here} />
        <main id="main" class={`main main-${width}`} tabindex={-1}>
          {here.notice && <DoneNotice>{here.notice}</DoneNotice>}
          {children}
        </main>
        <Footer here={here} />
      </body>
    </html>
  );
}
