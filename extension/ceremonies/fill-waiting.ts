/** Fills that wait for the next time step: one for a tab at most, and what came of it. */

import type { FillOutcome } from '../messages.ts';
import type { PageVisit } from '../platform/page-visitor.ts';

/** Who asked for what. */
export interface WaitingRequest {
  readonly tabId: number;
  /** `null` takes whichever account waits. */
  readonly accountId: string | null;
  /** A person asked, and is to be told. */
  readonly asked: boolean;
}

export interface WaitingFill {
  readonly accountId: string;
  readonly visit: Pick<PageVisit, 'isThere' | 'end'>;
  /** What was answered: that it waits. */
  readonly outcome: FillOutcome;
  readonly ended: Promise<FillOutcome>;
}

export interface WaitingFills {
  /**
   * The answer to a fill like one that waits already on the same page; `null` when none does. One that waits with
   * another account is given up: what a person chose last counts.
   */
  join(request: WaitingRequest): FillOutcome | null;
  begin(request: WaitingRequest, fill: WaitingFill): void;
  /** How the last fill that waited on a tab ends or has ended; `null` when there was none. */
  endOf(tabId: number): Promise<FillOutcome> | null;
}

/**
 * Remembers them as long as the background lives, which a waiting fill keeps awake.
 *
 * @param tell - Told once how a fill ended that a person asked for.
 * @param fail - Told of our own mistakes.
 */
export function createWaitingFills(
  tell: (tabId: number, outcome: FillOutcome) => void,
  fail: (error: unknown) => void,
): WaitingFills {
  const fills = new Map<number, WaitingFill & { readonly asked: boolean; readonly over: boolean }>();
  return { join, begin, endOf: (tabId) => fills.get(tabId)?.ended ?? null };

  function join({ tabId, accountId, asked }: WaitingRequest): FillOutcome | null {
    const fill = fills.get(tabId);
    if (fill === undefined || fill.over) return null;
    const isSame = accountId === null || accountId === fill.accountId;
    if (isSame && fill.visit.isThere()) {
      if (asked) fills.set(tabId, { ...fill, asked });
      return fill.outcome;
    }
    fills.delete(tabId);
    fill.visit.end();
    return null;
  }

  function begin({ tabId, asked }: WaitingRequest, fill: WaitingFill): void {
    const older = fills.get(tabId);
    // Both were asked for in the same moment: one code is enough.
    if (older?.over === false) older.visit.end();
    fills.set(tabId, { ...fill, asked, over: false });
    void fill.ended.then((outcome) => end(tabId, fill, outcome)).catch(fail);
  }

  function end(tabId: number, { ended, visit }: WaitingFill, outcome: FillOutcome): void {
    if (outcome.kind !== 'filled') visit.end();
    const fill = fills.get(tabId);
    // It was given up for another.
    if (fill?.ended !== ended) return;
    fills.set(tabId, { ...fill, over: true });
    if (fill.asked) tell(tabId, outcome);
  }
}
