/** Who is calling, when there may be proxies in between. */

export interface Connection {
  /** Address of whoever is connected to this server. */
  readonly peer: string;
  /** The `X-Forwarded-For` header. */
  readonly forwardedFor: string | undefined;
}

/** Whether an address is one of the operator's own proxies. */
export type IsTrustedProxy = (address: string) => boolean;

/**
 * The address that stands before the first untrusted one, seen from here: what a trusted proxy says about who called
 * it is believed, and what the caller says about itself is not.
 */
export function clientAddress({ peer, forwardedFor = '' }: Connection, isTrustedProxy: IsTrustedProxy): string {
  const told = forwardedFor
    .split(',')
    .map((address) => address.trim())
    .filter((address) => address !== '');
  return [...told, peer].findLast((address) => !isTrustedProxy(address)) ?? told[0] ?? peer;
}
