/** @jsxImportSource hono/jsx */
import { CodeField } from '../components/fields.tsx';
import { ClockNotice } from '../components/notices.tsx';
import { type FormProblem, Problems } from '../components/problems.tsx';
import { Page } from '../layout/page.tsx';
import { PATHS } from '../paths.ts';
import type { Surroundings } from '../surroundings.ts';

/** Which of the two fields is on the page. Either takes either code. */
export type SecondFactorMethod = 'totp' | 'backup-code';

export interface SecondFactorView {
  readonly method: SecondFactorMethod;
  readonly next: string;
  readonly problems: readonly FormProblem[];
}

export function SecondFactorPage({ here, view }: { readonly here: Surroundings; readonly view: SecondFactorView }) {
  const { secondFactor } = here.messages;
  const { method, next, problems } = view;
  return (
    <Page here={here} title={secondFactor.title} refused={problems.length > 0} width="narrow">
      <div class="card stack">
        <h1>{secondFactor.title}</h1>
        <ClockNotice here={here} />
        <Problems here={here} problems={problems} />
        {problems.length === 0 && <p>{secondFactor.lead}</p>}
        <form class="stack" method="post" action={PATHS.secondFactor}>
          <input type="hidden" name="method" value={method} />
          {next && <input type="hidden" name="next" value={next} />}
          <CodeField here={here} problems={problems} kind={method} />
          <button class="button button-main" type="submit">
            {secondFactor.submit}
          </button>
        </form>
        <p class="muted">
          <OtherMethod here={here} view={view} />
        </p>
        <p class="muted">
          <a href={PATHS.signIn}>{secondFactor.other}</a>
        </p>
      </div>
    </Page>
  );
}

function OtherMethod({ here, view }: { readonly here: Surroundings; readonly view: SecondFactorView }) {
  const { secondFactor } = here.messages;
  const query = new URLSearchParams({
    ...(view.method === 'totp' ? { method: 'backup-code' } : {}),
    ...(view.next ? { next: view.next } : {}),
  });
  const address = query.size > 0 ? `${PATHS.secondFactor}?${query}` : PATHS.secondFactor;
  return view.method === 'totp' ? (
    <>
      {secondFactor.noPhone} <a href={address}>{secondFactor.useBackupCode}</a>
    </>
  ) : (
    <>
      {secondFactor.backAtHand} <a href={address}>{secondFactor.useAuthenticator}</a>
    </>
  );
}
