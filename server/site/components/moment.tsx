/** @jsxImportSource hono/jsx */
/** A moment: in UTC as served, in the reader's own time zone where the script runs. */

import { formatMoment } from '../spans.ts';
import type { Surroundings } from '../surroundings.ts';

export interface MomentProps {
  readonly here: Pick<Surroundings, 'lang'>;
  readonly ms: number;
}

export function Moment({ here, ms }: MomentProps) {
  return (
    <time datetime={new Date(ms).toISOString()} data-moment>
      {formatMoment(ms, here.lang)} UTC
    </time>
  );
}
