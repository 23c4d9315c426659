/** Whether the site under the popup speaks the link, asked after the list stands so that no code waits for it. */

import { useEffect, useState } from 'preact/hooks';
import type { LinkSheet } from '../../messages.ts';
import { usePage } from '../context.ts';
import { usePopup } from './popup-context.ts';

/**
 * The site's sheet, `null` until it is known and where there is none.
 *
 * @param insist - Ask the site even when its page does not say that it speaks the link. Only where the person wants
 *   to add an account: the question tells the site that Twofold is here.
 */
export function useLink({ insist }: { readonly insist: boolean }): LinkSheet | null {
  const { askVault } = usePage();
  const { list, refresh } = usePopup();
  const [sheet, setSheet] = useState<LinkSheet | null>(null);
  useEffect(() => {
    let gone = false;
    void askVault('discover-link', { tabId: null, insist }).then((answer) => {
      if (gone || answer?.kind !== 'link') return;
      setSheet(answer.sheet);
      // The codes on the screen were made before the site told its time.
      if (answer.clock?.kind !== list.clock?.kind) void refresh();
    });
    return () => {
      gone = true;
    };
  }, [askVault, insist]);
  return sheet;
}
