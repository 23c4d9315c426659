/** The words of notices: what each language has to give. */

import type { NoticeKind } from '../notices.ts';

export interface NoticeWords {
  /** Sentences without a secret, a link or a name: whoever reads them knows whose account it is. */
  readonly kinds: Readonly<Record<NoticeKind, { readonly subject: string; readonly text: string }>>;
  readonly backupCodesLeft: (count: number) => string;
  /** @param moment - Date and time, in UTC. */
  readonly when: (moment: string) => string;
  /** @param support - The operator's own line. */
  readonly help: (support: string) => string;
}
