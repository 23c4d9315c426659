/** What both sides of a link hold after an answer was lost: the table of `shared/api/LINK.md` section 5. */

import type { Words } from '../words/words.ts';

/** What the verifier says of itself; `unknown` when it did not answer, `signed-out` when it tells nobody. */
export type SiteState = 'off' | 'pending' | 'on' | 'unknown' | 'signed-out';

/** What the vault keeps for it. */
export type KeptState = 'nothing' | 'pending' | 'active';

export interface EndState {
  readonly site: SiteState;
  readonly kept: KeptState;
}

/** What a person should do about it. */
export type NextStep = 'nothing' | 'start-again' | 'open-settings' | 'move-to-trash' | 'ask-later' | 'sign-in';

/** The next step and the sentence that tells it. No state is one that only one side can get out of. */
export function describeEndState(
  { site, kept }: EndState,
  host: string,
  say: Words,
): { nextStep: NextStep; detail: string } {
  switch (site) {
    case 'unknown':
      return {
        nextStep: 'ask-later',
        detail: say('link.unknown', { host }),
      };
    case 'signed-out':
      return {
        nextStep: 'sign-in',
        detail: say('link.signedOut', { host }),
      };
    case 'off':
      return kept === 'active'
        ? {
            nextStep: 'move-to-trash',
            detail: say('link.offHere', { host }),
          }
        : {
            nextStep: kept === 'pending' ? 'start-again' : 'nothing',
            detail: say('link.stillOff', { host }),
          };
    case 'pending':
      return {
        nextStep: 'start-again',
        detail: say('link.unfinished', { host }),
      };
    case 'on':
      return on(kept, host, say);
  }
}

function on(kept: KeptState, host: string, say: Words): { nextStep: NextStep; detail: string } {
  switch (kept) {
    case 'active':
      return { nextStep: 'nothing', detail: say('link.onHere', { host }) };
    case 'pending':
      return { nextStep: 'open-settings', detail: say('link.onUnproven', { host }) };
    case 'nothing':
      return { nextStep: 'open-settings', detail: say('link.onElsewhere', { host }) };
  }
}
