/** @jsxImportSource hono/jsx */
import type { Surroundings } from '../surroundings.ts';

export interface BackupCodeListProps {
  readonly here: Surroundings;
  readonly backupCodes: readonly string[];
}

/** The codes to read, and once more as hidden fields: they exist nowhere but on this page. */
export function BackupCodeList({ here, backupCodes }: BackupCodeListProps) {
  return (
    <>
      {/* `list-style: none` takes the list role away in WebKit; naming it gives it back. */}
      <ol class="codes" id="backup-codes" dir="ltr" aria-label={here.messages.backupCodes.listLabel}>
        {backupCodes.map((code) => (
          <li>
            <code>{code}</code>
          </li>
        ))}
      </ol>
      {backupCodes.map((code) => (
        <input type="hidden" name="backupCode" value={code} />
      ))}
    </>
  );
}
