/** A secret typed in by hand, as the kind of its codes writes it. */

import { AppError } from '#shared/app-error.ts';
import type { OtpCredential } from '#shared/otp/credential.ts';
import { parseHexSecret, parseSecret } from '#shared/otp/secret.ts';
import { checkYandexSecret, hasYandexChecksum } from '#shared/otp/yandex-secret.ts';

/**
 * The secret of a type as it is typed.
 *
 * @throws AppError `missing-secret` or `invalid-secret`.
 */
export function parseTypedSecret(type: OtpCredential['type'], text: string): Uint8Array<ArrayBuffer> {
  if (type === 'motp') return parseHexSecret(text);
  const secret = parseSecret(text);
  if (type !== 'yandex') return secret;
  if (hasYandexChecksum(secret) !== false) return checkYandexSecret(secret);
  throw new AppError('invalid-secret', 'a letter of the secret is wrong: its own checksum does not fit');
}
