/** @jsxImportSource hono/jsx */
/** One of the rooms of Settings: the frame of every page, with the list of rooms beside it. */

import { PATHS } from '../paths.ts';
import { NavLink } from './nav-link.tsx';
import { Page, type PageProps } from './page.tsx';

export function SettingsRoom({ here, title, refused = false, children }: Omit<PageProps, 'width' | 'script'>) {
  const { settings } = here.messages;
  return (
    <Page here={here} title={title} refused={refused} width="wide">
      <div class="settings">
        <nav class="settings-nav" aria-label={settings.navigation}>
          <ul>
            <NavLink here={here} path={PATHS.userOptions} text={settings.userOptions} />
            <NavLink here={here} path={PATHS.sessions} text={settings.sessions} />
            <NavLink here={here} path={PATHS.activity} text={settings.activity} />
            {here.ownPasswords && <NavLink here={here} path={PATHS.password} text={settings.password} />}
          </ul>
        </nav>
        <div class="settings-room">{children}</div>
      </div>
    </Page>
  );
}
