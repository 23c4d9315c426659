/** What a page needs first, asked for before the page is drawn. */

import type { Ask, MessageKind, RequestOf, ResponseOf } from '../messages.ts';

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
