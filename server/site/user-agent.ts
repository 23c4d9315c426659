import type { Context } from 'hono';

/** As the browser names itself, empty when it does not. */
export function userAgentOf(c: Context): string {
  return c.req.header('user-agent') ?? '';
}
