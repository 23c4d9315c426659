/** Moves the focus through the rows of a list by keys. A row's button carries `data-row` with its index. */

import { useEffect, useRef, useState } from 'preact/hooks';
import { rowAfterKey } from './roving.ts';

export interface Roving {
  /** The one row in the tab order. */
  readonly active: number;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  /** Makes a row the active one and focuses it as soon as it is drawn. */
  readonly moveTo: (row: number) => void;
  /** Makes a row the active one because it got the focus by itself. */
  readonly settleOn: (row: number) => void;
}

export function useRoving(count: number): Roving {
  const [active, setActive] = useState(0);
  const [, redraw] = useState(0);
  /** The row that takes the focus once it is the active one; an effect of an earlier drawing must not use it up. */
  const wanted = useRef<number | null>(null);
  const within = Math.min(active, Math.max(count - 1, 0));

  useEffect(() => {
    // Behind a dialog that is about to go, no row takes it: the next drawing tries again.
    if (wanted.current === within && takesFocus(within)) wanted.current = null;
  });
  function moveTo(row: number): void {
    const next = Math.min(row, Math.max(count - 1, 0));
    // The row may be the active one already, and only lack the focus.
    wanted.current = next === within && takesFocus(next) ? null : next;
    if (wanted.current === null) return;
    setActive(row);
    redraw((times) => times + 1);
  }
  function onKeyDown(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const next = rowAfterKey(event.key, within, count);
    if (next === null) return;
    event.preventDefault();
    moveTo(next);
  }
  function settleOn(row: number): void {
    wanted.current = null;
    setActive(row);
  }
  return { active: within, onKeyDown, moveTo, settleOn };
}

function takesFocus(row: number): boolean {
  const element = document.querySelector<HTMLElement>(`[data-row="${row}"]`);
  element?.focus();
  return element !== null && document.activeElement === element;
}
