/** Records that could not be opened, named, while the rest stays usable. */

import { useText } from '../context.ts';
import { usePopup } from './popup-context.ts';

export function DamagedNotice() {
  const text = useText();
  const { damaged } = usePopup().list;
  if (damaged.length === 0) return null;
  return (
    <details class="notice notice-warning damaged">
      <summary>{text('list.damaged', { count: damaged.length })}</summary>
      <ul>
        {damaged.map(({ id, detail }) => (
          <li key={id}>{detail}</li>
        ))}
      </ul>
    </details>
  );
}
