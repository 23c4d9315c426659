/** How much a request may send. */

import type { Context, MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { createMiddleware } from 'hono/factory';

export interface BodyLimit {
  /** In bytes. */
  readonly maxSize: number;
  readonly onError: (c: Context) => Response | Promise<Response>;
}

/**
 * Judges a declared length by what it says, which every server holds its sender to (RFC 9112 §6.3), and leaves the body
 * alone: Hono's own limit opens the body's stream first, even where there is none. Other bodies it counts.
 */
export function limitBody({ maxSize, onError }: BodyLimit): MiddlewareHandler {
  const counting = bodyLimit({ maxSize, onError });
  return createMiddleware(async (c, next) => {
    const length = declaredLength(c.req.raw);
    if (length === null) return counting(c, next);
    return length > maxSize ? onError(c) : next();
  });
}

/** Bytes that will follow; `null` where nobody has told. A length that is no number could be any. */
function declaredLength({ method, headers }: Request): number | null {
  if (method === 'GET' || method === 'HEAD') return 0;
  const length = headers.get('content-length');
  if (length === null || headers.has('transfer-encoding')) return null;
  return /^[0-9]+$/.test(length) ? Number(length) : Number.POSITIVE_INFINITY;
}
