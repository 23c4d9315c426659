/** The typed client of version 1, for the extension and for tests. Types come from the schemas that validate. */

import * as v from 'valibot';
import { type Problem, problemTypeOf } from './problems.ts';
import * as schemas from './schemas.ts';

/** The part of `fetch` that the client asks for, so that a Hono app, a page or a test can be behind it. */
export type Fetch = (path: string, init: RequestInit) => Promise<Response>;

/** An answer: the body, or the problem that the server named. */
export type Answer<T> =
  | { readonly ok: true; readonly status: number; readonly body: T }
  | { readonly ok: false; readonly status: number; readonly problem: Problem };

/** Same-origin paths of the endpoints that a discovery document may place elsewhere. */
export type Paths = schemas.DiscoveryResponse['endpoints'];

/** Where our own verifier has them. */
export const PATHS: Paths = {
  session: '/api/session',
  twoFactor: '/api/two-factor',
  enrolment: '/api/two-factor/enrolment',
  verify: '/api/two-factor/enrolment/verify',
  complete: '/api/two-factor/enrolment/complete',
  backupCodes: '/api/two-factor/backup-codes',
  disable: '/api/two-factor/disable',
};

/** One method per endpoint; each sends JSON and checks what came back. */
export type Client = ReturnType<typeof createClient>;

/**
 * @param send - Resolves with the server's response; rejections pass through to the caller.
 * @param paths - From a discovery document, when the server's own are not {@link PATHS}.
 */
export function createClient(send: Fetch, paths: Paths = PATHS) {
  const call = async <S extends v.GenericSchema>(
    method: string,
    path: string,
    schema: S,
    body?: unknown,
  ): Promise<Answer<v.InferOutput<S>>> => {
    const hasBody = body !== undefined;
    const response = await send(path, {
      method,
      headers: { accept: 'application/json', ...(hasBody ? { 'content-type': 'application/json' } : {}) },
      ...(hasBody ? { body: JSON.stringify(body) } : {}),
    });
    const text = await response.text();
    const json: unknown = text === '' ? undefined : JSON.parse(text);
    if (problemTypeOf(json) !== null) return { ok: false, status: response.status, problem: json as Problem };
    if (!response.ok) throw new Error(`unexpected answer ${response.status} from ${method} ${path}`);
    return { ok: true, status: response.status, body: v.parse(schema, json) };
  };

  const nothing = v.undefined();
  return {
    createAccount: (body: v.InferInput<typeof schemas.createAccountRequest>) =>
      call('POST', '/api/accounts', schemas.accountResponse, body),
    login: (body: v.InferInput<typeof schemas.loginRequest>) => call('POST', '/api/login', schemas.loginResponse, body),
    secondFactor: (code: string) => call('POST', '/api/login/second-factor', schemas.secondFactorResponse, { code }),
    logout: () => call('POST', '/api/logout', nothing),
    session: () => call('GET', paths.session, schemas.sessionResponse),
    reauthenticate: (body: v.InferInput<typeof schemas.reauthenticateRequest>) =>
      call('POST', '/api/session/reauthenticate', nothing, body),
    sessions: () => call('GET', '/api/sessions', schemas.sessionsResponse),
    endSession: (id: string) => call('DELETE', `/api/sessions/${encodeURIComponent(id)}`, nothing),
    twoFactor: () => call('GET', paths.twoFactor, schemas.twoFactorResponse),
    startEnrolment: () => call('POST', paths.enrolment, schemas.enrolmentResponse),
    verifyEnrolment: (code: string) => call('POST', paths.verify, schemas.backupCodesResponse, { code }),
    completeEnrolment: () => call('POST', paths.complete, schemas.enabledResponse, { backupCodesSaved: true }),
    cancelEnrolment: () => call('DELETE', paths.enrolment, nothing),
    newBackupCodes: (code: string) => call('POST', paths.backupCodes, schemas.backupCodesResponse, { code }),
    disable: (code: string) => call('POST', paths.disable, schemas.disabledResponse, { code }),
    changePassword: (body: v.InferInput<typeof schemas.changePasswordRequest>) =>
      call('POST', '/api/password', nothing, body),
    activity: (before?: string) =>
      call('GET', `/api/activity${before ? `?before=${encodeURIComponent(before)}` : ''}`, schemas.activityResponse),
    discover: () => call('GET', '/.well-known/two-factor', schemas.discoveryResponse),
  };
}
