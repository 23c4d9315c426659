/** What asking for a code can come to, wherever it is asked: at login and for each step-up. */

/** Why a code was not let through. Each front door puts them in its own words. */
export type CodeRefusal =
  /** Neither six digits nor the shape of a backup code: costs no try. */
  | { readonly kind: 'malformed-code' }
  | { readonly kind: 'wrong-code'; readonly attemptsRemaining: number }
  /** `nextCodeInSeconds` is `null` for a backup code, which never comes again. */
  | { readonly kind: 'code-already-used'; readonly nextCodeInSeconds: number | null }
  | { readonly kind: 'too-many-attempts'; readonly retryAfterSeconds: number }
  /** TOTP codes are stopped until a backup code is used. */
  | { readonly kind: 'second-factor-stopped' };
