/** What was captured while the popup was closed: an area of the page, a picture by the context menu. */

import { useEffect } from 'preact/hooks';
import { usePage } from '../context.ts';
import { useCapture } from './use-capture.ts';

export function LastCapture() {
  const { askVault } = usePage();
  const capture = useCapture();
  // Asked once, when the vault is open: the answer is given only once too.
  useEffect(() => {
    void askVault('last-capture', null).then(async (answer) => {
      if (answer?.outcome) await capture.take(answer.outcome);
    });
  }, []);
  return null;
}
