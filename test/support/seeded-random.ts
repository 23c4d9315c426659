/** Random choices that a seed repeats: a bench that finds a failure must be able to show it again. */

export interface SeededRandom {
  /** From 0 to below 1. */
  readonly share: () => number;
  /** A whole number, both ends included. */
  readonly whole: (from: number, to: number) => number;
  readonly pick: <T>(options: readonly T[]) => T;
  /** `true` in this share of the calls. */
  readonly chance: (share: number) => boolean;
}

/** Mulberry32, a small generator that is even enough for choosing. */
export function seededRandom(seed: number): SeededRandom {
  let state = seed >>> 0;
  const share = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const whole = (from: number, to: number): number => from + Math.floor(share() * (to - from + 1));
  return {
    share,
    whole,
    pick: <T>(options: readonly T[]): T => {
      const picked = options[whole(0, options.length - 1)];
      if (picked === undefined) throw new Error('nothing to pick from');
      return picked;
    },
    chance: (limit) => share() < limit,
  };
}
