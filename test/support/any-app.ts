/** An authenticator that shares no code with ours: RFC 6238 in ten lines, and the patience of a person. */

import { createHmac } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';

const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
/** A code that is about to change is not worth typing. */
const HURRY_MS = 3_000;

/** The code of a time step for a key URI with SHA-1. */
export function independentTotp(keyUri: string, timeStep: number): string {
  const parameters = new URL(keyUri).searchParams;
  const bits = Array.from(parameters.get('secret') ?? '', (character) =>
    BASE32.indexOf(character).toString(2).padStart(5, '0'),
  ).join('');
  const secret = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(timeStep));
  const mac = createHmac('sha1', secret).update(counter).digest();
  const value = mac.readUInt32BE((mac.at(-1) ?? 0) & 15) & 0x7fffffff;
  const digits = Number(parameters.get('digits') ?? 6);
  return String(value % 10 ** digits).padStart(digits, '0');
}

/** Shows codes of one account, each once: for the next it waits until there is one. */
export class AnyApp {
  #lastTimeStep = -1;
  readonly #keyUri: string;
  readonly #periodMs: number;

  constructor(keyUri: string) {
    this.#keyUri = keyUri;
    this.#periodMs = Number(new URL(keyUri).searchParams.get('period') ?? 30) * 1000;
  }

  async freshCode(): Promise<string> {
    const now = this.#now();
    if (now.timeStep <= this.#lastTimeStep || now.remainingMs < HURRY_MS) await wait(now.remainingMs + 50);
    this.#lastTimeStep = this.#now().timeStep;
    return this.lastCode();
  }

  /** The code that was shown last, once more. */
  lastCode(): string {
    return independentTotp(this.#keyUri, this.#lastTimeStep);
  }

  /** A code that is wrong now and in the steps around. */
  wrongCode(): string {
    const { timeStep } = this.#now();
    const near = [-2, -1, 0, 1, 2].map((offset) => independentTotp(this.#keyUri, timeStep + offset));
    return ['000000', '111111', '222222', '333333', '444444', '555555'].find((code) => !near.includes(code)) ?? '';
  }

  #now(): { timeStep: number; remainingMs: number } {
    const nowMs = Date.now();
    return {
      timeStep: Math.floor(nowMs / this.#periodMs),
      remainingMs: this.#periodMs - (nowMs % this.#periodMs),
    };
  }
}
