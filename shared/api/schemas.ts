/**
 * Version 1 of the wire: request and response bodies as schemas. The same ones validate on the server, document it
 * as OpenAPI and give the client its types. Unknown members are refused.
 */

import * as v from 'valibot';

/** RFC 3339 in UTC, as `Date.prototype.toISOString` writes it. */
export const timestamp: v.GenericSchema<string> = v.pipe(v.string(), v.isoTimestamp());

/** Longest password that is hashed. Beyond it a body is an attack on the hash, not a password. */
export const MAX_PASSWORD_LENGTH = 256;
/** NIST SP 800-63B-4, Password Verifiers: at least 15 alone, 8 beside a second factor. Ours is opt-in; 10 is between. */
export const MIN_PASSWORD_LENGTH = 10;

const emailText = v.pipe(
  v.string(),
  v.trim(),
  v.toLowerCase(),
  v.maxLength(254),
  v.email('expected an e-mail address'),
);
const passwordText = v.pipe(v.string(), v.minLength(1), v.maxLength(MAX_PASSWORD_LENGTH));
const newPasswordText = v.pipe(
  v.string(),
  v.minLength(MIN_PASSWORD_LENGTH, `expected at least ${MIN_PASSWORD_LENGTH} characters`),
  v.maxLength(MAX_PASSWORD_LENGTH),
);
/** A TOTP code or a backup code as typed. Its inner form is the verifier's to judge; its length is bounded here. */
const codeText = v.pipe(v.string(), v.minLength(1), v.maxLength(64));

export const createAccountRequest = v.strictObject({ email: emailText, password: newPasswordText });
export const loginRequest = v.strictObject({ email: emailText, password: passwordText });
export const codeRequest = v.strictObject({ code: codeText });
export const reauthenticateRequest = v.strictObject({ password: passwordText, code: v.optional(codeText) });
export const completeEnrolmentRequest = v.strictObject({ backupCodesSaved: v.literal(true) });
export const changePasswordRequest = v.strictObject({
  currentPassword: passwordText,
  newPassword: newPasswordText,
  code: v.optional(codeText),
});

const account = v.strictObject({ id: v.string(), email: v.string() });
const method = v.picklist(['totp', 'backup-code']);
const twoFactorState = v.picklist(['off', 'pending', 'on']);

export const accountResponse = v.strictObject({ account });
const signedInResponse = v.strictObject({ status: v.literal('signed-in'), account });
export const loginResponse = v.variant('status', [
  signedInResponse,
  v.strictObject({
    status: v.literal('second-factor-required'),
    methods: v.array(method),
    expiresAt: timestamp,
  }),
]);
export const secondFactorResponse = v.strictObject({
  status: v.literal('signed-in'),
  account,
  method,
  backupCodesRemaining: v.number(),
});
export const sessionResponse = v.strictObject({
  account,
  signedInAt: timestamp,
  expiresAt: timestamp,
  twoFactor: v.strictObject({ state: twoFactorState, backupCodesRemaining: v.number() }),
});
export const sessionsResponse = v.strictObject({
  sessions: v.array(
    v.strictObject({
      id: v.string(),
      current: v.boolean(),
      createdAt: timestamp,
      lastSeenAt: timestamp,
      userAgent: v.string(),
    }),
  ),
});
export const twoFactorResponse = v.strictObject({
  state: twoFactorState,
  enabledAt: v.optional(timestamp),
  backupCodes: v.optional(v.strictObject({ remaining: v.number(), total: v.number(), createdAt: timestamp })),
});
export const enrolmentResponse = v.strictObject({
  keyUri: v.string(),
  secretBase32: v.string(),
  qrSvg: v.string(),
  algorithm: v.picklist(['SHA1', 'SHA256', 'SHA512']),
  digits: v.number(),
  period: v.number(),
  expiresAt: timestamp,
});
export const backupCodesResponse = v.strictObject({ backupCodes: v.array(v.string()) });
export const enabledResponse = v.strictObject({ state: v.literal('on'), enabledAt: timestamp });
export const disabledResponse = v.strictObject({ state: v.literal('off') });
export const activityResponse = v.strictObject({
  events: v.array(v.strictObject({ id: v.string(), at: timestamp, kind: v.string(), detail: v.string() })),
  next: v.optional(v.string()),
});

/** A path on the same origin. `//host` and `/\\host` would be another one. */
const sameOriginPath = v.pipe(v.string(), v.regex(/^\/(?![/\\])/, 'expected a path on the same origin'));

/**
 * `GET /.well-known/two-factor`: how an authenticator finds and speaks to a verifier (`shared/api/LINK.md`). Members
 * that a later version adds are let through.
 */
export const discoveryResponse = v.object({
  version: v.literal(1),
  issuer: v.string(),
  endpoints: v.object({
    session: sameOriginPath,
    twoFactor: sameOriginPath,
    enrolment: sameOriginPath,
    verify: sameOriginPath,
    complete: sameOriginPath,
    backupCodes: sameOriginPath,
    disable: sameOriginPath,
  }),
  /** Page where a person turns two-factor on. */
  settings: sameOriginPath,
  /** Page where a person turns it off. */
  disable: sameOriginPath,
  algorithm: v.picklist(['SHA1', 'SHA256', 'SHA512']),
  digits: v.number(),
  period: v.number(),
  serverTime: timestamp,
});

export type EnrolmentResponse = v.InferOutput<typeof enrolmentResponse>;
export type DiscoveryResponse = v.InferOutput<typeof discoveryResponse>;
