/** Random bytes of the platform's generator. */

import type { RandomSource } from '../ports.ts';

export const systemRandom: RandomSource = { bytes: (length) => crypto.getRandomValues(new Uint8Array(length)) };
