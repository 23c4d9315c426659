/** Whether copied codes are taken off the clipboard. The browser's own right to read it is the setting. */

import { useEffect, useId, useState } from 'preact/hooks';
import { usePage } from '../context.ts';
import { Checkbox } from '../parts/checkbox.tsx';

export function ClearCopied() {
  const { host, say, text } = usePage();
  const hintId = useId();
  const [clears, setClears] = useState<boolean | null>(null);
  useEffect(() => void host.hasRight('clipboardRead').then(setClears), [host]);
  if (clears === null) return null;
  return (
    <div class="field">
      <Checkbox
        label={text('options.clearCopied')}
        describedBy={hintId}
        checked={clears}
        onChange={(wanted) => void change(wanted)}
      />
      <p class="hint" id={hintId}>
        {text('options.clearCopiedHint')}
      </p>
    </div>
  );

  async function change(wanted: boolean): Promise<void> {
    // Drawn again from what the browser says, so that a box that was ticked in vain is empty afterwards.
    setClears(wanted);
    if (wanted && !(await host.requestRight('clipboardRead'))) {
      say({ text: text('options.clearCopiedDenied'), tone: 'refusal' });
    }
    if (!wanted) await host.giveBackRight('clipboardRead');
    setClears(await host.hasRight('clipboardRead'));
  }
}
