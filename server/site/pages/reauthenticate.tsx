/** @jsxImportSource hono/jsx */
import { CodeField, PasswordField, UsernameHint } from '../components/fields.tsx';
import { ClockNotice } from '../components/notices.tsx';
import { type FormProblem, Problems } from '../components/problems.tsx';
import { SubmitOrCancel } from '../components/submit-or-cancel.tsx';
import { Page } from '../layout/page.tsx';
import { PATHS } from '../paths.ts';
import type { Surroundings } from '../surroundings.ts';

export interface ReauthenticateView {
  /** Two-factor authentication is on. */
  readonly asksForCode: boolean;
  readonly email: string;
  readonly next: string;
  readonly problems: readonly FormProblem[];
}

export function ReauthenticatePage({ here, view }: { readonly here: Surroundings; readonly view: ReauthenticateView }) {
  const { reauthenticate } = here.messages;
  const { asksForCode, email, next, problems } = view;
  return (
    <Page here={here} title={reauthenticate.title} refused={problems.length > 0} width="narrow">
      <div class="card stack">
        <h1>{reauthenticate.title}</h1>
        {asksForCode && <ClockNotice here={here} />}
        <Problems here={here} problems={problems} />
        <p>{asksForCode ? reauthenticate.leadWithCode : reauthenticate.lead}</p>
        <form class="stack" method="post" action={PATHS.reauthenticate}>
          <input type="hidden" name="next" value={next} />
          <UsernameHint email={email} />
          <PasswordField here={here} problems={problems} kind="password" />
          {asksForCode && <CodeField here={here} problems={problems} kind="beside-password" />}
          <SubmitOrCancel here={here} submit={reauthenticate.submit} />
        </form>
      </div>
    </Page>
  );
}
