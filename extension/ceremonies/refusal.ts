/** How a ceremony says no. */

import { AppError } from '#shared/app-error.ts';
import type { Refused } from '../messages.ts';

/** A refusal in a sentence with a next step. */
export function refused(detail: string): Refused {
  return { kind: 'refused', detail };
}

/** The answer, or a refusal in the error's own words when the input was bad. Our own mistakes go on to the top. */
export async function orRefused<T>(answer: () => Promise<T>): Promise<T | Refused> {
  try {
    return await answer();
  } catch (error) {
    if (error instanceof AppError) return refused(sentence(error.message));
    throw error;
  }
}

/** An error's message as people read it. */
export function sentence(message: string): string {
  return `${message.charAt(0).toUpperCase()}${message.slice(1)}${/[.!?]$/.test(message) ? '' : '.'}`;
}
