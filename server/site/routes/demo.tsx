/** @jsxImportSource hono/jsx */
/** Prompts to try an authenticator on. In local mode only. */

import { Hono } from 'hono';
import { createMiddleware } from 'hono/factory';
import type { FrontDoor } from '../../front-door/front-door.ts';
import { goTo, showPage, surroundingsOf } from '../answer.ts';
import { PROMPTS } from '../demo-prompts.tsx';
import { DemoFramePage, DemoPage, DemoPromptPage } from '../pages/demo.tsx';
import { PATHS } from '../paths.ts';
import { showError } from '../show-error.tsx';

/** Public, so that it protects nothing: the seed of the examples in RFC 6238, appendix B. */
const PRACTICE_KEY_URI = 'otpauth://totp/Practice:demo?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Practice';

export const demoRoutes = new Hono<FrontDoor>();

const localOnly = createMiddleware<FrontDoor>(async (c, next) =>
  c.var.ports.outbox === null ? showError(c, 'notFound') : next(),
);
demoRoutes.use(PATHS.demo, localOnly);
demoRoutes.use(`${PATHS.demo}/*`, localOnly);

demoRoutes.get(PATHS.demo, (c) => {
  const view = { qrSvg: c.var.ports.drawQr(PRACTICE_KEY_URI) };
  return showPage(c, <DemoPage here={surroundingsOf(c)} view={view} />);
});

demoRoutes.post(PATHS.demo, (c) => goTo(c, PATHS.demo));

demoRoutes.get(PATHS.demoFrame, (c) => showPage(c, <DemoFramePage here={surroundingsOf(c)} />));

demoRoutes.get(`${PATHS.demo}/:name`, (c) => {
  const prompt = PROMPTS.find(({ name }) => name === c.req.param('name'));
  if (prompt === undefined) return showError(c, 'notFound');
  return showPage(c, <DemoPromptPage here={surroundingsOf(c)} prompt={prompt} />);
});
