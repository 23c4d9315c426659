/** @jsxImportSource hono/jsx */
import { AUTHENTICATOR_APPS, type AuthenticatorApp, EXTENSION } from '../authenticator-apps.ts';
import { PATHS } from '../paths.ts';
import type { Surroundings } from '../surroundings.ts';

export function AppList({ here }: { readonly here: Surroundings }) {
  return (
    <ul class="apps">
      <ExtensionApp here={here} />
      {AUTHENTICATOR_APPS.map((app) => (
        <li class="app">
          <AppText here={here} app={app} />
          {app.links.length > 0 && (
            <p class="app-links">
              {app.links.map(({ place, address }) => (
                <a href={address} rel="noreferrer">
                  {place}
                </a>
              ))}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}

/**
 * This page never asks whether the extension is there: an answer would be one for any site. The extension itself
 * shows the hidden line, on sites where its owner lets it.
 */
function ExtensionApp({ here }: { readonly here: Surroundings }) {
  const { apps, enable } = here.messages;
  return (
    <li class="app app-first" data-twofold-extension>
      <AppText here={here} app={EXTENSION} />
      <p class="app-links">
        <a href={`${PATHS.help}#extension`}>{apps.howToAdd}</a>
        <span class="pill pill-on" data-installed hidden>
          {enable.installed}
        </span>
      </p>
    </li>
  );
}

function AppText({ here, app }: { readonly here: Surroundings; readonly app: AuthenticatorApp }) {
  return (
    <>
      <h3>{app.name}</h3>
      <p class="muted">{app.platforms.join(', ')}</p>
      <p>{here.messages.apps[app.note]}</p>
    </>
  );
}
