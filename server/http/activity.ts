/** What happened on the account that is signed in. */

import { Hono } from 'hono';
import { activityResponse } from '#shared/api/schemas.ts';
import { readActivity } from '../ceremonies/activity.ts';
import type { FrontDoor } from '../front-door/front-door.ts';
import { operation, signedIn } from './operation.ts';
import { problem } from './problem.ts';
import { formatTime } from './time.ts';

export const activityRoutes = new Hono<FrontDoor>();

activityRoutes.get(
  '/activity',
  operation({
    summary: 'What happened on the account, newest first; `before` takes the `next` of the page before',
    answers: { 200: activityResponse },
    problems: ['invalid-request', 'not-signed-in'],
  }),
  signedIn,
  async (c) => {
    const before = parseBefore(c.req.query('before'));
    if (before === undefined) {
      const detail = 'expected before to be the next of an earlier page';
      return problem(c, 'invalid-request', { detail });
    }
    const { events, next } = await readActivity(c.var.ports, c.var.owner, before);
    const body = events.map(({ sequence, atMs, kind, detail }) => ({
      id: String(sequence),
      at: formatTime(atMs),
      kind,
      detail,
    }));
    return c.json({ events: body, ...(next === null ? {} : { next: String(next) }) });
  },
);

/** `null` for the newest page, `undefined` for what is no sequence. */
function parseBefore(text: string | undefined): number | null | undefined {
  if (text === undefined) return null;
  const before = Number(text);
  return /^[1-9][0-9]{0,15}$/.test(text) && Number.isSafeInteger(before) ? before : undefined;
}
