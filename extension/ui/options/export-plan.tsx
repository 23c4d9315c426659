/** What an export will hold and what it cannot, before it is written. */

import type { PlannedExport } from '#extension/core/transfer/transfer.ts';
import { useText } from '../context.ts';
import { Button } from '../parts/button.tsx';

interface ExportPlanProps {
  readonly plan: PlannedExport;
  readonly damaged: number;
  readonly busy: boolean;
  readonly onWrite: () => void;
  readonly onCancel: () => void;
}

export function ExportPlan({ plan: { count, losses, refused }, damaged, busy, onWrite, onCancel }: ExportPlanProps) {
  const text = useText();
  return (
    <>
      <p>
        <strong>{text('export.count', { count })}</strong>
      </p>
      {damaged > 0 && <p class="notice notice-warning">{text('export.damaged', { count: damaged })}</p>}
      {refused.length > 0 && (
        <details class="notice notice-warning" open>
          <summary>{text('export.refused', { count: refused.length })}</summary>
          <ul>
            {refused.map(({ name, detail }, place) => (
              <li key={String(place)}>
                <bdi>{name}</bdi>: {detail}
              </li>
            ))}
          </ul>
        </details>
      )}
      {losses.length > 0 && (
        <details class="notice">
          <summary>{text('export.losses', { count: losses.length })}</summary>
          <ul>
            {losses.map(({ name, parts }, place) => (
              <li key={String(place)}>
                <bdi>{name}</bdi>: {parts.map((part) => text(`export.part.${part}`)).join(', ')}
              </li>
            ))}
          </ul>
        </details>
      )}
      <div class="actions">
        <Button kind="primary" busy={busy} onPress={onWrite}>
          {text(busy ? 'export.working' : 'export.write')}
        </Button>
        <Button onPress={onCancel}>{text('action.cancel')}</Button>
      </div>
    </>
  );
}
