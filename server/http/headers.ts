/** Headers of every answer (OWASP Secure Headers; HTTP Headers for REST). What a route has set stays. */

import { createMiddleware } from 'hono/factory';
import type { FrontDoor } from '../front-door/front-door.ts';

/** Two years, the least that browsers' preload lists take. */
const STRICT_TRANSPORT = 'max-age=63072000; includeSubDomains';

const DEFAULTS: Readonly<Record<string, string>> = {
  'Cache-Control': 'no-store',
  'Content-Security-Policy': "default-src 'none'; style-src 'self'; base-uri 'none'; frame-ancestors 'none'",
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
  // With no-referrer a form would be sent with `Origin: null`, which is refused.
  'Referrer-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
};

export const securityHeaders = createMiddleware<FrontDoor>(async (c, next) => {
  await next();
  for (const [name, value] of Object.entries(DEFAULTS)) {
    if (!c.res.headers.has(name)) c.res.headers.set(name, value);
  }
  // RFC 9110 §6.6.1. By it a page sees that the computer's clock is off, and not every runtime sets it.
  c.res.headers.set('Date', new Date(c.var.ports.clock.nowMs()).toUTCString());
  if (c.var.ports.settings.origin.startsWith('https:'))
    c.res.headers.set('Strict-Transport-Security', STRICT_TRANSPORT);
});
