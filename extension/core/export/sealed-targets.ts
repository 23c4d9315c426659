/**
 * Which kinds of export are encrypted under a password of their own, by name: what the background has to know of a
 * kind, without carrying the writers of all of them.
 */

const SEALED: readonly string[] = ['backup', 'aegis-encrypted', '2fas-encrypted'];

/** A kind that nobody knows counts as open. */
export function isSealedTarget(name: string): boolean {
  return SEALED.includes(name);
}
