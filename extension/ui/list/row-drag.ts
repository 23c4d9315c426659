/** Dragging a row of a list: where it would go. Rows are of one height, and each belongs to a part that it stays in. */

/** Pixels that a pointer goes before it counts as dragging: a click trembles. */
export const DRAG_THRESHOLD = 6;

export interface DragGeometry {
  /** Of the pointer, in CSS pixels of the viewport, as are the others. */
  readonly pointerY: number;
  readonly listTop: number;
  readonly rowHeight: number;
}

/** Where a row is let go: `gap` is the number of rows above, the dragged one included. */
export interface Drop {
  readonly gap: number;
  /** The row that it goes before; `null` for the end of its part. */
  readonly beforeId: string | null;
}

interface Row {
  readonly id: string;
  readonly pinned: boolean;
}

/** The nearest gap of the part that the row at `from` belongs to; `null` where it would stay as it is. */
export function dropAt(
  rows: readonly Row[],
  from: number,
  { pointerY, listTop, rowHeight }: DragGeometry,
): Drop | null {
  const row = rows[from];
  if (row === undefined || rowHeight <= 0) return null;
  const first = rows.findIndex(({ pinned }) => pinned === row.pinned);
  const end = rows.findLastIndex(({ pinned }) => pinned === row.pinned) + 1;
  const gap = Math.min(Math.max(Math.round((pointerY - listTop) / rowHeight), first), end);
  if (gap === from || gap === from + 1) return null;
  return { gap, beforeId: gap === end ? null : (rows[gap]?.id ?? null) };
}
