/** What stands where the vault should: that it is gone, or that the browser does not give it out. */

import { useText } from '../context.ts';
import { Button } from './button.tsx';
import { Mark } from './mark.tsx';

/** The vault was here and is not any more. `onBegin` leads to a new one, where one can be made. */
export function VaultGone({ onBegin }: { readonly onBegin?: () => void }) {
  const text = useText();
  return (
    <section class="view">
      <Mark />
      <h1>{text('vault.goneTitle')}</h1>
      <p>{text('vault.goneBody')}</p>
      <p>{text('vault.goneRestore')}</p>
      {onBegin && (
        <Button kind="primary" onPress={onBegin}>
          {text('vault.goneBegin')}
        </Button>
      )}
    </section>
  );
}

/** The browser keeps no data here, or not now. Nothing was changed. */
export function VaultUnavailable() {
  const text = useText();
  return (
    <section class="view">
      <Mark />
      <h1>{text('vault.unavailableTitle')}</h1>
      <p>{text('vault.unavailableBody')}</p>
    </section>
  );
}
