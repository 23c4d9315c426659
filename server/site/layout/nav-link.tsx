/** @jsxImportSource hono/jsx */
/** An entry of a navigation list, marked when it leads to where one is. */

import type { SitePath } from '../paths.ts';
import type { Surroundings } from '../surroundings.ts';

export interface NavLinkProps {
  readonly here: Pick<Surroundings, 'path'>;
  readonly path: SitePath;
  readonly text: string;
}

export function NavLink({ here, path, text }: NavLinkProps) {
  return (
    <li>
      <a class="nav-link" href={path} aria-current={currentness(here.path, path)}>
        {text}
      </a>
    </li>
  );
}

/** The page itself, or a page below it. */
function currentness(here: string, path: string): 'page' | 'true' | undefined {
  if (here === path) return 'page';
  return here.startsWith(`${path}/`) ? 'true' : undefined;
}
