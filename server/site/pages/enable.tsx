/** @jsxImportSource hono/jsx */
import { AppList } from '../components/app-list.tsx';
import { type FormProblem, Problems } from '../components/problems.tsx';
import { Steps } from '../components/steps.tsx';
import { Page } from '../layout/page.tsx';
import { PATHS } from '../paths.ts';
import type { Surroundings } from '../surroundings.ts';

export interface EnableView {
  /** Why a set-up that was under way could not go on. */
  readonly problems: readonly FormProblem[];
}

/** What it is, in plain words, and what one needs for it. Continuing starts the set-up. */
export function EnablePage({ here, view }: { readonly here: Surroundings; readonly view: EnableView }) {
  const { enable, userOptions, site } = here.messages;
  return (
    <Page here={here} title={enable.title} refused={view.problems.length > 0}>
      <div class="stack stack-wide">
        <Steps here={here} current={1} />
        <h1>{userOptions.heading}</h1>
        <Problems here={here} problems={view.problems} />
        <Answer title={enable.whatTitle} text={enable.what} />
        <Answer title={enable.whyTitle} text={enable.why} />
        <Answer title={enable.howTitle} text={enable.how} />
        <Answer title={enable.lostTitle} text={enable.lost} />
        <Answer title={enable.offTitle} text={enable.off} />
        <section class="stack">
          <h2>{enable.appsTitle}</h2>
          <p>{enable.appsLead}</p>
          <AppList here={here} />
        </section>
        <form class="actions" method="post" action={PATHS.enable}>
          <button class="button button-main" type="submit">
            {enable.submit}
          </button>
          <a class="button" href={PATHS.userOptions}>
            {site.cancel}
          </a>
        </form>
      </div>
    </Page>
  );
}

function Answer({ title, text }: { readonly title: string; readonly text: string }) {
  return (
    <section class="answer">
      <h2>{title}</h2>
      <p>{text}</p>
    </section>
  );
}
