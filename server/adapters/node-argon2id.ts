/** Node's own argon2id, off the main thread. */

import { argon2 } from 'node:crypto';
import { promisify } from 'node:util';
import type { Argon2id } from './argon2id.ts';

const compute = promisify(argon2);

export const nodeArgon2id: Argon2id = ({ password, salt, memory, passes, parallelism, tagLength }) =>
  compute('argon2id', { message: password, nonce: salt, memory, passes, parallelism, tagLength });
