/** Who may read the measurements: they tell how busy the site is and how often sign-ins fail, which is nobody else's. */

import type { Context } from 'hono';
import { isEqualConstantTime } from '#shared/encoding/constant-time.ts';
import { encodeUtf8 } from '#shared/encoding/utf8.ts';

/** A request for the measurements. */
export interface MetricsRequest {
  /** The `Authorization` header. */
  readonly authorization: string | undefined;
  /** Address of whoever is connected to this server; empty where the runtime does not tell. */
  readonly peer: string;
  /** Whether a proxy passed it on: then the peer is the proxy. */
  readonly forwarded: boolean;
}

/** What proxies and tunnels leave behind. */
const FORWARDING = ['x-forwarded-for', 'forwarded', 'via', 'x-real-ip'];

export interface MetricsRule {
  /** Opens them from anywhere as `Authorization: Bearer …`; `null` for none. */
  readonly token: string | null;
  /** Whether programs on the same machine need no token. Only without a token, and only in local mode. */
  readonly openToLoopback: boolean;
}

/** @param peer - Of the connection; only the runtime knows it. */
export function metricsRequest(c: Context, peer: string): MetricsRequest {
  const forwarded = FORWARDING.some((name) => c.req.header(name) !== undefined);
  return { authorization: c.req.header('authorization'), peer, forwarded };
}

/** Whether this request may see the measurements. Everybody else is told that there are none. */
export function mayReadMetrics(request: MetricsRequest, { token, openToLoopback }: MetricsRule): boolean {
  if (token !== null) return isBearer(request.authorization, token);
  return openToLoopback && isLoopback(request.peer) && !request.forwarded;
}

/** RFC 6750 §2.1. The name of the scheme is of any case (RFC 9110 §11.1). */
function isBearer(authorization: string | undefined, token: string): boolean {
  const [, told] = /^bearer +(\S+)$/i.exec(authorization ?? '') ?? [];
  return told !== undefined && isEqualConstantTime(encodeUtf8(told), encodeUtf8(token));
}

/** RFC 1122 §3.2.1.3 (127/8), RFC 4291 §2.5.3. */
function isLoopback(address: string): boolean {
  return address === '::1' || /^(::ffff:)?127\.\d+\.\d+\.\d+$/i.test(address);
}
