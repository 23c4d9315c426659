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

/** One method per endpoint; each sends JSON and checks what came back. */
export type Client = ReturnType<typeof createClient>;

/**
 * @param send - Resolves with the server's response; rejections pass through to the caller.
 */
export function createClient(send: Fetch) {
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
    session: () => call('GET', '/api/session', schemas.sessionResponse),
    reauthenticate: (body: v.InferInput<typeof schemas.reauthenticateRequest>) =>
      call('POST', '/api/session/reauthenticate', nothing, body),
    sessions: () => call('GET', '/api/sessions', schemas.sessionsResponse),
    endSession: (id: string) => call('DELETE', `/api/sessions/${encodeURIComponent(id)}`, nothing),
    twoFactor: () => call('GET', '/api/two-factor', schemas.twoFactorResponse),
    startEnrolment: () => call('POST', '/api/two-factor/enrolment', schemas.enrolmentResponse),
    verifyEnrolment: (code: string) =>
      call('POST', '/api/two-factor/enrolment/verify', schemas.backupCodesResponse, { code }),
    completeEnrolment: () =>
      call('POST', '/api/two-factor/enrolment/complete', schemas.enabledResponse, { backupCodesSaved: true }),
    cancelEnrolment: () => call('DELETE', '/api/two-factor/enrolment', nothing),
    newBackupCodes: (code: string) =>
      call('POST', '/api/two-factor/backup-codes', schemas.backupCodesResponse, { code }),
    disable: (code: string) => call('POST', '/api/two-factor/disable', schemas.disabledResponse, { code }),
    changePassword: (body: v.InferInput<typeof schemas.changePasswordRequest>) =>
      call('POST', '/api/password', nothing, body),
    activity: (before?: string) =>
      call('GET', `/api/activity${before ? `?before=${encodeURIComponent(before)}` : ''}`, schemas.activityResponse),
    discover: () => call('GET', '/.well-known/two-factor', schemas.discoveryResponse),
  };
}
