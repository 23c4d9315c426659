/** @jsxImportSource hono/jsx */
/** Boxes that say something about the page: done, beware. */

import type { Child } from 'hono/jsx';
import type { Surroundings } from '../surroundings.ts';

/** What was just done, after a redirect. */
export function DoneNotice({ children }: { readonly children: Child }) {
  return (
    <div class="notice notice-done" role="status">
      <p>{children}</p>
    </div>
  );
}

export function WarningNotice({ title, children }: { readonly title: string; readonly children: Child }) {
  return (
    <section class="notice notice-warning" aria-label={title}>
      <p class="notice-title">{title}</p>
      {children}
    </section>
  );
}

/**
 * Empty until the page's script finds the browser's clock off by more than a code can bear. It compares with the
 * time at which the server made the page, so a wrong code never has to tell anyone about clocks.
 */
export function ClockNotice({ here }: { readonly here: Surroundings }) {
  const { clock } = here.messages;
  return (
    <div
      class="notice notice-warning"
      role="status"
      data-clock
      data-server-time={String(here.nowMs)}
      data-fast={clock.fast('{span}')}
      data-slow={clock.slow('{span}')}
    />
  );
}
