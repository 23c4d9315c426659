/**
 * Backup codes that a page sends back, to be saved as a file or shown again. The server keeps only what is needed to
 * recognise them, so the page is where they are.
 */

import {
  BACKUP_CODE_COUNT,
  formatBackupCode,
  isBackupCode,
  parseBackupCode,
} from '#shared/backup-codes/backup-code.ts';
import type { Form } from './forms.ts';
import type { Surroundings } from './surroundings.ts';

/** A whole set, or `null`: what is not ten codes is not put into a file or on a page. */
export function readBackupCodes(form: Form): readonly string[] | null {
  const codes = form.texts('backupCode');
  if (codes.length !== BACKUP_CODE_COUNT || !codes.every(isBackupCode)) return null;
  return codes.map((code) => formatBackupCode(parseBackupCode(code)));
}

/** The text of the file, for a person who finds it again in three years. */
export function formatBackupCodeFile(backupCodes: readonly string[], here: Surroundings): string {
  const words = here.messages.backupCodes;
  const day = new Intl.DateTimeFormat(here.lang, { dateStyle: 'long', timeZone: 'UTC' }).format(here.nowMs);
  const head = [
    words.fileTitle(here.issuer),
    ...(here.email === null ? [] : [words.fileAccount(here.email)]),
    words.fileMade(day),
    words.fileNote,
  ];
  return `${[...head, '', ...backupCodes].join('\r\n')}\r\n`;
}

/** Letters, digits and hyphens alone: a header takes no other name without tricks. */
export function backupCodeFileName(issuer: string): string {
  const name = issuer
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return `${name || 'site'}-backup-codes.txt`;
}
