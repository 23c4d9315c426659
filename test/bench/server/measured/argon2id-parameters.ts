/** The password hash that our verifier and the peer's second lane share. */

import { FLOOR } from '#server/adapters/argon2id.ts';
import { nodeArgon2id } from '#server/adapters/node-argon2id.ts';
import { encodeUtf8 } from '#shared/encoding/utf8.ts';

const TAG_BYTES = 32;

export function hashArgon2id(password: string, salt: Uint8Array): Promise<Uint8Array> {
  return nodeArgon2id({ ...FLOOR, password: encodeUtf8(password), salt: new Uint8Array(salt), tagLength: TAG_BYTES });
}
