/** How a ceremony says no. */

import { AppError } from '#shared/app-error.ts';
import { describeBadInput } from '../core/words/bad-input.ts';
import type { Refused } from '../messages.ts';
import { words } from '../platform/words.ts';

/** A refusal in a sentence with a next step. */
export function refused(detail: string): Refused {
  return { kind: 'refused', detail };
}

/** The answer, or a refusal that says what is wrong when the input was bad. Our own mistakes go on to the top. */
export async function orRefused<T>(answer: () => Promise<T>): Promise<T | Refused> {
  try {
    return await answer();
  } catch (error) {
    if (error instanceof AppError) return refused(describeBadInput(error, words()));
    throw error;
  }
}
