/** Sending a code of the account to the site. */

import type { Answer } from '#shared/api/client.ts';
import type { LinkPorts } from './link-ports.ts';

/** Sends a fresh code. One retry: the step may have been spent by an earlier try whose answer was lost. */
export async function withFreshCode<T>(
  { freshCode }: Pick<LinkPorts, 'freshCode'>,
  accountId: string,
  send: (code: string) => Promise<Answer<T>>,
): Promise<Answer<T>> {
  const first = await send(await freshCode(accountId));
  if (first.ok || first.problem.type !== '/problems/code-already-used') return first;
  return send(await freshCode(accountId));
}
