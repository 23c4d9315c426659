/** Sessions: what one is, and how long it lives (NIST SP 800-63B, Reauthentication; OWASP ASVS 5.0 chapter 7). */

/** A signed-in browser. Times are Unix time in milliseconds. */
export interface Session {
  readonly id: string;
  readonly account: { readonly id: string; readonly email: string };
  readonly createdAtMs: number;
  /** When the person last proved who they are: sign-in or re-authentication. */
  readonly signedInAtMs: number;
  readonly lastSeenAtMs: number;
  /** The absolute end, whatever happens. */
  readonly expiresAtMs: number;
  /** As the browser named itself, cut to 200 characters. */
  readonly userAgent: string;
}

/** A new session and its token, which is known only to the browser that gets it. */
export interface SignedIn {
  /** 256 random bits, base64url. */
  readonly token: string;
  readonly session: Session;
}
