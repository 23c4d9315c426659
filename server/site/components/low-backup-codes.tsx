/** @jsxImportSource hono/jsx */
import { BACKUP_CODES_LOW } from '#shared/backup-codes/backup-code.ts';
import { PATHS } from '../paths.ts';
import type { Surroundings } from '../surroundings.ts';
import { WarningNotice } from './notices.tsx';

/** Nothing while there are enough. */
export function LowBackupCodes({ here, remaining }: { readonly here: Surroundings; readonly remaining: number }) {
  const { userOptions } = here.messages;
  if (remaining > BACKUP_CODES_LOW) return null;
  return (
    <WarningNotice title={userOptions.lowHeading}>
      <p>
        {userOptions.low(remaining)} <a href={PATHS.newBackupCodes}>{userOptions.newBackupCodes}</a>
      </p>
    </WarningNotice>
  );
}
