/** Where a person wanted to go when they were asked to sign in first. */

import { PATHS, type SitePath } from './paths.ts';

/** Pages that can be gone on to. A list and not a pattern: nothing else, here or elsewhere, is ever redirected to. */
const PAGES: readonly SitePath[] = [
  PATHS.settings,
  PATHS.userOptions,
  PATHS.enable,
  PATHS.setUp,
  PATHS.newBackupCodes,
  PATHS.disable,
  PATHS.password,
  PATHS.activity,
  PATHS.sessions,
];

/** The page that a parameter asks for, or an empty text where it asks for none of them. */
export function parseNext(text: string | undefined): SitePath | '' {
  return PAGES.find((page) => page === text) ?? '';
}

/** An address with the page to go on to. */
export function withNext(path: SitePath, next: string): SitePath | `${SitePath}?${string}` {
  return next === '' ? path : `${path}?${new URLSearchParams({ next })}`;
}
