/** @jsxImportSource hono/jsx */
import { Page } from '../layout/page.tsx';
import { PATHS, type SitePath } from '../paths.ts';
import type { Surroundings } from '../surroundings.ts';

export function SettingsPage({ here }: { readonly here: Surroundings }) {
  const { settings } = here.messages;
  return (
    <Page here={here} title={settings.title}>
      <div class="stack">
        <h1>{settings.title}</h1>
        <ul class="rooms card">
          <Room path={PATHS.userOptions} name={settings.userOptions} lead={settings.userOptionsLead} />
          <Room path={PATHS.sessions} name={settings.sessions} lead={settings.sessionsLead} />
          <Room path={PATHS.activity} name={settings.activity} lead={settings.activityLead} />
          {here.ownPasswords && <Room path={PATHS.password} name={settings.password} lead={settings.passwordLead} />}
        </ul>
      </div>
    </Page>
  );
}

function Room({ path, name, lead }: { readonly path: SitePath; readonly name: string; readonly lead: string }) {
  return (
    <li class="room">
      <a href={path}>{name}</a>
      <p class="muted">{lead}</p>
    </li>
  );
}
