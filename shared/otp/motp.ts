/** mOTP (motp.sourceforge.net): the first six hexadecimal digits of MD5 over time step, secret and PIN. */

import { md5 } from '@noble/hashes/legacy.js';
import { encodeHex } from '../encoding/hex.ts';
import { encodeUtf8 } from '../encoding/utf8.ts';
import { MOTP_PERIOD, type MotpCredential } from './credential.ts';
import { timeStepAt } from './time-step.ts';

const MOTP_CODE_LENGTH = 6;

/** The mOTP code at a moment given as Unix time in milliseconds. */
export function motpAt({ secret, pin }: Pick<MotpCredential, 'secret' | 'pin'>, nowMs: number): string {
  const message = `${timeStepAt(nowMs, { period: MOTP_PERIOD })}${encodeHex(secret)}${pin}`;
  return encodeHex(md5(encodeUtf8(message))).slice(0, MOTP_CODE_LENGTH);
}
