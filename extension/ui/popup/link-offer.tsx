/**
 * One line that leads to what the site and the vault can do together. It comes when the site has answered, so it is the
 * last of a screen and stands at the foot of what is seen: nothing moves under a pointer that is about to press.
 */

import { usePage } from '../context.ts';
import { Icon } from '../parts/icon.tsx';
import { usePopup } from './popup-context.ts';
import { useLink } from './use-link.ts';

export function LinkOffer({ insist = false }: { readonly insist?: boolean }) {
  const { text } = usePage();
  const { go } = usePopup();
  const sheet = useLink({ insist });
  if (sheet === null) return null;
  const { host, state, signedInAs } = sheet;
  // At a sign-in prompt the fill is what is wanted; where somebody asked to add an account, it is said in words.
  if (signedInAs === null) return insist ? <p class="hint">{text('link.signInFirst', { host })}</p> : null;
  return (
    <button type="button" class="way link-offer" data-focus="link" onClick={() => go({ name: 'link', sheet })}>
      <Icon name="link" />
      <span class="way-text">
        <strong>{text(state === 'on' ? 'link.manage' : 'link.turnOn')}</strong>
        <span class="muted">{text(state === 'on' ? 'link.manageHint' : 'link.turnOnHint', { host })}</span>
      </span>
      <Icon name="forward" />
    </button>
  );
}
