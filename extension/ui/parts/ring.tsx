/**
 * The countdown of a code: a ring that empties, with the seconds in it. The browser moves the ring by itself from the
 * right place on; where motion is unwelcome it steps once a second. Screen readers are told elsewhere, when they ask.
 */

import { useMemo } from 'preact/hooks';

interface RingProps {
  readonly period: number;
  readonly secondsLeft: number;
  /** Unix time in milliseconds. */
  readonly expiresAtMs: number;
  readonly ending: boolean;
}

export function Ring({ period, secondsLeft, expiresAtMs, ending }: RingProps) {
  // Fixed for the life of one code: changing the delay while it runs would make the ring jump.
  const elapsedMs = useMemo(() => period * 1000 - (expiresAtMs - Date.now()), [period, expiresAtMs]);
  return (
    <svg class={ending ? 'ring ring-ending' : 'ring'} viewBox="0 0 36 36" aria-hidden="true">
      <circle class="ring-track" cx="18" cy="18" r="15.5" />
      <circle
        key={expiresAtMs}
        class="ring-rest"
        cx="18"
        cy="18"
        r="15.5"
        pathLength={100}
        style={{
          strokeDashoffset: String(100 * (1 - secondsLeft / period)),
          animationDuration: `${period}s`,
          animationDelay: `${-elapsedMs}ms`,
        }}
      />
      <text x="18" y="18">
        {secondsLeft}
      </text>
    </svg>
  );
}
