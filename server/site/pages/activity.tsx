/** @jsxImportSource hono/jsx */
import type { ActivityPage as Events } from '../../ceremonies/activity.ts';
import { Moment } from '../components/moment.tsx';
import { SettingsRoom } from '../layout/settings-room.tsx';
import { PATHS } from '../paths.ts';
import type { Surroundings } from '../surroundings.ts';

export interface ActivityView extends Events {
  /** Not the newest page. */
  readonly continued: boolean;
}

interface Props {
  readonly here: Surroundings;
  readonly view: ActivityView;
}

export function ActivityPage({ here, view }: Props) {
  const { activity } = here.messages;
  return (
    <SettingsRoom here={here} title={activity.title}>
      <div class="stack">
        <h1>{activity.title}</h1>
        <p>{activity.lead}</p>
        <div class="card stack">
          {view.events.length === 0 ? <p>{activity.empty}</p> : <EventList here={here} view={view} />}
        </div>
        <p class="actions">
          {view.continued && (
            <a class="button" href={PATHS.activity}>
              {activity.newest}
            </a>
          )}
          {view.next !== null && (
            <a class="button" href={`${PATHS.activity}?before=${view.next}`}>
              {activity.older}
            </a>
          )}
        </p>
      </div>
    </SettingsRoom>
  );
}

function EventList({ here, view }: Props) {
  const { activity } = here.messages;
  return (
    <ol class="rows">
      {view.events.map(({ kind, detail, atMs }) => (
        <li class="row">
          <span>
            {activity.kinds[kind]}
            {detail && <span class="muted"> {inWords(detail, here)}</span>}
          </span>
          <Moment here={here} ms={atMs} />
        </li>
      ))}
    </ol>
  );
}

/** What the audit trail says of how it was done; what it said in other versions stands as it is. */
function inWords(detail: string, { messages }: Surroundings): string {
  const { details } = messages.activity;
  return Object.entries(details).find(([name]) => name === detail)?.[1] ?? detail;
}
