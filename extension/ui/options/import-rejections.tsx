/** What of a file cannot be taken, item by item with the reason, and what was left aside. */

import type { ReadFile } from '#extension/core/transfer/transfer.ts';
import { useText } from '../context.ts';

export function ImportRejections({ file: { rejected, ignored, icons } }: { readonly file: ReadFile }) {
  const text = useText();
  return (
    <>
      {rejected.length > 0 && (
        <details class="notice notice-warning" open>
          <summary>{text('import.rejected', { count: rejected.length })}</summary>
          <ul>
            {rejected.map(({ name, detail }, place) => (
              // Names repeat; the order of a file that was read does not change.
              <li key={String(place)}>
                <bdi>{name}</bdi>: {detail}
              </li>
            ))}
          </ul>
        </details>
      )}
      {ignored > 0 && <p class="muted">{text('import.ignored', { count: ignored })}</p>}
      {icons > 0 && <p class="muted">{text('import.icons', { count: icons })}</p>}
    </>
  );
}
