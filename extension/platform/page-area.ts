/** Lets a person mark an area of the page. The overlay is a closed shadow root in the top layer, and goes without a trace. */

import { browser } from 'wxt/browser';
import type { PageBox } from './page-codes.ts';

/** Smaller than a code can be: a click that slipped. */
const LEAST_SIDE = 24;

const STYLE = `
  :host { all: initial; position: fixed; inset: 0; width: 100%; height: 100%; border: 0; padding: 0; margin: 0;
    background: transparent; cursor: crosshair; }
  p { position: fixed; inset: 16px auto auto 50%; translate: -50% 0; margin: 0; padding: 8px 16px; border-radius: 8px;
    background: #111; color: #fff; font: 15px/1.4 system-ui, sans-serif; pointer-events: none; }
  div { position: fixed; outline: 2px solid #fff; box-shadow: 0 0 0 100vmax rgb(0 0 0 / 45%); pointer-events: none; }
`;

/** The area in CSS pixels of the viewport, once the overlay is gone from the screen; `null` when the person gave up. */
export async function markArea(): Promise<PageBox | null> {
  const overlay = document.createElement('div');
  overlay.popover = 'manual';
  const root = overlay.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = STYLE;
  const hint = document.createElement('p');
  hint.dir = 'auto';
  // Nothing else of our words is at hand in a page. The generated types know only of files in `public/`.
  const catalogue: { getMessage(name: string): string } = browser.i18n;
  hint.textContent = catalogue.getMessage('area');
  const frame = document.createElement('div');
  frame.hidden = true;
  root.append(style, hint, frame);
  document.documentElement.append(overlay);
  overlay.showPopover();
  try {
    return await marked(overlay, frame);
  } finally {
    overlay.remove();
    // The picture of the tab is taken next: two frames later the overlay is no longer on it.
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  }
}

function marked(overlay: HTMLElement, frame: HTMLElement): Promise<PageBox | null> {
  return new Promise((resolve) => {
    const ended = new AbortController();
    const listening = { signal: ended.signal, capture: true } as const;
    let start: { x: number; y: number } | null = null;
    const end = (area: PageBox | null): void => {
      ended.abort();
      resolve(area);
    };
    // Only what a person does: a page's own events must not mark anything.
    overlay.addEventListener(
      'pointerdown',
      (event) => {
        if (!event.isTrusted) return;
        event.preventDefault();
        overlay.setPointerCapture(event.pointerId);
        start = { x: event.clientX, y: event.clientY };
      },
      listening,
    );
    overlay.addEventListener(
      'pointermove',
      (event) => {
        if (start !== null && event.isTrusted) show(frame, boxBetween(start, { x: event.clientX, y: event.clientY }));
      },
      listening,
    );
    overlay.addEventListener(
      'pointerup',
      (event) => {
        if (start === null || !event.isTrusted) return;
        const area = boxBetween(start, { x: event.clientX, y: event.clientY });
        start = null;
        frame.hidden = true;
        if (Math.min(area.width, area.height) >= LEAST_SIDE) end(area);
      },
      listening,
    );
    window.addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'Escape' || !event.isTrusted) return;
        event.preventDefault();
        event.stopImmediatePropagation();
        end(null);
      },
      listening,
    );
  });
}

function boxBetween(a: { x: number; y: number }, b: { x: number; y: number }): PageBox {
  return { x: Math.min(a.x, b.x), y: Math.min(a.y, b.y), width: Math.abs(a.x - b.x), height: Math.abs(a.y - b.y) };
}

function show(frame: HTMLElement, { x, y, width, height }: PageBox): void {
  frame.hidden = false;
  Object.assign(frame.style, { left: `${x}px`, top: `${y}px`, width: `${width}px`, height: `${height}px` });
}
