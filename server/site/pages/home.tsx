/** @jsxImportSource hono/jsx */

import { LowBackupCodes } from '../components/low-backup-codes.tsx';
import { Page } from '../layout/page.tsx';
import { PATHS } from '../paths.ts';
import type { Surroundings } from '../surroundings.ts';
import { type Status, StatusPill } from './user-options.tsx';

export interface HomeView {
  readonly email: string;
  readonly status: Status;
}

export function HomePage({ here, view }: { readonly here: Surroundings; readonly view: HomeView }) {
  const { home, userOptions } = here.messages;
  const { status } = view;
  return (
    <Page here={here} title={home.title}>
      <div class="stack">
        <h1>{home.heading}</h1>
        <p>{home.lead(view.email)}</p>
        {status.state === 'on' && <LowBackupCodes here={here} remaining={status.backupCodes.remaining} />}
        <section class="card stack" aria-labelledby="two-factor">
          <h2 id="two-factor" class="with-pill">
            {userOptions.heading} <StatusPill here={here} state={status.state} />
          </h2>
          <p>{status.state === 'on' ? userOptions.onLead : home.offLead}</p>
          <p>
            <a class="button" href={PATHS.settings}>
              {home.toSettings}
            </a>
          </p>
        </section>
      </div>
    </Page>
  );
}
