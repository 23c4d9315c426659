/** What both sides of a link hold after an answer was lost: the table of `shared/api/LINK.md` section 5. */

/** What the verifier says of itself; `unknown` when it did not answer. */
export type SiteState = 'off' | 'pending' | 'on' | 'unknown';

/** What the vault keeps for it. */
export type KeptState = 'nothing' | 'pending' | 'active';

export interface EndState {
  readonly site: SiteState;
  readonly kept: KeptState;
}

/** What a person should do about it. */
export type NextStep = 'nothing' | 'start-again' | 'open-settings' | 'move-to-trash' | 'ask-later';

/** The next step and the sentence that tells it. No state is one that only one side can get out of. */
export function describeEndState({ site, kept }: EndState, host: string): { nextStep: NextStep; detail: string } {
  switch (site) {
    case 'unknown':
      return {
        nextStep: 'ask-later',
        detail: `${host} did not answer. Nothing was thrown away: try again in a moment, and it goes on from there.`,
      };
    case 'off':
      return kept === 'active'
        ? {
            nextStep: 'move-to-trash',
            detail: `Two-factor is off at ${host}. The account here is not needed any more; you can move it to the trash.`,
          }
        : {
            nextStep: kept === 'pending' ? 'start-again' : 'nothing',
            detail: `Two-factor is still off at ${host}. You can start again whenever you like.`,
          };
    case 'pending':
      return {
        nextStep: 'start-again',
        detail: `The set-up at ${host} is not finished, and two-factor is still off. Start again to go on where it stopped.`,
      };
    case 'on':
      return kept === 'nothing'
        ? {
            nextStep: 'open-settings',
            detail: `Two-factor was turned on at ${host} with another authenticator. Open its settings to change that.`,
          }
        : { nextStep: 'nothing', detail: `Two-factor is on at ${host}, and this vault has its codes.` };
  }
}
