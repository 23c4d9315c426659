/** What the owner of an account is told by e-mail, in words. */

/** One message to the owner; plain text, no secret, no link that signs in. */
export interface Notice {
  readonly kind:
    | 'two-factor-enabled'
    | 'two-factor-disabled'
    | 'backup-codes-replaced'
    | 'backup-code-used'
    | 'wrong-codes'
    | 'second-factor-stopped'
    | 'code-reused'
    | 'password-changed';
  readonly subject: string;
  readonly text: string;
}
