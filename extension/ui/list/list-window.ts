/** Windowing: which rows of a long list are drawn, so that 10 000 accounts cost as much as twenty. */

export interface ListGeometry {
  readonly count: number;
  /** All rows are of this height, in CSS pixels. */
  readonly rowHeight: number;
  /** How far the top of the viewport is below the top of the list; negative while the list starts below it. */
  readonly scrolled: number;
  readonly viewportHeight: number;
  /** The row that has the focus. It stays drawn wherever the list is scrolled to, or the focus would be lost. */
  readonly active: number;
  /** Rows drawn beyond each edge of the viewport. */
  readonly overscan: number;
}

/** So many that a scroll shows no gap. */
export const OVERSCAN = 6;

/** Indexes of the rows to draw, ascending. */
export function drawnRows({
  count,
  rowHeight,
  scrolled,
  viewportHeight,
  active,
  overscan,
}: ListGeometry): readonly number[] {
  const first = clamp(Math.floor(scrolled / rowHeight) - overscan, count);
  const last = clamp(Math.ceil((scrolled + viewportHeight) / rowHeight) + overscan, count);
  const rows = Array.from({ length: last - first }, (_, offset) => first + offset);
  if (active < 0 || active >= count || (active >= first && active < last)) return rows;
  return active < first ? [active, ...rows] : [...rows, active];
}

function clamp(value: number, count: number): number {
  return Math.min(Math.max(value, 0), count);
}
