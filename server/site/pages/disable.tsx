/** @jsxImportSource hono/jsx */
import { CodeField } from '../components/fields.tsx';
import { ClockNotice } from '../components/notices.tsx';
import { type FormProblem, Problems } from '../components/problems.tsx';
import { SettingsRoom } from '../layout/settings-room.tsx';
import { PATHS } from '../paths.ts';
import type { Surroundings } from '../surroundings.ts';

export interface CodeFormView {
  readonly problems: readonly FormProblem[];
}

export function DisablePage({ here, view }: { readonly here: Surroundings; readonly view: CodeFormView }) {
  const { disable } = here.messages;
  const { problems } = view;
  return (
    <SettingsRoom here={here} title={disable.title} refused={problems.length > 0}>
      <div class="stack">
        <h1>{disable.title}</h1>
        <ClockNotice here={here} />
        <Problems here={here} problems={problems} />
        <form class="card stack" method="post" action={PATHS.disable}>
          <p>{disable.lead}</p>
          <CodeField here={here} problems={problems} kind="either" />
          <div class="actions">
            <button class="button button-danger" type="submit">
              {disable.submit}
            </button>
            <a class="button" href={PATHS.userOptions}>
              {disable.keep}
            </a>
          </div>
        </form>
      </div>
    </SettingsRoom>
  );
}
