/** @jsxImportSource hono/jsx */
/** Pages for everyone, and those that exist in local mode only. */

import { Hono } from 'hono';
import type { FrontDoor } from '../../front-door/front-door.ts';
import { showPage, surroundingsOf } from '../answer.ts';
import { HelpPage } from '../pages/help.tsx';
import { OutboxPage } from '../pages/outbox.tsx';
import { PATHS } from '../paths.ts';
import { showError } from '../show-error.tsx';

export const openRoutes = new Hono<FrontDoor>();

openRoutes.get(PATHS.help, (c) => showPage(c, <HelpPage here={surroundingsOf(c)} />));

openRoutes.get(PATHS.outbox, async (c) => {
  const here = surroundingsOf(c);
  const { outbox } = c.var.ports;
  if (outbox === null) return showError(c, 'notFound');
  return showPage(c, <OutboxPage here={here} view={{ messages: await outbox.list() }} />);
});
