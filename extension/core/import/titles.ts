/** Kinds of files, by the program that writes them. */

import type { Saying } from '../words/saying.ts';

export function encrypted(program: string): Saying {
  return (say) => say('title.encrypted', { program });
}

/** An encrypted file without a mark of its own, but with a number where the program writes one. */
export function encryptedLikely(program: string): Saying {
  return (say) => say('title.encryptedLikely', { program });
}

/** An encrypted file that could be anything. */
export function encryptedPerhaps(program: string): Saying {
  return (say) => say('title.encryptedPerhaps', { program });
}

export function databaseOf(program: string): Saying {
  return (say) => say('title.database', { program });
}

export function androidPreferences(program: string): Saying {
  return (say) => say('title.preferences', { program });
}

export function unpacked(program: string): Saying {
  return (say) => say('title.unpacked', { program });
}

export function extensionOf(program: string): Saying {
  return (say) => say('title.extension', { program });
}
