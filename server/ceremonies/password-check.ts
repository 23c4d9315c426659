/** Checking a password under the throttle: at login, at re-authentication and before a password change. */

/** Why a password was not let through. */
export type PasswordRefusal =
  | { readonly kind: 'invalid-credentials' }
  | { readonly kind: 'too-many-attempts'; readonly retryAfterSeconds: number }
  | { readonly kind: 'busy'; readonly retryAfterSeconds: number };
