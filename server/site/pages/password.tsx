/** @jsxImportSource hono/jsx */
import { CodeField, PasswordField, UsernameHint } from '../components/fields.tsx';
import { ClockNotice } from '../components/notices.tsx';
import { type FormProblem, Problems } from '../components/problems.tsx';
import { SettingsRoom } from '../layout/settings-room.tsx';
import { PATHS } from '../paths.ts';
import type { Surroundings } from '../surroundings.ts';

export interface PasswordView {
  /** Two-factor authentication is on. */
  readonly asksForCode: boolean;
  readonly email: string;
  readonly problems: readonly FormProblem[];
}

export function PasswordPage({ here, view }: { readonly here: Surroundings; readonly view: PasswordView }) {
  const { password } = here.messages;
  const { asksForCode, email, problems } = view;
  return (
    <SettingsRoom here={here} title={password.title} refused={problems.length > 0}>
      <div class="stack">
        <h1>{password.title}</h1>
        {asksForCode && <ClockNotice here={here} />}
        <Problems here={here} problems={problems} />
        <form class="card stack" method="post" action={PATHS.password}>
          <p>{password.lead}</p>
          <UsernameHint email={email} />
          <PasswordField here={here} problems={problems} kind="currentPassword" />
          <PasswordField here={here} problems={problems} kind="newPassword" />
          {asksForCode && <CodeField here={here} problems={problems} kind="beside-password" />}
          <button class="button button-main" type="submit">
            {password.submit}
          </button>
        </form>
      </div>
    </SettingsRoom>
  );
}
