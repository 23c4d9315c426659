/** @jsxImportSource hono/jsx */
import { PROBLEMS } from '#shared/api/problems.ts';
import { type SiteContext, showPage, surroundingsOf } from './answer.ts';
import { type ErrorKind, ErrorPage } from './pages/error.tsx';

const STATUS = {
  notFound: PROBLEMS['not-found'].status,
  signUpClosed: PROBLEMS['sign-up-closed'].status,
  badFile: PROBLEMS['invalid-request'].status,
  crossSite: PROBLEMS['cross-site-request'].status,
  tooLarge: PROBLEMS['payload-too-large'].status,
  internal: PROBLEMS['internal-error'].status,
  unavailable: PROBLEMS.busy.status,
} as const satisfies Record<ErrorKind, number>;

/** Time for a database to come back. */
const RETRY_AFTER_SECONDS = 5;

/** A page in place of one that cannot be shown, with the status that says why. */
export function showError(c: SiteContext, kind: ErrorKind): Response | Promise<Response> {
  if (kind === 'unavailable') c.header('Retry-After', String(RETRY_AFTER_SECONDS));
  return showPage(c, <ErrorPage here={surroundingsOf(c)} kind={kind} />, STATUS[kind]);
}
