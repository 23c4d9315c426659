/** Roving focus: one row of a list is in the tab order, and the arrow keys move it. */

/** Rows that Page Up and Page Down skip. */
const PAGE = 6;

/** The row a key leads to, or `null` when the key is none of the list's. Never runs past either end. */
export function rowAfterKey(key: string, active: number, count: number): number | null {
  if (count === 0) return null;
  const target = targetOf(key, active, count);
  return target === null ? null : Math.min(Math.max(target, 0), count - 1);
}

function targetOf(key: string, active: number, count: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return active + 1;
    case 'ArrowUp':
      return active - 1;
    case 'PageDown':
      return active + PAGE;
    case 'PageUp':
      return active - PAGE;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
