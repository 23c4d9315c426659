/** Sets the scene of a check: people with accounts, signed in, with two-factor authentication off, pending or on. */

import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { Authenticator, type TotpParameters } from './authenticator.ts';
import { member, must, mustAnswer, Skip, textMember } from './check.ts';
import { type Answer, Visitor } from './visitor.ts';

export interface Credentials {
  readonly email: string;
  readonly password: string;
}

/** Somebody with an account; `visitor` is signed in. */
export interface Person extends Credentials {
  readonly visitor: Visitor;
}

/** Somebody whose set-up is under way, or done. */
export interface Enrolling extends Person {
  readonly authenticator: Authenticator;
  readonly secretBase32: string;
}

export interface Enrolled extends Enrolling {
  readonly backupCodes: readonly string[];
}

export interface StageOptions {
  readonly base: URL;
  /** The one account to use where sign-up is closed; two-factor authentication must be off. */
  readonly account?: Credentials;
  /** Samples on each side of the timing check. */
  readonly samples: number;
  /** The server takes our word for where a visitor comes from: each comes from somewhere else. */
  readonly asProxy: boolean;
}

export class Stage {
  readonly base: URL;
  readonly samples: number;
  readonly #account: Credentials | undefined;
  readonly #asProxy: boolean;
  #clockOffsetMs = 0;
  #taken = false;
  #last: Enrolled | null = null;

  constructor({ base, account, samples, asProxy }: StageOptions) {
    this.base = base;
    this.samples = samples;
    this.#account = account;
    this.#asProxy = asProxy;
  }

  /** Reads the server's clock, so that codes are right where ours is not. */
  async open(): Promise<void> {
    const answer = await this.stranger().get('/api/session');
    const serverMs = Date.parse(answer.headers.date ?? '');
    const offsetMs = serverMs - Date.now();
    if (Math.abs(offsetMs) > 2_000) this.#clockOffsetMs = offsetMs;
  }

  nowMs(): number {
    return Date.now() + this.#clockOffsetMs;
  }

  /** Somebody without an account or a cookie. */
  stranger(): Visitor {
    return new Visitor(this.base, { address: this.#asProxy ? newAddress() : null });
  }

  /** A new account where sign-up is open, else the one that was given; signed in. */
  async person(): Promise<Person> {
    const credentials = this.#account === undefined ? await this.signUp() : this.#given(this.#account);
    return { ...credentials, visitor: await this.signIn(credentials) };
  }

  /** A new account that nobody has signed in to yet. */
  async signUp(): Promise<Credentials> {
    if (this.#account !== undefined) throw new Skip('needs an account of its own: run it where sign-up is open');
    const credentials = { email: newEmail(), password: newPassword() };
    const answer = await patiently(() => this.stranger().post('/api/accounts', credentials));
    mustAnswer(answer, 201, 'sign-up');
    return credentials;
  }

  /** A visitor with a session of full strength; for somebody whose two-factor authentication is off. */
  async signIn({ email, password }: Credentials): Promise<Visitor> {
    const visitor = this.stranger();
    const answer = await patiently(() => visitor.post('/api/login', { email, password }));
    mustAnswer(answer, 200, 'sign-in with the right password');
    must(member(answer, 'status') === 'signed-in', 'two-factor authentication of the account is on: turn it off first');
    return visitor;
  }

  /** A visitor who has given the password and not the code. */
  async halfway({ email, password }: Credentials): Promise<Visitor> {
    const visitor = this.stranger();
    const answer = await patiently(() => visitor.post('/api/login', { email, password }));
    mustAnswer(answer, 200, 'sign-in with the right password');
    must(member(answer, 'status') === 'second-factor-required', 'expected to be asked for the second factor');
    return visitor;
  }

  /** Several such visitors, each with a challenge of its own. */
  async halfwayOften(credentials: Credentials, count: number): Promise<readonly Visitor[]> {
    const visitors: Visitor[] = [];
    while (visitors.length < count) visitors.push(await this.halfway(credentials));
    return visitors;
  }

  /** Signs somebody in with both factors. */
  async signInFully(person: Enrolled): Promise<Visitor> {
    const visitor = await this.halfway(person);
    const answer = await visitor.post('/api/login/second-factor', { code: await person.authenticator.freshCode() });
    mustAnswer(answer, 200, 'second factor with a fresh code');
    return visitor;
  }

  /** Somebody who has seen the QR code and not yet given a code. */
  async enrolling(): Promise<Enrolling> {
    return this.startEnrolment(await this.person());
  }

  async startEnrolment(person: Person): Promise<Enrolling> {
    const answer = await person.visitor.post('/api/two-factor/enrolment');
    mustAnswer(answer, 201, 'start of the set-up');
    const secretBase32 = textMember(answer, 'secretBase32');
    return { ...person, secretBase32, authenticator: this.#authenticator(answer, secretBase32) };
  }

  /** Somebody who has given the first code and not yet said that the backup codes are kept. */
  async verified(person?: Enrolling): Promise<Enrolled> {
    const enrolling = person ?? (await this.enrolling());
    const code = await enrolling.authenticator.freshCode();
    const answer = await enrolling.visitor.post('/api/two-factor/enrolment/verify', { code });
    mustAnswer(answer, 200, 'first code of the set-up');
    return { ...enrolling, backupCodes: backupCodesOf(answer) };
  }

  /** Somebody whose two-factor authentication is on. */
  async enrolled(): Promise<Enrolled> {
    const person = await this.verified();
    const answer = await person.visitor.post('/api/two-factor/enrolment/complete', { backupCodesSaved: true });
    mustAnswer(answer, 200, 'completion of the set-up');
    this.#last = person;
    return person;
  }

  /** Leaves the one given account as it was found, so that the next check can use it. */
  async tidy(): Promise<void> {
    this.#taken = false;
    const person = this.#last;
    this.#last = null;
    if (this.#account === undefined || person === null) return;
    for (const [index, code] of person.backupCodes.entries()) {
      const visitor = this.stranger();
      await patiently(() => visitor.post('/api/login', { email: person.email, password: person.password }));
      const signedIn = await visitor.post('/api/login/second-factor', { code });
      const next = person.backupCodes[index + 1];
      if (signedIn.status !== 200 || next === undefined) continue;
      if ((await visitor.post('/api/two-factor/disable', { code: next })).status === 200) return;
    }
  }

  /** New backup codes of somebody, for {@link tidy}. */
  remember(person: Enrolled): Enrolled {
    this.#last = person;
    return person;
  }

  #given(account: Credentials): Credentials {
    if (this.#taken) throw new Skip('needs a second account: run it where sign-up is open');
    this.#taken = true;
    return account;
  }

  #authenticator(answer: Answer, secretBase32: string): Authenticator {
    const parameters = {
      algorithm: textMember(answer, 'algorithm'),
      digits: member(answer, 'digits'),
      period: member(answer, 'period'),
    };
    must(isParameters(parameters), 'expected algorithm, digits and period of the code');
    return new Authenticator(secretBase32, parameters, () => this.nowMs());
  }
}

export function backupCodesOf(answer: Answer): readonly string[] {
  const codes = member(answer, 'backupCodes');
  must(Array.isArray(codes) && codes.every((code) => typeof code === 'string'), 'expected backupCodes, a list of text');
  return codes;
}

export function newEmail(): string {
  return `conform-${randomBytes(8).toString('hex')}@example.com`;
}

export function newPassword(): string {
  return `Conform ${randomBytes(12).toString('base64url')}`;
}

/** An IPv4 address from the range for measurements (RFC 2544), which nobody has. */
function newAddress(): string {
  const [a = 0, b = 0, c = 0] = randomBytes(3);
  return `198.${18 + (a % 2)}.${b}.${c}`;
}

/** Again, as long as the server is busy or asks to wait a little: setting a scene is not the thing under test. */
export async function patiently(send: () => Promise<Answer>, longestSeconds = 30): Promise<Answer> {
  const startedAt = Date.now();
  for (;;) {
    const answer = await send();
    const waitSeconds = Number(answer.headers['retry-after'] ?? 1);
    const waitedSeconds = (Date.now() - startedAt) / 1000;
    if ((answer.status !== 503 && answer.status !== 429) || waitedSeconds + waitSeconds > longestSeconds) return answer;
    await sleep(waitSeconds * 1000);
  }
}

function isParameters(value: { algorithm: string; digits: unknown; period: unknown }): value is TotpParameters {
  return (
    ['SHA1', 'SHA256', 'SHA512'].includes(value.algorithm) &&
    Number.isInteger(value.digits) &&
    Number.isInteger(value.period)
  );
}
