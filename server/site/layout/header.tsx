/** @jsxImportSource hono/jsx */
/** The bar at the top and the line at the bottom of every page. */

import { PATHS } from '../paths.ts';
import type { Surroundings } from '../surroundings.ts';
import { LanguageForm } from './language-form.tsx';
import { NavLink } from './nav-link.tsx';

interface Here {
  readonly here: Surroundings;
}

export function Header({ here }: Here) {
  const { messages, issuer, email } = here;
  return (
    <header class="header">
      <a class="brand" href={PATHS.home}>
        <Mark />
        <span>{issuer}</span>
      </a>
      <nav class="header-nav" aria-label={messages.site.navigation}>
        {email === null ? <VisitorLinks here={here} /> : <OwnerLinks here={here} />}
      </nav>
    </header>
  );
}

function VisitorLinks({ here }: Here) {
  const { site } = here.messages;
  return (
    <ul>
      <NavLink here={here} path={PATHS.signIn} text={site.signIn} />
      {here.signUpOpen && <NavLink here={here} path={PATHS.signUp} text={site.signUp} />}
    </ul>
  );
}

function OwnerLinks({ here }: Here) {
  const { site } = here.messages;
  return (
    <ul>
      <NavLink here={here} path={PATHS.settings} text={site.settings} />
      <li>
        <form method="post" action={PATHS.signOut}>
          <button class="nav-link" type="submit">
            {site.signOut}
          </button>
        </form>
      </li>
    </ul>
  );
}

export function Footer({ here }: Here) {
  const { messages, support, local } = here;
  return (
    <footer class="footer">
      <ul>
        <NavLink here={here} path={PATHS.help} text={messages.site.help} />
        {local && <NavLink here={here} path={PATHS.demo} text={messages.site.demo} />}
        {local && <NavLink here={here} path={PATHS.outbox} text={messages.site.outbox} />}
      </ul>
      {support && <p>{messages.site.contact(support)}</p>}
      {!here.answersForm && <LanguageForm here={here} />}
    </footer>
  );
}

/** Two leaves folded into one: password and code. */
function Mark() {
  return (
    <svg class="mark" viewBox="0 0 32 32" width="28" height="28" aria-hidden="true" focusable="false">
      <path class="mark-back" d="M6 4h13a3 3 0 0 1 3 3v18a3 3 0 0 1-3 3H6z" />
      <path class="mark-front" d="M10 9h13a3 3 0 0 1 3 3v11a5 5 0 0 1-5 5H10z" />
    </svg>
  );
}
