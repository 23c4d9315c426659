/** The verifier as a Hono app: both front doors, and what every request passes on its way to them. */

import { type Context, Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { matchedRoutes } from 'hono/route';
import { limitBody } from './front-door/body-limit.ts';
import type { FrontDoor } from './front-door/front-door.ts';
import { isSameOrigin, isUnsafeMethod } from './front-door/same-origin.ts';
import { sessionOf } from './front-door/session-of.ts';
import { createApi, isForPrograms } from './http/api.ts';
import { securityHeaders } from './http/headers.ts';
import type { MetricsDoor } from './http/health.ts';
import { createAllowedMethods, methodNotAllowed } from './http/not-found.ts';
import { problem } from './http/problem.ts';
import { type Ports, Unavailable } from './ports.ts';
import { languageOf } from './site/language.ts';
import { showError } from './site/show-error.tsx';
import { createSite } from './site/site.ts';

export interface VerifierOptions {
  readonly ports: Ports;
  /** Network address of the caller. */
  readonly addressOf: (c: Context) => string;
  /** Resolves when the store answers and the keys open what it holds. */
  readonly ready: () => Promise<void>;
  /** Gets what nobody expected; it holds no secret. */
  readonly onError: (error: Error) => void;
  /** Told of each answer. */
  readonly onAnswer?: (answer: Answer) => void;
  /** What `/metrics` says, and to whom; without it nothing is there. */
  readonly metrics?: MetricsDoor;
}

/** An answer as an operator may see it: which route, not which address, since those can hold something of a person. */
export interface Answer {
  readonly method: string;
  /** As in `/api/sessions/:id`; `*` for an address that there is not. */
  readonly route: string;
  readonly status: number;
  readonly seconds: number;
}

/** A form with ten backup codes is the largest honest body, and has 2 KiB. */
const MAX_BODY_BYTES = 16 * 1024;
const RETRY_AFTER_SECONDS = 5;
const NO_ROUTE = { method: '*', path: '*' };

/**
 * Mount it at the root of an app, after the app's own routes: `app.route('/', createVerifier(…))`. What it puts before
 * its routes (headers, same-origin rule, body limit) would hold for routes that come later too.
 */
export function createVerifier({
  ports,
  addressOf,
  ready,
  onError,
  onAnswer = () => {},
  metrics,
}: VerifierOptions): Hono<FrontDoor> {
  const app = new Hono<FrontDoor>();

  app.use(async (c, next) => {
    const start = performance.now();
    await next();
    const { method, path } = matchedRoutes(c).findLast((route) => route.method !== 'ALL') ?? NO_ROUTE;
    onAnswer({ method, route: path, status: c.res.status, seconds: (performance.now() - start) / 1000 });
  });

  app.use(async (c, next) => {
    c.set('ports', { ...ports, language: languageOf(c) });
    c.set('address', addressOf(c));
    c.set('session', null);
    return next();
  });
  app.use(securityHeaders);
  app.use(async (c, next) => {
    const from = { origin: c.req.header('origin'), fetchSite: c.req.header('sec-fetch-site') };
    if (!isUnsafeMethod(c.req.method) || isSameOrigin(from, ports.settings.origin)) return next();
    return isForPrograms(c.req.path) ? problem(c, 'cross-site-request') : showError(c, 'crossSite');
  });
  app.use(
    limitBody({
      maxSize: MAX_BODY_BYTES,
      onError: (c) => (isForPrograms(c.req.path) ? problem(c, 'payload-too-large') : showError(c, 'tooLarge')),
    }),
  );
  app.use(async (c, next) => {
    c.set('session', await sessionOf(ports, c));
    return next();
  });

  app.route('/', createApi({ ready, metrics: metrics ?? null }));
  app.route('/', createSite());

  const allowedMethods = createAllowedMethods(app);
  app.notFound((c) => {
    const allowed = allowedMethods(c.req.path);
    if (allowed.length > 0) return methodNotAllowed(c, allowed);
    return isForPrograms(c.req.path) ? problem(c, 'not-found') : showError(c, 'notFound');
  });

  app.onError((error, c) => {
    const forPrograms = isForPrograms(c.req.path);
    if (error instanceof HTTPException && error.status === 400) {
      return problem(c, 'invalid-request', { errors: [{ pointer: '', detail: 'expected JSON' }] });
    }
    onError(error);
    if (error instanceof Unavailable) {
      return forPrograms ? problem(c, 'busy', { retryAfterSeconds: RETRY_AFTER_SECONDS }) : showError(c, 'unavailable');
    }
    return forPrograms ? problem(c, 'internal-error') : showError(c, 'internal');
  });

  return app;
}
