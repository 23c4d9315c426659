/** What a page needs first, asked for before the page's own scripts are there. */

import type { Ask, MessageKind, RequestOf, ResponseOf } from '../messages.ts';

/** Answers that are on their way. */
type Coming = Readonly<Record<string, Promise<unknown>>>;

/** Where the first script of a page leaves them for the next one. */
const place = globalThis as { twofoldAhead?: Coming };

/** To be called by the first script of a page. A failure is for the one who takes it; until then it is nobody's. */
export function leaveAhead(coming: Coming): void {
  for (const each of Object.values(coming)) each.catch(() => undefined);
  place.twofoldAhead = coming;
}

/** @typeParam T - What the first script of this very page left. */
export function takeAhead<T extends Coming>(): T {
  const coming = place.twofoldAhead;
  if (coming === undefined) throw new Error('the first script of this page has left nothing');
  return coming as T;
}

/**
 * Hands an answer that is on its way to whoever asks its question for the first time. From then on, and for any other
 * question, it is `ask`.
 */
export function answerAhead<K extends MessageKind>(
  ask: Ask,
  question: { readonly kind: K; readonly request: RequestOf<K> },
  coming: Promise<ResponseOf<K>>,
): Ask {
  let ahead: Promise<ResponseOf<K>> | null = coming;
  const asked = JSON.stringify([question.kind, question.request]);
  return (kind, request) => {
    const answer = ahead;
    if (answer === null || JSON.stringify([kind, request]) !== asked) return ask(kind, request);
    ahead = null;
    return answer;
  };
}
