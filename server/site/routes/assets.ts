/** The stylesheet, the scripts and the icon: text that the build put into the program. */

import { type Context, Hono } from 'hono';
import { etag } from 'hono/etag';
import tokens from '#shared/design/tokens.css?raw';
import demoScript from '../assets/demo.js?raw';
import icon from '../assets/icon.svg?raw';
import stylesheet from '../assets/site.css?raw';
import script from '../assets/site.js?raw';
import { PATHS } from '../paths.ts';

export const assetRoutes = new Hono();

// Asked for again with each page and answered "not modified", so that a page never meets a style of another version.
assetRoutes.use('/assets/*', etag());
assetRoutes.get(PATHS.stylesheet, (c) => asset(c, 'text/css', `${tokens}\n${stylesheet}`));
assetRoutes.get(PATHS.script, (c) => asset(c, 'text/javascript', script));
assetRoutes.get(PATHS.demoScript, (c) => asset(c, 'text/javascript', demoScript));
assetRoutes.get(PATHS.icon, (c) => asset(c, 'image/svg+xml', icon));

function asset(c: Context, type: string, text: string): Response {
  return c.body(text, 200, { 'Content-Type': `${type}; charset=utf-8`, 'Cache-Control': 'no-cache' });
}
