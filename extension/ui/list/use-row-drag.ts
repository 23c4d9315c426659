/** Dragging a row by its handle, with any pointer. A click is no drag, and Escape lets go where it was. */

import { useEffect, useRef, useState } from 'preact/hooks';
import { DRAG_THRESHOLD, type Drop, dropAt } from './row-drag.ts';

/** Pixels of the viewport's edge near which the page scrolls along, and how far at each step. */
const EDGE = 48;
const SCROLL_STEP = 12;

export interface Dragging {
  /** Index of the row that is held. */
  readonly from: number;
  /** Where it would go now. */
  readonly drop: Drop | null;
}

export interface RowDrag {
  readonly dragging: Dragging | null;
  /** For the handle of the row at an index. */
  readonly onPointerDown: (event: PointerEvent, from: number) => void;
}

/** @param onDrop - Called once a row was let go somewhere else. */
export function useRowDrag(
  rows: readonly { readonly id: string; readonly pinned: boolean }[],
  onDrop: (id: string, beforeId: string | null) => void,
): RowDrag {
  const [dragging, setDragging] = useState<Dragging | null>(null);
  const letGo = useRef<(() => void) | null>(null);
  useEffect(() => () => letGo.current?.(), []);
  return { dragging, onPointerDown };

  function onPointerDown(event: PointerEvent, from: number): void {
    const handle = event.currentTarget as HTMLElement;
    const list = handle.closest('ul');
    const row = rows[from];
    if (event.button !== 0 || list === null || row === undefined) return;
    const startY = event.clientY;
    let drop: Drop | null = null;
    let moved = false;
    const stop = new AbortController();
    const end = (): void => {
      stop.abort();
      letGo.current = null;
      setDragging(null);
    };
    const follow = ({ clientY }: PointerEvent): void => {
      moved ||= Math.abs(clientY - startY) >= DRAG_THRESHOLD;
      if (!moved) return;
      scrollAtEdge(clientY);
      const { top, height } = list.getBoundingClientRect();
      drop = dropAt(rows, from, { pointerY: clientY, listTop: top, rowHeight: height / rows.length });
      setDragging({ from, drop });
    };
    letGo.current = end;
    handle.setPointerCapture(event.pointerId);
    handle.addEventListener('pointermove', follow, { signal: stop.signal });
    handle.addEventListener('pointercancel', end, { signal: stop.signal });
    handle.addEventListener(
      'pointerup',
      () => {
        end();
        if (moved) swallowClick(handle);
        if (drop !== null) onDrop(row.id, drop.beforeId);
      },
      { signal: stop.signal },
    );
    window.addEventListener(
      'keydown',
      (key) => {
        if (key.key !== 'Escape') return;
        key.preventDefault();
        moved = false;
        end();
      },
      { signal: stop.signal },
    );
  }
}

/** The click that the browser makes of the end of a drag would press the handle. */
function swallowClick(handle: HTMLElement): void {
  const swallow = (event: Event): void => event.stopImmediatePropagation();
  handle.addEventListener('click', swallow, { capture: true, once: true });
  setTimeout(() => handle.removeEventListener('click', swallow, { capture: true }));
}

function scrollAtEdge(pointerY: number): void {
  if (pointerY < EDGE) window.scrollBy(0, -SCROLL_STEP);
  else if (pointerY > window.innerHeight - EDGE) window.scrollBy(0, SCROLL_STEP);
}
