/** Comparison whose time does not tell where two secrets differ. */

/**
 * Whether two byte strings are equal, in a time that depends on their lengths alone. Lengths are not secret:
 * unequal lengths answer `false` at once.
 */
export function isEqualConstantTime(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false;
  let difference = 0;
  // The lengths are equal, so b[index] exists; `?? 0` only satisfies the compiler.
  for (const [index, byte] of a.entries()) difference |= byte ^ (b[index] ?? 0);
  return difference === 0;
}
