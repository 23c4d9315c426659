/** The fill that was asked for while the vault was locked. It outlives the background, and holds no secret. */

import type { FillWish } from '../core/autofill/fill-wish.ts';
import { createSessionMemory } from './session-memory.ts';

const memory = createSessionMemory<FillWish | null>('fill-wish', null);

/** Keeps it in place of an older one. */
export function keepWish(wish: FillWish): Promise<void> {
  return memory.change(() => wish);
}

/** Gives it out once; `null` when there is none. */
export async function takeWish(): Promise<FillWish | null> {
  const taken: FillWish[] = [];
  await memory.change((wish) => {
    if (wish !== null) taken.push(wish);
    return null;
  });
  return taken[0] ?? null;
}
