/** Making an account. */

import type { Account, Ports } from '../ports.ts';

export interface CreateAccountRequest {
  /** Lower case, checked by the schema. */
  readonly email: string;
  readonly password: string;
  /** Network address of the caller, for the throttle. */
  readonly address: string;
}

export type CreateAccountOutcome =
  | { readonly kind: 'created'; readonly account: Account }
  | { readonly kind: 'sign-up-closed' }
  | { readonly kind: 'email-taken' }
  | { readonly kind: 'too-many-attempts'; readonly retryAfterSeconds: number }
  | { readonly kind: 'busy'; readonly retryAfterSeconds: number };

/** Signing in is a step of its own afterwards. */
export declare function createAccount(ports: Ports, request: CreateAccountRequest): Promise<CreateAccountOutcome>;
