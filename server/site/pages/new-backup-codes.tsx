/** @jsxImportSource hono/jsx */
import { CodeField } from '../components/fields.tsx';
import { ClockNotice } from '../components/notices.tsx';
import { Problems } from '../components/problems.tsx';
import { SubmitOrCancel } from '../components/submit-or-cancel.tsx';
import { SettingsRoom } from '../layout/settings-room.tsx';
import { PATHS } from '../paths.ts';
import type { Surroundings } from '../surroundings.ts';
import type { CodeFormView } from './disable.tsx';

export function NewBackupCodesPage({ here, view }: { readonly here: Surroundings; readonly view: CodeFormView }) {
  const { newBackupCodes } = here.messages;
  const { problems } = view;
  return (
    <SettingsRoom here={here} title={newBackupCodes.title} refused={problems.length > 0}>
      <div class="stack">
        <h1>{newBackupCodes.title}</h1>
        <ClockNotice here={here} />
        <Problems here={here} problems={problems} />
        <form class="card stack" method="post" action={PATHS.newBackupCodes}>
          <p>{newBackupCodes.lead}</p>
          <p>{newBackupCodes.why}</p>
          <CodeField here={here} problems={problems} kind="totp" />
          <SubmitOrCancel here={here} submit={newBackupCodes.submit} />
        </form>
      </div>
    </SettingsRoom>
  );
}
