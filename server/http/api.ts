/** The JSON front door, version 1. */

import { Hono } from 'hono';
import type { FrontDoor } from '../front-door/front-door.ts';
import { accountRoutes } from './accounts.ts';
import { activityRoutes } from './activity.ts';
import { discoveryRoutes } from './discovery.ts';
import { createHealthRoutes, type HealthProbes } from './health.ts';
import { loginRoutes } from './login.ts';
import { createDocumentRoutes } from './openapi.ts';
import { sessionRoutes } from './sessions.ts';
import { twoFactorRoutes } from './two-factor.ts';

/** All routes for programs, to mount at the root after what puts a {@link FrontDoor} into the context. */
export function createApi(probes: HealthProbes): Hono<FrontDoor> {
  const api = new Hono<FrontDoor>();
  for (const routes of [accountRoutes, loginRoutes, sessionRoutes, twoFactorRoutes, activityRoutes]) {
    api.route('/api', routes);
  }
  api.route('/.well-known', discoveryRoutes);
  api.route('/', createDocumentRoutes(api));
  api.route('/', createHealthRoutes(probes));
  return api;
}

/** Whether an address is a program's, so that its errors are problems and not pages. */
export function isForPrograms(path: string): boolean {
  return /^\/(api|\.well-known|healthz|readyz|metrics)(\/|$)/.test(path);
}
