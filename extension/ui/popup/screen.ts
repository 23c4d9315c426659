/** The popup's screens and the way back from each. */

import type { CaptureCandidate, LinkSheet } from '../../messages.ts';

export type Screen =
  /** `focus` names the row or control that takes the focus: an account's id, or `add`, `automatic`, `link`. */
  | { readonly name: 'list'; readonly focus?: string }
  | { readonly name: 'add'; readonly problem?: string }
  | {
      readonly name: 'candidates';
      readonly candidates: readonly CaptureCandidate[];
      readonly notes: readonly string[];
    }
  | { readonly name: 'paste' }
  | { readonly name: 'type' }
  | { readonly name: 'account'; readonly id: string }
  | { readonly name: 'edit'; readonly id: string }
  | { readonly name: 'backup-codes'; readonly id: string }
  | { readonly name: 'automatic' }
  | { readonly name: 'link'; readonly sheet: LinkSheet };

/** Where Back and Escape lead; `null` from the list, which is the bottom. */
export function screenBehind(screen: Screen): Screen | null {
  switch (screen.name) {
    case 'list':
      return null;
    case 'add':
      return { name: 'list', focus: 'add' };
    case 'automatic':
      return { name: 'list', focus: 'automatic' };
    case 'link':
      return { name: 'list', focus: 'link' };
    case 'candidates':
    case 'paste':
    case 'type':
      return { name: 'add' };
    case 'account':
      return { name: 'list', focus: screen.id };
    case 'edit':
    case 'backup-codes':
      return { name: 'account', id: screen.id };
  }
}
