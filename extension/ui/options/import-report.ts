/** The review of an import as a text to keep: every item of the file with what became of it, and no secret. */

import type { ImportVerdict } from '#extension/core/import/review.ts';
import type { ReadFile } from '#extension/core/transfer/transfer.ts';
import { nameOf } from '../account-name.ts';
import type { MessageKey, Text } from '../messages/text.ts';

/** The sentence of a verdict. */
export function verdictKey(verdict: ImportVerdict) {
  switch (verdict.kind) {
    case 'new':
      return 'import.verdict.new' satisfies MessageKey;
    case 'repeated':
      return 'import.verdict.repeated' satisfies MessageKey;
    case 'known':
      return verdict.inTrash
        ? ('import.verdict.knownInTrash' satisfies MessageKey)
        : ('import.verdict.known' satisfies MessageKey);
    case 'shares-secret':
      return 'import.verdict.sharesSecret' satisfies MessageKey;
  }
}

/** One line for each item; the verdicts are in the order of the accounts. */
export function reportOf(file: ReadFile, verdicts: readonly ImportVerdict[], text: Text): string {
  const accounts = file.accounts.map(({ account, warnings }, place) => {
    const verdict = verdicts[place];
    return [`${nameOf(account, text)}:`, ...(verdict === undefined ? [] : [text(verdictKey(verdict))]), ...warnings];
  });
  const rejected = file.rejected.map(({ name, detail }) => [`${name}:`, text('import.refused'), detail]);
  return [
    file.title,
    ...file.notices,
    ...[...accounts, ...rejected].map((words) => words.join(' ')),
    text('import.ignored', { count: file.ignored }),
    text('import.icons', { count: file.icons }),
    '',
  ].join('\n');
}
