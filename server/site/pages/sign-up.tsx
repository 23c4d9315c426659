/** @jsxImportSource hono/jsx */
import { EmailField, PasswordField } from '../components/fields.tsx';
import { type FormProblem, Problems } from '../components/problems.tsx';
import { Page } from '../layout/page.tsx';
import { PATHS } from '../paths.ts';
import type { Surroundings } from '../surroundings.ts';

export interface SignUpView {
  readonly email: string;
  readonly problems: readonly FormProblem[];
}

export function SignUpPage({ here, view }: { readonly here: Surroundings; readonly view: SignUpView }) {
  const { signUp, site } = here.messages;
  const { email, problems } = view;
  return (
    <Page here={here} title={signUp.title} refused={problems.length > 0} width="narrow">
      <div class="card stack">
        <h1>{signUp.title}</h1>
        <Problems here={here} problems={problems} />
        <form class="stack" method="post" action={PATHS.signUp}>
          <EmailField here={here} problems={problems} value={email} />
          <PasswordField here={here} problems={problems} kind="firstPassword" />
          <button class="button button-main" type="submit">
            {signUp.submit}
          </button>
        </form>
        <p class="muted">
          {signUp.haveAccount} <a href={PATHS.signIn}>{site.signIn}</a>
        </p>
      </div>
    </Page>
  );
}
