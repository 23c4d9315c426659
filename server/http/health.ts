/** For whoever watches over the server. */

import { type Context, Hono } from 'hono';
import type { FrontDoor } from '../front-door/front-door.ts';
import { problem } from './problem.ts';

/** The measurements, and who may see them. */
export interface MetricsDoor {
  /** Prometheus text. */
  readonly text: () => string;
  readonly isOpenTo: (c: Context) => boolean;
}

export interface HealthProbes {
  /** Resolves when the store answers and the keys open what it holds. */
  readonly ready: () => Promise<void>;
  /** `null`: nothing is measured. */
  readonly metrics: MetricsDoor | null;
}

export function createHealthRoutes({ ready, metrics }: HealthProbes): Hono<FrontDoor> {
  const routes = new Hono<FrontDoor>();

  /** The process lives: restarting it would not help with anything. */
  routes.get('/healthz', (c) => c.json({ status: 'alive' }));

  /** It can do its work: requests may be sent here. */
  routes.get('/readyz', async (c) => {
    try {
      await ready();
      return c.json({ status: 'ready' });
    } catch {
      // Why is in the log; outsiders need not know.
      return problem(c, 'busy', { retryAfterSeconds: 5, detail: 'The store or the keys cannot be reached.' });
    }
  });

  routes.get('/metrics', (c) => {
    if (metrics === null || !metrics.isOpenTo(c)) return problem(c, 'not-found');
    return c.text(metrics.text(), 200, { 'Content-Type': 'text/plain; version=0.0.4; charset=utf-8' });
  });

  return routes;
}
