/** Answers that many questions have. */

/** What a vault-needing question is answered with while the vault is not open. */
export interface Locked {
  readonly kind: 'locked';
}

/** A refusal that a person can act on: a sentence with a next step, free of secrets. */
export interface Refused {
  readonly kind: 'refused';
  readonly detail: string;
  /** The member of the request that was wrong, where one was. */
  readonly field?: string;
}

export interface Done {
  readonly kind: 'done';
}
