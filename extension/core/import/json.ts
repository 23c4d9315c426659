/**
 * Reading JSON of unknown shape. Members are own members only, so that `__proto__` and `constructor` in a file are
 * names like any other.
 */

export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value at a path of own members; `undefined` where there is none. */
export function member(value: unknown, ...path: readonly string[]): unknown {
  let current = value;
  for (const key of path) {
    if (!isObject(current) || !Object.hasOwn(current, key)) return undefined;
    current = current[key];
  }
  return current;
}

/** A text member, trimmed; numbers are written out; the empty text for everything else. */
export function textAt(value: unknown, ...path: readonly string[]): string {
  return textOf(member(value, ...path));
}

/** A list member; empty for everything that is not a list. */
export function listAt(value: unknown, ...path: readonly string[]): readonly unknown[] {
  const list = member(value, ...path);
  return Array.isArray(list) ? list : [];
}

/** Text of a value, trimmed; numbers are written out; the empty text for everything else. */
export function textOf(value: unknown): string {
  if (typeof value === 'string') return value.toWellFormed().trim();
  return typeof value === 'number' ? String(value) : '';
}

/** Whether a source left a value out, which is what defaults are for. */
export function isAbsent(value: unknown): boolean {
  return value === undefined || value === null || value === '';
}

/** `true`, `"true"`, `1`, `"1"`: what sources write for yes. */
export function isYes(value: unknown): boolean {
  return (
    value === true || value === 1 || value === '1' || (typeof value === 'string' && value.toLowerCase() === 'true')
  );
}

/** Whether there is a list with nothing in it. */
export function isEmptyList(value: unknown, ...path: readonly string[]): boolean {
  const list = member(value, ...path);
  return Array.isArray(list) && list.length === 0;
}
