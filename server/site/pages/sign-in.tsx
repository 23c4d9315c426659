/** @jsxImportSource hono/jsx */
import { EmailField, PasswordField } from '../components/fields.tsx';
import { type FormProblem, Problems } from '../components/problems.tsx';
import { Page } from '../layout/page.tsx';
import { PATHS } from '../paths.ts';
import type { Surroundings } from '../surroundings.ts';

export interface SignInView {
  readonly email: string;
  /** Where to go afterwards, an address of this site; empty for the start page. */
  readonly next: string;
  readonly problems: readonly FormProblem[];
}

export function SignInPage({ here, view }: { readonly here: Surroundings; readonly view: SignInView }) {
  const { signIn, site } = here.messages;
  const { email, next, problems } = view;
  return (
    <Page here={here} title={signIn.title} refused={problems.length > 0} width="narrow">
      <div class="card stack">
        <h1>{signIn.title}</h1>
        <Problems here={here} problems={problems} />
        <form class="stack" method="post" action={PATHS.signIn}>
          {next && <input type="hidden" name="next" value={next} />}
          <EmailField here={here} problems={problems} value={email} />
          <PasswordField here={here} problems={problems} kind="password" />
          <button class="button button-main" type="submit">
            {signIn.submit}
          </button>
        </form>
        {here.signUpOpen && (
          <p class="muted">
            {signIn.noAccount} <a href={PATHS.signUp}>{site.signUp}</a>
          </p>
        )}
      </div>
    </Page>
  );
}
