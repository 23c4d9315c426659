/**
 * An authenticator of its own for the checks: RFC 4226 and RFC 6238 on `node:crypto` alone, so that the server's
 * arithmetic is held against another one.
 */

import { createHmac } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';

export interface TotpParameters {
  readonly algorithm: 'SHA1' | 'SHA256' | 'SHA512';
  readonly digits: number;
  /** Seconds. */
  readonly period: number;
}

const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
/** A code computed with less of its step left than this could arrive in the next step. */
const MARGIN_MS = 4_000;

export class Authenticator {
  readonly #secret: Buffer;
  readonly #parameters: TotpParameters;
  readonly #nowMs: () => number;
  #lastStep = Number.NEGATIVE_INFINITY;

  constructor(secretBase32: string, parameters: TotpParameters, nowMs: () => number) {
    this.#secret = decodeBase32(secretBase32);
    this.#parameters = parameters;
    this.#nowMs = nowMs;
  }

  /** The code `offset` steps from now, as it is at this moment. */
  codeAt(offset: number): string {
    return totp(this.#secret, this.#step() + offset, this.#parameters);
  }

  /** A code of the right shape that none of the accepted steps has. */
  wrongCode(): string {
    const near = new Set([-2, -1, 0, 1, 2, 3].map((offset) => this.codeAt(offset)));
    for (let number = 0; ; number++) {
      const code = String(number).padStart(this.#parameters.digits, '0');
      if (!near.has(code)) return code;
    }
  }

  /**
   * A code that was not handed out before: of the step before now, then of this one, then of the next; waits for time
   * to pass when all three are spent.
   */
  async freshCode(): Promise<string> {
    await this.settle();
    const step = Math.max(this.#step() - 1, this.#lastStep + 1);
    while (step > this.#step() + 1) await sleep(500);
    await this.settle();
    this.#lastStep = step;
    return totp(this.#secret, step, this.#parameters);
  }

  /** Waits until enough of the step is left for a request. */
  async settle(): Promise<void> {
    const periodMs = this.#parameters.period * 1000;
    const leftMs = periodMs - (this.#nowMs() % periodMs);
    if (leftMs < MARGIN_MS) await sleep(leftMs + 50);
  }

  #step(): number {
    return Math.floor(this.#nowMs() / 1000 / this.#parameters.period);
  }
}

export function totp(secret: Buffer, timeStep: number, { algorithm, digits }: TotpParameters): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(timeStep));
  const hash = createHmac(algorithm, secret).update(counter).digest();
  const offset = hash.readUInt8(hash.length - 1) & 0xf;
  return String((hash.readUInt32BE(offset) & 0x7fffffff) % 10 ** digits).padStart(digits, '0');
}

export function decodeBase32(text: string): Buffer {
  const bits = Array.from(text.replace(/=+$/, ''), (letter) =>
    BASE32.indexOf(letter).toString(2).padStart(5, '0'),
  ).join('');
  return Buffer.from((bits.match(/[01]{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
}
