/** A browser in front of a verifier under test: a cookie jar and the typed client. */

import { type Client, createClient } from '#shared/api/client.ts';
import { type ProblemType, problemTypeOf } from '#shared/api/problems.ts';
import { decodeBase32 } from '#shared/encoding/base32.ts';
import { totpAt } from '#shared/otp/code.ts';
import { DEFAULT_PARAMETERS } from '#shared/otp/parameters.ts';
import { ORIGIN, type TestVerifier } from './server-verifier.ts';

export const PASSWORD = 'correct horse battery staple';

export interface RequestOptions {
  readonly json?: unknown;
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export class Visitor {
  readonly verifier: TestVerifier;
  readonly cookies: Map<string, string>;
  readonly client: Client;
  /** Where it calls from. */
  address = '192.0.2.1';

  constructor(verifier: TestVerifier, cookies: Iterable<readonly [string, string]> = []) {
    this.verifier = verifier;
    this.cookies = new Map(cookies);
    this.client = createClient((path, init) => this.#fetch(path, init));
  }

  /** The same cookies in a jar of its own: what somebody has who copied them. */
  copy(): Visitor {
    return new Visitor(this.verifier, this.cookies);
  }

  /** Any request at all; from our own page unless its headers say otherwise. */
  async send(method: string, path: string, { json, body, headers = {} }: RequestOptions = {}): Promise<Response> {
    const text = json === undefined ? body : JSON.stringify(json);
    return this.#fetch(path, {
      method,
      headers: { ...(json === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
      ...(text === undefined ? {} : { body: text }),
    });
  }

  async #fetch(path: string, init: RequestInit): Promise<Response> {
    const headers = new Headers({ origin: ORIGIN, 'x-test-address': this.address });
    if (this.cookies.size > 0) headers.set('cookie', Array.from(this.cookies, (pair) => pair.join('=')).join('; '));
    for (const [name, value] of new Headers(init.headers)) headers.set(name, value);
    const response = await this.verifier.app.request(`${ORIGIN}${path}`, { ...init, headers });
    for (const cookie of response.headers.getSetCookie()) this.#keep(cookie);
    return response;
  }

  #keep(cookie: string): void {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
    if (/max-age=0/i.test(cookie)) this.cookies.delete(name);
    else this.cookies.set(name, value);
  }
}

/** Somebody who has an account and is signed in. */
export interface Person {
  readonly visitor: Visitor;
  readonly email: string;
  readonly accountId: string;
}

/** Somebody with a second factor. */
export interface EnrolledPerson extends Person {
  readonly secret: Uint8Array;
  readonly backupCodes: readonly string[];
}

export async function signUp(verifier: TestVerifier): Promise<Person> {
  const visitor = new Visitor(verifier);
  const email = `${crypto.randomUUID()}@example.com`;
  const { account } = bodyOf(await visitor.client.createAccount({ email, password: PASSWORD }));
  bodyOf(await visitor.client.login({ email, password: PASSWORD }));
  return { visitor, email, accountId: account.id };
}

/** With two-factor authentication on. The clock moves on one step, so that the next code is a fresh one. */
export async function enrol(verifier: TestVerifier): Promise<EnrolledPerson> {
  const person = await signUp(verifier);
  const { client } = person.visitor;
  const secret = decodeBase32(bodyOf(await client.startEnrolment()).secretBase32);
  const { backupCodes } = bodyOf(await client.verifyEnrolment(codeNow(verifier, secret)));
  bodyOf(await client.completeEnrolment());
  nextStep(verifier);
  return { ...person, secret, backupCodes };
}

/** A new visitor who has entered the password and is asked for a code. */
export async function halfway(verifier: TestVerifier, { email }: Person): Promise<Visitor> {
  const visitor = new Visitor(verifier);
  const body = bodyOf(await visitor.client.login({ email, password: PASSWORD }));
  if (body.status !== 'second-factor-required') throw new Error('no second factor was asked for');
  return visitor;
}

export function codeNow({ clock }: TestVerifier, secret: Uint8Array): string {
  return totpAt({ secret, ...DEFAULT_PARAMETERS }, clock.nowMs);
}

/** A code of none of the accepted steps. */
export function wrongCode(verifier: TestVerifier, secret: Uint8Array): string {
  const right = [-2, -1, 0, 1, 2].map((steps) =>
    totpAt({ secret, ...DEFAULT_PARAMETERS }, verifier.clock.nowMs + steps * 30_000),
  );
  return ['000000', '111111', '222222', '333333', '444444', '555555'].find((code) => !right.includes(code)) ?? '666666';
}

export function nextStep({ clock }: TestVerifier, steps = 1): void {
  clock.nowMs += steps * 30_000;
}

export function minutes(count: number): number {
  return count * 60_000;
}

type Answered<T> = { readonly ok: true; readonly body: T } | { readonly ok: false; readonly problem: { type: string } };

export function bodyOf<T>(answer: Answered<T>): T {
  if (!answer.ok) throw new Error(`refused: ${answer.problem.type}`);
  return answer.body;
}

/** The problem of a refused answer, or `null` for one that was not refused. */
export function problemOf(answer: Answered<unknown>): ProblemType | null {
  return answer.ok ? null : problemTypeOf(answer.problem);
}
