/** Who exists and who knows which password. */

/** Someone who can sign in. */
export interface Account {
  readonly id: string;
  /** Lower case. */
  readonly email: string;
}

/** The hashing queue is full and nothing was computed. */
export interface Busy {
  readonly kind: 'busy';
  readonly retryAfterSeconds: number;
}

export type PasswordOutcome =
  | { readonly kind: 'verified'; readonly account: Account }
  | { readonly kind: 'invalid-credentials' }
  | Busy;

/** A place in a queue of bounded length, taken before there is work for it. */
export interface QueuePlace {
  readonly kind: 'place';
  /** Does the work when its turn has come. */
  run<T>(work: () => Promise<T>): Promise<T>;
  /** Once, whatever became of the work. */
  leave(): void;
}

/** Who exists and who knows which password. A host application puts its own users behind it. */
export interface AccountDirectory {
  /**
   * Costs the same for an unknown e-mail as for a wrong password.
   *
   * @param place - What {@link enter} gave, where it is there.
   */
  verifyPassword(email: string, password: string, place?: QueuePlace): Promise<PasswordOutcome>;
  find(accountId: string): Promise<Account | null>;
  /** Asked first where it is there, so that an overload is refused before anything is written for it. */
  enter?(): QueuePlace | Busy;
}

export type HashOutcome = { readonly kind: 'hashed'; readonly passwordHash: string } | Busy;

/** Hashing of new passwords, for accounts of our own. */
export interface PasswordHasher {
  hash(password: string): Promise<HashOutcome>;
}
