/** @jsxImportSource hono/jsx */
import type { Child } from 'hono/jsx';
import { LowBackupCodes } from '../components/low-backup-codes.tsx';
import { Moment } from '../components/moment.tsx';
import { SettingsRoom } from '../layout/settings-room.tsx';
import { PATHS } from '../paths.ts';
import type { Surroundings } from '../surroundings.ts';

/** What is shown of the account's two-factor authentication. Times are Unix time in milliseconds. */
export type Status =
  | { readonly state: 'off' }
  | { readonly state: 'pending' }
  | {
      readonly state: 'on';
      readonly enabledAtMs: number;
      readonly lastUsedAtMs: number;
      readonly backupCodes: { readonly remaining: number; readonly total: number };
    };

export interface UserOptionsView {
  readonly email: string;
  readonly status: Status;
}

export function UserOptionsPage({ here, view }: { readonly here: Surroundings; readonly view: UserOptionsView }) {
  const { userOptions } = here.messages;
  const { email, status } = view;
  return (
    <SettingsRoom here={here} title={userOptions.title}>
      <div class="stack">
        <h1>{userOptions.title}</h1>
        {status.state === 'on' && <LowBackupCodes here={here} remaining={status.backupCodes.remaining} />}
        <section class="card stack" aria-labelledby="account">
          <h2 id="account">{userOptions.account}</h2>
          <dl class="facts">
            <Fact name={here.messages.fields.email}>
              <bdi>{email}</bdi>
            </Fact>
          </dl>
        </section>
        <section class="card stack" aria-labelledby="two-factor">
          <h2 id="two-factor" class="with-pill">
            {userOptions.heading} <StatusPill here={here} state={status.state} />
          </h2>
          <TwoFactor here={here} status={status} />
        </section>
      </div>
    </SettingsRoom>
  );
}

export function StatusPill({ here, state }: { readonly here: Surroundings; readonly state: Status['state'] }) {
  return <span class={`pill pill-${state}`}>{here.messages.userOptions[state]}</span>;
}

function TwoFactor({ here, status }: { readonly here: Surroundings; readonly status: Status }) {
  switch (status.state) {
    case 'off':
      return <Off here={here} />;
    case 'pending':
      return <Pending here={here} />;
    case 'on':
      return <On here={here} status={status} />;
  }
}

function Off({ here }: { readonly here: Surroundings }) {
  const { userOptions } = here.messages;
  return (
    <>
      <p>{userOptions.offLead}</p>
      <p>
        <a class="button button-main" href={PATHS.enable}>
          {userOptions.enable}
        </a>
      </p>
    </>
  );
}

function Pending({ here }: { readonly here: Surroundings }) {
  const { userOptions } = here.messages;
  return (
    <>
      <p>{userOptions.pendingLead}</p>
      <div class="actions">
        <a class="button button-main" href={PATHS.setUp}>
          {userOptions.finish}
        </a>
        <form method="post" action={PATHS.discardSetUp}>
          <button class="button" type="submit">
            {userOptions.discard}
          </button>
        </form>
      </div>
    </>
  );
}

interface OnProps {
  readonly here: Surroundings;
  readonly status: Extract<Status, { state: 'on' }>;
}

function On({ here, status }: OnProps) {
  const { userOptions } = here.messages;
  const { enabledAtMs, lastUsedAtMs, backupCodes } = status;
  return (
    <>
      <p>{userOptions.onLead}</p>
      <dl class="facts">
        <Fact name={userOptions.onSince}>
          <Moment here={here} ms={enabledAtMs} />
        </Fact>
        <Fact name={userOptions.lastUsed}>
          <Moment here={here} ms={lastUsedAtMs} />
        </Fact>
        <Fact name={userOptions.backupCodes}>{userOptions.backupCodesOf(backupCodes)}</Fact>
      </dl>
      <div class="actions">
        <a class="button" href={PATHS.newBackupCodes}>
          {userOptions.newBackupCodes}
        </a>
        <a class="button button-danger-quiet" href={PATHS.disable}>
          {userOptions.disable}
        </a>
      </div>
    </>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: Child }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
