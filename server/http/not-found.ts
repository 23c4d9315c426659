/** Addresses that no route answers, told apart from methods that a known address does not take. */

import type { Context, Hono } from 'hono';
import type { FrontDoor } from '../front-door/front-door.ts';
import { problem } from './problem.ts';

/** The methods that an address takes, or none for an address that there is not. */
export type AllowedMethods = (path: string) => readonly string[];

/** Reads them off the routes, so that no list of addresses has to be kept. */
export function createAllowedMethods(app: Hono<FrontDoor>): AllowedMethods {
  const routes = app.routes
    .filter(({ method, path }) => method !== 'ALL' && !path.endsWith('*'))
    .map(({ method, path }) => ({ method, pattern: patternOf(path) }));
  return (path) => {
    const methods = new Set(routes.filter(({ pattern }) => pattern.test(path)).map(({ method }) => method));
    if (methods.has('GET')) methods.add('HEAD');
    return [...methods].sort();
  };
}

export function methodNotAllowed(c: Context, allowed: readonly string[]): Response {
  c.header('Allow', allowed.join(', '));
  return problem(c, 'method-not-allowed');
}

function patternOf(path: string): RegExp {
  const source = path
    .split('/')
    .map((segment) => (segment.startsWith(':') ? '[^/]+' : segment.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)))
    .join('/');
  return new RegExp(`^${source}$`);
}
