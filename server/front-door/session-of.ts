/** Who is signed in, by a request's cookie. */

import type { Context } from 'hono';
import { readSession } from '../ceremonies/session.ts';
import type { Ports, Session } from '../ports.ts';
import { readSessionToken } from './cookies.ts';

/**
 * The live session of a request, or `null`. There is none before both factors were given, so a host application that
 * asks this has asked for the second factor too.
 */
export function sessionOf(ports: Ports, c: Context): Promise<Session | null> {
  return readSession(ports, readSessionToken(c));
}
