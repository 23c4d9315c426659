/** A bound on hashing: few at once, some waiting, and a quick no to the rest, so that an overload stays an overload. */

import type { QueuePlace } from '../ports.ts';

export interface HashQueueOptions {
  /** Hashes computed at once. */
  readonly concurrency: number;
  /** Hashes that may wait for their turn. */
  readonly capacity: number;
}

export class HashQueue {
  readonly #options: HashQueueOptions;
  readonly #waiting: (() => void)[] = [];
  #running = 0;
  #places = 0;

  constructor(options: HashQueueOptions) {
    this.#options = options;
  }

  /** Places taken: hashes being computed, waiting, and about to be asked for. */
  get length(): number {
    return this.#places;
  }

  /** A place, or `null` when every one is taken. Taken before anything else is done for who asks. */
  enter(): QueuePlace | null {
    const { concurrency, capacity } = this.#options;
    if (this.#places >= concurrency + capacity) return null;
    this.#places += 1;
    return {
      kind: 'place',
      run: (work) => this.#inTurn(work),
      leave: () => {
        this.#places -= 1;
      },
    };
  }

  /** What the work gives, or `null` without having begun it when the queue is full. */
  async run<T>(work: () => Promise<T>): Promise<T | null> {
    const place = this.enter();
    if (place === null) return null;
    try {
      return await place.run(work);
    } finally {
      place.leave();
    }
  }

  async #inTurn<T>(work: () => Promise<T>): Promise<T> {
    if (this.#running >= this.#options.concurrency) {
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    } else {
      this.#running += 1;
    }
    try {
      return await work();
    } finally {
      // The turn is handed on rather than given back, so that nobody slips in between.
      const next = this.#waiting.shift();
      if (next === undefined) this.#running -= 1;
      else next();
    }
  }
}
