/** Requests that another site's page makes in a signed-in browser (OWASP CSRF Prevention, Fetch Metadata). */

export interface RequestOrigin {
  /** The `Origin` header. */
  readonly origin: string | undefined;
  /** The `Sec-Fetch-Site` header. */
  readonly fetchSite: string | undefined;
}

const SAFE_METHODS: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS', 'TRACE']);

/** Whether a method may change something, so that its origin must be told (RFC 9110 §9.2.1). */
export function isUnsafeMethod(method: string): boolean {
  return !SAFE_METHODS.has(method);
}

/**
 * Whether a request comes from our own pages. At least one of the headers must say so and none may say otherwise; a
 * request with neither comes from no browser that could be trusted to protect its user.
 *
 * @param ownOrigin - The public origin; never taken from `Host`, which the sender chooses.
 */
export function isSameOrigin({ origin, fetchSite }: RequestOrigin, ownOrigin: string): boolean {
  if (origin === undefined && fetchSite === undefined) return false;
  return (origin === undefined || origin === ownOrigin) && (fetchSite === undefined || fetchSite === 'same-origin');
}
