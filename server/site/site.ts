/** The HTML front door: the same ceremonies as the JSON one, as pages and plain forms. */

import { Hono } from 'hono';
import type { FrontDoor } from '../front-door/front-door.ts';
import { PATHS } from './paths.ts';
import { accountRoutes } from './routes/account.tsx';
import { assetRoutes } from './routes/assets.ts';
import { backupCodeRoutes } from './routes/backup-codes.tsx';
import { demoRoutes } from './routes/demo.tsx';
import { disableRoutes } from './routes/disable.tsx';
import { languageRoutes } from './routes/language.ts';
import { openRoutes } from './routes/open.tsx';
import { passwordRoutes } from './routes/password.tsx';
import { reauthenticateRoutes } from './routes/reauthenticate.tsx';
import { signInRoutes } from './routes/sign-in.tsx';
import { signUpRoutes } from './routes/sign-up.tsx';
import { twoFactorRoutes } from './routes/two-factor.tsx';
import { signedInOnly } from './signed-in.ts';

/**
 * The pages as routes to mount at the root, after what puts a {@link FrontDoor} into the context and refuses forms of
 * other sites. They answer their own addresses only; `showError` stands in for the rest.
 */
export function createSite(): Hono<FrontDoor> {
  const site = new Hono<FrontDoor>();
  site.route('/', assetRoutes);
  site.route('/', languageRoutes);
  site.route('/', openRoutes);
  site.route('/', demoRoutes);
  site.route('/', signInRoutes);
  site.route('/', signUpRoutes);

  site.use(PATHS.home, signedInOnly);
  site.use(`${PATHS.settings}/*`, signedInOnly);
  site.route('/', accountRoutes);
  site.route('/', twoFactorRoutes);
  site.route('/', backupCodeRoutes);
  site.route('/', disableRoutes);
  site.route('/', reauthenticateRoutes);
  site.route('/', passwordRoutes);
  return site;
}
