/** @jsxImportSource hono/jsx */
import { browserOf } from '../browser-name.ts';
import { Moment } from '../components/moment.tsx';
import { SettingsRoom } from '../layout/settings-room.tsx';
import { PATHS } from '../paths.ts';
import type { Surroundings } from '../surroundings.ts';

/** Times are Unix time in milliseconds. */
export interface SessionView {
  readonly id: string;
  readonly current: boolean;
  readonly userAgent: string;
  readonly createdAtMs: number;
  readonly lastSeenAtMs: number;
}

export interface SessionsView {
  readonly sessions: readonly SessionView[];
}

export function SessionsPage({ here, view }: { readonly here: Surroundings; readonly view: SessionsView }) {
  const { sessions } = here.messages;
  return (
    <SettingsRoom here={here} title={sessions.title}>
      <div class="stack">
        <h1>{sessions.title}</h1>
        <p>{sessions.lead}</p>
        <ul class="rows card">
          {view.sessions.map((session) => (
            <SessionRow here={here} session={session} />
          ))}
        </ul>
        {view.sessions.length === 1 && <p class="muted">{sessions.alone}</p>}
      </div>
    </SettingsRoom>
  );
}

function SessionRow({ here, session }: { readonly here: Surroundings; readonly session: SessionView }) {
  const { sessions } = here.messages;
  const name = browserName(here, session.userAgent);
  return (
    <li class="row">
      <div>
        <p class="with-pill">
          <strong>{name}</strong> {session.current && <span class="pill pill-on">{sessions.current}</span>}
        </p>
        <p class="muted">
          {sessions.signedIn}: <Moment here={here} ms={session.createdAtMs} />
        </p>
        <p class="muted">
          {sessions.lastSeen}: <Moment here={here} ms={session.lastSeenAtMs} />
        </p>
      </div>
      {!session.current && (
        <form method="post" action={`${PATHS.sessions}/${encodeURIComponent(session.id)}/end`}>
          <button class="button" type="submit" aria-label={sessions.endLabel(name)}>
            {sessions.end}
          </button>
        </form>
      )}
    </li>
  );
}

function browserName(here: Surroundings, userAgent: string): string {
  const { sessions } = here.messages;
  const { browser, system } = browserOf(userAgent);
  if (browser === null) return sessions.unknownBrowser;
  return system === null ? browser : sessions.browserOn({ browser, system });
}
