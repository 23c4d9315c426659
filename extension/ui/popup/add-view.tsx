/** Adding an account; after a capture that found nothing, why and what to try. */

import { useText } from '../context.ts';
import { View } from '../parts/view.tsx';
import { AddWays } from './add-ways.tsx';
import { usePopup } from './popup-context.ts';

export function AddView({ problem }: { readonly problem: string | null }) {
  const text = useText();
  const { back } = usePopup();
  return (
    <View title={text('add.title')} onBack={back}>
      <div role="alert" class="alert-slot">
        {problem !== null && (
          <div class="notice notice-warning">
            <strong>{text('add.nothingFound')}</strong>
            <p>{problem}</p>
          </div>
        )}
      </div>
      <AddWays insist />
    </View>
  );
}
