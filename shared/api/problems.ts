/** Every error on the wire, from one table: `application/problem+json` (RFC 9457). */

/** What a client switches on; on the wire `/problems/<type>`. Add, never rename or reuse. */
export type ProblemType = keyof typeof PROBLEMS;

/** Members that some types carry beside the standard ones. */
export interface ProblemExtras {
  /** `invalid-request`: what is wrong where; `pointer` is an RFC 6901 JSON pointer into the body. */
  readonly errors?: readonly { readonly pointer: string; readonly detail: string }[];
  /** `wrong-code`: tries left on this challenge. */
  readonly attemptsRemaining?: number;
  /** `code-already-used`: seconds until a fresh code exists. */
  readonly nextCodeInSeconds?: number;
  /** `too-many-attempts`, `busy`: the same number as in `Retry-After`. */
  readonly retryAfterSeconds?: number;
}

/** A problem as sent. */
export interface Problem extends ProblemExtras {
  readonly type: `/problems/${ProblemType}`;
  readonly title: string;
  readonly status: number;
  /** Helps a person with this occurrence; never parsed. */
  readonly detail: string;
}

/** Status, title and the detail that is used when an occurrence has nothing better to say. */
export const PROBLEMS = {
  'invalid-request': { status: 400, title: 'Invalid request', detail: 'Correct the members listed in errors.' },
  'invalid-credentials': {
    status: 401,
    title: 'Wrong e-mail or password',
    detail: 'The e-mail address or the password is not right.',
  },
  'not-signed-in': { status: 401, title: 'Not signed in', detail: 'Sign in first.' },
  'challenge-expired': { status: 401, title: 'Sign-in expired', detail: 'Enter your e-mail and password again.' },
  'recent-sign-in-required': {
    status: 403,
    title: 'Recent sign-in required',
    detail: 'Enter your password again, then repeat this.',
  },
  'cross-site-request': { status: 403, title: 'Cross-site request', detail: 'This came from another site.' },
  'sign-up-closed': { status: 403, title: 'Sign-up is closed', detail: 'Ask the operator for an account.' },
  'second-factor-stopped': {
    status: 403,
    title: 'Authenticator codes are stopped',
    detail: 'Too many wrong codes in a row. Use a backup code.',
  },
  'not-found': { status: 404, title: 'Not found', detail: 'There is nothing at this address.' },
  'method-not-allowed': { status: 405, title: 'Method not allowed', detail: 'See the Allow header.' },
  'code-already-used': { status: 409, title: 'Code already used', detail: 'That code was already used.' },
  'already-enabled': { status: 409, title: 'Already enabled', detail: 'Two-factor authentication is on.' },
  'not-enabled': { status: 409, title: 'Not enabled', detail: 'Two-factor authentication is off.' },
  'no-pending-enrolment': { status: 409, title: 'No set-up under way', detail: 'Start the set-up again.' },
  'email-taken': { status: 409, title: 'E-mail taken', detail: 'An account with this e-mail address exists.' },
  'payload-too-large': { status: 413, title: 'Payload too large', detail: 'A body may have at most 16 KiB.' },
  'unsupported-media-type': { status: 415, title: 'Unsupported media type', detail: 'Send application/json.' },
  'wrong-code': { status: 422, title: 'Wrong code', detail: 'That code is not right.' },
  'too-many-attempts': { status: 429, title: 'Too many attempts', detail: 'Wait before trying again.' },
  'internal-error': { status: 500, title: 'Internal error', detail: 'Nothing was changed. Try again.' },
  busy: { status: 503, title: 'Busy', detail: 'Try again in a moment.' },
} as const satisfies Record<string, { status: number; title: string; detail: string }>;

/** The one place where a problem is made. `detail` replaces the table's sentence for this occurrence. */
export function createProblem(
  type: ProblemType,
  { detail, ...extras }: ProblemExtras & { detail?: string } = {},
): Problem {
  const entry = PROBLEMS[type];
  return {
    type: `/problems/${type}`,
    title: entry.title,
    status: entry.status,
    detail: detail ?? entry.detail,
    ...extras,
  };
}

/** The type of a body that claims to be a problem, or `null` when it is none that we know. */
export function problemTypeOf(body: unknown): ProblemType | null {
  if (typeof body !== 'object' || body === null || !('type' in body) || typeof body.type !== 'string') return null;
  const type = body.type.replace(/^.*\/problems\//, '');
  return Object.hasOwn(PROBLEMS, type) ? (type as ProblemType) : null;
}
