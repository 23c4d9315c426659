/** @jsxImportSource hono/jsx */
/** The pages on which an owner looks at the account: the start page, Settings and its rooms. */

import { Hono } from 'hono';
import { readActivity } from '../../ceremonies/activity.ts';
import { readTwoFactorStatus } from '../../ceremonies/enrolment.ts';
import { endSession, listSessions } from '../../ceremonies/session.ts';
import type { FrontDoor } from '../../front-door/front-door.ts';
import { goTo, showPage, surroundingsOf } from '../answer.ts';
import { ActivityPage } from '../pages/activity.tsx';
import { HomePage } from '../pages/home.tsx';
import { SessionsPage } from '../pages/sessions.tsx';
import { SettingsPage } from '../pages/settings.tsx';
import { UserOptionsPage } from '../pages/user-options.tsx';
import { PATHS } from '../paths.ts';
import { ownerOf } from '../signed-in.ts';

export const accountRoutes = new Hono<FrontDoor>();

accountRoutes.get(PATHS.home, async (c) => {
  const { ports } = c.var;
  const owner = ownerOf(c);
  const status = await readTwoFactorStatus(ports, owner);
  return showPage(c, <HomePage here={surroundingsOf(c)} view={{ email: owner.account.email, status }} />);
});

accountRoutes.get(PATHS.settings, (c) => showPage(c, <SettingsPage here={surroundingsOf(c)} />));

accountRoutes.get(PATHS.userOptions, async (c) => {
  const { ports } = c.var;
  const owner = ownerOf(c);
  const status = await readTwoFactorStatus(ports, owner);
  return showPage(c, <UserOptionsPage here={surroundingsOf(c)} view={{ email: owner.account.email, status }} />);
});

accountRoutes.get(PATHS.activity, async (c) => {
  const before = parseSequence(c.req.query('before'));
  const page = await readActivity(c.var.ports, ownerOf(c), before);
  return showPage(c, <ActivityPage here={surroundingsOf(c)} view={{ ...page, continued: before !== null }} />);
});

accountRoutes.get(PATHS.sessions, async (c) => {
  const { ports } = c.var;
  const owner = ownerOf(c);
  const live = await listSessions(ports, owner);
  const sessions = live.map((session) => ({ ...session, current: session.id === owner.id }));
  return showPage(c, <SessionsPage here={surroundingsOf(c)} view={{ sessions }} />);
});

accountRoutes.post(`${PATHS.sessions}/:id/end`, async (c) => {
  // One that is not there has ended already, which is what was wanted.
  await endSession(c.var.ports, ownerOf(c), c.req.param('id'));
  return goTo(c, PATHS.sessions, 'session-ended');
});

/** Addresses that only take forms, and where one goes who comes to them by the address bar or a reload. */
const FORM_ADDRESSES = [
  [PATHS.completeSetUp, PATHS.setUp],
  [PATHS.discardSetUp, PATHS.userOptions],
  [PATHS.keptBackupCodes, PATHS.userOptions],
  [PATHS.backupCodesFile, PATHS.userOptions],
] as const;

for (const [address, page] of FORM_ADDRESSES) accountRoutes.get(address, (c) => goTo(c, page));

/** The place in the history that a page begins below; what is no such number means the newest. */
function parseSequence(text: string | undefined): number | null {
  return /^\d{1,15}$/.test(text ?? '') ? Number(text) : null;
}
