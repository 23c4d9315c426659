/** What only the owner of an account may see. */

import { createMiddleware } from 'hono/factory';
import type { FrontDoor } from '../front-door/front-door.ts';
import type { Session } from '../ports.ts';
import { goTo, type SiteContext } from './answer.ts';
import { parseNext, withNext } from './next-page.ts';
import { PATHS } from './paths.ts';

/** Anyone else is asked to sign in, and then gets where they wanted to go. */
export const signedInOnly = createMiddleware<FrontDoor>(async (c, next) => {
  if (c.var.session === null) return goTo(c, withNext(PATHS.signIn, parseNext(c.req.path)), 'sign-in-first');
  return next();
});

/** The session of a request that {@link signedInOnly} let through. */
export function ownerOf(c: SiteContext): Session {
  const { session } = c.var;
  if (session === null) throw new Error(`${c.req.path} is not behind signedInOnly`);
  return session;
}
