/** @jsxImportSource hono/jsx */
import { Page } from '../layout/page.tsx';
import type { Messages } from '../messages/en.ts';
import { PATHS } from '../paths.ts';
import type { Surroundings } from '../surroundings.ts';

/** Which of the pages that stand in for one that cannot be shown. */
export type ErrorKind = Exclude<keyof Messages['errors'], 'home'>;

export function ErrorPage({ here, kind }: { readonly here: Surroundings; readonly kind: ErrorKind }) {
  const { errors } = here.messages;
  const { title, text } = errors[kind];
  return (
    <Page here={here} title={title}>
      <div class="stack">
        <h1>{title}</h1>
        <p>{text}</p>
        <p>
          <a class="button" href={PATHS.home}>
            {errors.home}
          </a>
        </p>
      </div>
    </Page>
  );
}
