/** How authenticators and password managers find their way (`/.well-known/…`, RFC 8615). */

import { Hono } from 'hono';
import type { DiscoveryResponse } from '#shared/api/schemas.ts';
import { discoveryResponse } from '#shared/api/schemas.ts';
import { DEFAULT_PARAMETERS } from '#shared/otp/parameters.ts';
import type { FrontDoor } from '../front-door/front-door.ts';
import { operation } from './operation.ts';
import { formatTime } from './time.ts';

/** Short, since the server's time is in it. */
const CACHED = 'public, max-age=60';

const ENDPOINTS = {
  session: '/api/session',
  twoFactor: '/api/two-factor',
  enrolment: '/api/two-factor/enrolment',
  verify: '/api/two-factor/enrolment/verify',
  complete: '/api/two-factor/enrolment/complete',
  backupCodes: '/api/two-factor/backup-codes',
  disable: '/api/two-factor/disable',
};

export const discoveryRoutes = new Hono<FrontDoor>();

discoveryRoutes.get(
  '/two-factor',
  operation({ summary: 'How an authenticator speaks to this verifier', answers: { 200: discoveryResponse } }),
  (c) => {
    const { clock, settings } = c.var.ports;
    const body: DiscoveryResponse = {
      version: 1,
      issuer: settings.issuer,
      endpoints: ENDPOINTS,
      settings: '/settings/user-options',
      disable: '/settings/two-factor/disable',
      ...DEFAULT_PARAMETERS,
      serverTime: formatTime(clock.nowMs()),
    };
    return c.json(body, 200, { 'Cache-Control': CACHED });
  },
);

// https://w3c.github.io/webappsec-change-password-url/
discoveryRoutes.get('/change-password', (c) => c.redirect('/settings/password', 302));
