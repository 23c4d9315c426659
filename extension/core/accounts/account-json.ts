/** Accounts as JSON, the way a record's plaintext and a backup hold them. */

import { AppError } from '#shared/app-error.ts';
import { decodeBase64url, encodeBase64url } from '#shared/encoding/base64url.ts';
import type { OtpCredential } from '#shared/otp/credential.ts';
import type { Account } from './account.ts';

/** Version of the JSON below. It moves when a member changes its meaning or becomes required. */
export const ACCOUNT_SCHEMA = 1;

/** The account with its secret as base64url text. */
export interface AccountJson extends Omit<Account, 'credential'> {
  readonly schema: number;
  readonly credential: Omit<OtpCredential, 'secret'> & { readonly secretBase64url: string };
}

/** The JSON value of an account. */
export function formatAccount({ credential: { secret, ...parameters }, ...account }: Account): AccountJson {
  return {
    schema: ACCOUNT_SCHEMA,
    ...account,
    credential: { ...parameters, secretBase64url: encodeBase64url(secret) },
  };
}

/**
 * The account of a JSON value that {@link formatAccount} made: the caller has authenticated it.
 *
 * @throws AppError `newer-version` when a newer Twofold wrote it.
 */
export function parseAccount(json: unknown): Account {
  // Authentic, so it is ours; only the version is not known yet.
  const { schema, credential, ...account } = json as AccountJson;
  if (schema > ACCOUNT_SCHEMA) {
    throw new AppError('newer-version', `expected an account of version ${ACCOUNT_SCHEMA} or older, got ${schema}`);
  }
  const { secretBase64url, ...parameters } = credential;
  // Spreading loses which member of the union it is; formatAccount took only the secret away.
  return { ...account, credential: { ...parameters, secret: decodeBase64url(secretBase64url) } as OtpCredential };
}
