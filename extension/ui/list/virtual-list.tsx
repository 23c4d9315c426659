/** A list of rows of one height, of which only those near the viewport, and the active one, are drawn. */

import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { whenShown } from '../when-shown.ts';
import { drawnRows, OVERSCAN } from './list-window.ts';

interface VirtualListProps<Item> {
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => string;
  readonly label: string;
  /** In rem, so that it follows the person's text size. */
  readonly rowRem: number;
  /** Index of the row that has or takes the focus; -1 for none. */
  readonly active: number;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  /** Told which items are drawn, after each change; of the first ones when they have come to the screen. */
  readonly onDrawn?: (items: readonly Item[]) => void;
  readonly children: (item: Item, index: number) => ComponentChildren;
}

export function VirtualList<Item>({
  items,
  keyOf,
  label,
  rowRem,
  active,
  onKeyDown,
  onDrawn,
  children,
}: VirtualListProps<Item>) {
  const list = useRef<HTMLUListElement>(null);
  const { remPx, ...place } = useScroll(list);
  const rows = drawnRows({ count: items.length, rowHeight: rowRem * remPx, active, ...place });
  const drawn = rows.flatMap((index) => items.slice(index, index + 1));
  const drawnKey = drawn.map(keyOf).join(' ');

  // The first rows have none; what lies beyond the edge is drawn once they are on the screen.
  const seen = place.overscan > 0;
  // `drawnKey` stands for the array, which is new each time.
  useEffect(() => {
    if (seen) onDrawn?.(drawn);
  }, [drawnKey, seen]);
  return (
    <ul
      ref={list}
      class="rows rows-windowed"
      aria-label={label}
      onKeyDown={onKeyDown}
      style={{ blockSize: `${items.length * rowRem}rem` }}
    >
      {drawn.map((item, place) => {
        const index = rows[place] ?? 0;
        return (
          <li
            key={keyOf(item)}
            class="row"
            aria-setsize={items.length}
            aria-posinset={index + 1}
            style={{ insetBlockStart: `${index * rowRem}rem`, blockSize: `${rowRem}rem` }}
          >
            {children(item, index)}
          </li>
        );
      })}
    </ul>
  );
}

/** A browser's text size, if nobody chose another. To ask for it is to have the whole page styled, before it is drawn. */
const USUAL_REM_PX = 16;

/** How far the window is scrolled into the list, renewed at most once a frame. At first only what is seen is drawn. */
function useScroll(list: { readonly current: HTMLElement | null }) {
  const [place, setPlace] = useState({
    scrolled: 0,
    viewportHeight: window.innerHeight,
    overscan: 0,
    remPx: USUAL_REM_PX,
  });
  useEffect(() => {
    let frame = 0;
    function read(): void {
      if (list.current === null) return;
      const { top } = list.current.getBoundingClientRect();
      setPlace({ scrolled: -top, viewportHeight: window.innerHeight, overscan: OVERSCAN, remPx: rootFontSize() });
    }
    function schedule(): void {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(read);
    }
    void whenShown().then(read);
    // Whatever holds the list may be what scrolls.
    window.addEventListener('scroll', schedule, { passive: true, capture: true });
    window.addEventListener('resize', schedule);
    return () => {
      cancelAnimationFrame(frame);
      window.removeEventListener('scroll', schedule, { capture: true });
      window.removeEventListener('resize', schedule);
    };
  }, [list]);
  return place;
}

function rootFontSize(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
}
