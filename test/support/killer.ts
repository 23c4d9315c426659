/** Kills code under test at an await of its choice: at a call of WebCrypto, of IndexedDB or of the browser's storage. */

import { AsyncLocalStorage } from 'node:async_hooks';
import { fakeBrowser } from './fake-browser.ts';

/** A run of the code under test that is killed at its `left`th call from now, and stays dead. */
interface Life {
  left: number;
  readonly onKill: () => void;
}

/** Counts the calls of everything a write awaits, each in the life that makes it, and kills at one of them. */
export class Killer {
  readonly #lives = new AsyncLocalStorage<Life>();
  readonly #restores: (() => void)[] = [];

  install(): void {
    const never = (): Promise<never> => new Promise(() => {});
    for (const name of ['encrypt', 'decrypt', 'digest'] as const) this.#wrap(crypto.subtle, name, never);
    for (const name of ['get', 'set'] as const) this.#wrap(fakeBrowser.storage.local, name, never);
    for (const name of ['put', 'delete'] as const) this.#wrap(IDBObjectStore.prototype, name, aborted);
    // Reading changes nothing, and whatever comes after it dies.
    for (const name of ['get', 'getAll', 'getAllKeys'] as const)
      this.#wrap(IDBObjectStore.prototype, name, (read) => read());
  }

  restore(): void {
    for (const restore of this.#restores.splice(0)) restore();
  }

  /** Kills `run` at its `nth` call. Resolves to whether it came to its end before. */
  async survives(nth: number, run: () => Promise<unknown>): Promise<boolean> {
    return new Promise((resolve) => {
      const life: Life = { left: nth, onKill: () => resolve(false) };
      // A killed run either never ends or fails, because its transaction was aborted: nobody is there to be told.
      const ended = this.#lives.run(life, run).then(
        () => resolve(true),
        () => {},
      );
      void ended;
    });
  }

  /** From the kill on, a call of the method is answered by `die`, which is given the call to make. */
  #wrap<T extends object>(target: T, name: keyof T & string, die: (call: () => unknown) => unknown): void {
    const own = Object.getOwnPropertyDescriptor(target, name);
    const original = target[name] as (...input: never[]) => unknown;
    const lives = this.#lives;
    const wrapped = function (this: T, ...input: never[]): unknown {
      const life = lives.getStore();
      const call = (): unknown => original.apply(this, input);
      if (life === undefined) return call();
      life.left -= 1;
      if (life.left === 0) life.onKill();
      return life.left > 0 ? call() : die(call);
    };
    Object.defineProperty(target, name, { value: wrapped, configurable: true, writable: true });
    this.#restores.push(() => {
      if (own) Object.defineProperty(target, name, own);
      else Reflect.deleteProperty(target, name);
    });
  }
}

/** What was not committed when its process died is not there. */
function aborted(call: () => unknown): unknown {
  const request = call();
  if (request instanceof IDBRequest) request.transaction?.abort();
  return request;
}
