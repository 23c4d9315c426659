/** A bound on hashing: few at once, some waiting, and a quick no to the rest, so that an overload stays an overload. */

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

  constructor(options: HashQueueOptions) {
    this.#options = options;
  }

  /** Hashes being computed and waiting. */
  get length(): number {
    return this.#running + this.#waiting.length;
  }

  /** Whether {@link run} would refuse now. */
  get isFull(): boolean {
    return this.#running >= this.#options.concurrency && this.#waiting.length >= this.#options.capacity;
  }

  /** What the work gives, or `null` without having begun it when the queue is full. */
  async run<T>(work: () => Promise<T>): Promise<T | null> {
    if (this.isFull) return null;
    if (this.#running >= this.#options.concurrency) {
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    } else {
      this.#running += 1;
    }
    try {
      return await work();
    } finally {
      // The place is handed on rather than given back, so that nobody slips in between.
      const next = this.#waiting.shift();
      if (next === undefined) this.#running -= 1;
      else next();
    }
  }
}
