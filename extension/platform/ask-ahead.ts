/** A question asked before the page that needs its answer is there. */

import type { Ask, MessageKind, RequestOf, ResponseOf } from '../messages.ts';

/**
 * Asks at once, and hands the answer to whoever asks the same for the first time. From then on, and for any other
 * question, it is `ask`.
 */
export function askAhead<K extends MessageKind>(ask: Ask, kind: K, request: RequestOf<K>): Ask {
  let ahead: Promise<ResponseOf<K>> | null = ask(kind, request);
  const asked = JSON.stringify([kind, request]);
  // A failure is for the one who takes the answer; until then it is nobody's.
  ahead.catch(() => undefined);
  return (nextKind, nextRequest) => {
    const answer = ahead;
    if (answer === null || JSON.stringify([nextKind, nextRequest]) !== asked) return ask(nextKind, nextRequest);
    ahead = null;
    // The same kind of question, so the same kind of answer.
    return answer;
  };
}
