/**
 * Every question that a page can ask the background, by what it can cost. The compiler holds that none is missing: a
 * new one has to be put here, and if it destroys something, into the table of those that are guarded.
 */

import { describe, expect, it } from 'vitest';
import type { MessageKind } from '#extension/messages.ts';
import { DESTRUCTIVE_ACTIONS } from '#test/support/destructive-actions.ts';

type Effect =
  /** Nothing is lost: it reads, adds, or does what can be done the other way round at the same place. */
  | 'harmless'
  /** Something is written over, voided, thrown away or given up. */
  | 'destroys'
  /** Takes one of those back; what it throws away came with that. */
  | 'undoes';

const EFFECTS = {
  'vault-state': 'harmless',
  // There is only ever one vault: where one is, this is refused.
  'create-vault': 'harmless',
  unlock: 'harmless',
  'unlock-with': 'harmless',
  lock: 'harmless',
  'list-slots': 'harmless',
  'change-passphrase': 'destroys',
  'add-passkey': 'harmless',
  'make-recovery-code': 'destroys',
  'rename-slot': 'harmless',
  'remove-slot': 'destroys',
  'list-accounts': 'harmless',
  'read-codes': 'harmless',
  // RFC 4226: a counter only ever moves on, and each press is for one code.
  'next-hotp-code': 'harmless',
  'capture-page': 'harmless',
  'capture-given': 'harmless',
  'capture-area': 'harmless',
  'last-capture': 'harmless',
  'keep-capture': 'harmless',
  'add-key-uri': 'harmless',
  'add-by-typing': 'harmless',
  'edit-account': 'destroys',
  // Moved back as easily.
  'move-account': 'harmless',
  'sort-by-name': 'destroys',
  'confirm-account': 'harmless',
  'remove-account': 'destroys',
  'restore-account': 'undoes',
  'erase-account': 'destroys',
  'accept-vault': 'destroys',
  'list-trash': 'harmless',
  'keep-backup-codes': 'destroys',
  'capture-backup-codes': 'harmless',
  'reveal-backup-codes': 'harmless',
  // The mark is taken off where it was put.
  'mark-backup-code': 'harmless',
  // A backup code is used up only after a question of its own: `confirm-backup-code`.
  fill: 'harmless',
  'resume-fill': 'harmless',
  'await-fill': 'harmless',
  'switch-automatic': 'destroys',
  'list-automatic': 'harmless',
  'copy-code': 'harmless',
  'review-import': 'harmless',
  'import-accounts': 'destroys',
  'undo-import': 'undoes',
  'export-accounts': 'harmless',
  'make-backup': 'harmless',
  'backup-saved': 'harmless',
  'backup-status': 'harmless',
  'remind-later': 'harmless',
  'review-restore': 'harmless',
  'restore-accounts': 'destroys',
  'undo-restore': 'undoes',
  'health-report': 'harmless',
  'review-merge': 'harmless',
  'merge-accounts': 'destroys',
  'undo-merge': 'undoes',
  'discover-link': 'harmless',
  'turn-on-two-factor': 'harmless',
  'renew-backup-codes': 'destroys',
  'turn-off-two-factor': 'destroys',
  'read-settings': 'harmless',
  'read-policy': 'harmless',
  'change-settings': 'harmless',
} satisfies Record<MessageKind, Effect>;

const kindsThat = (effect: Effect) =>
  Object.entries(EFFECTS)
    .filter(([, each]) => each === effect)
    .map(([kind]) => kind);

describe('destructive actions', () => {
  it('are all in the table of those that are guarded, and nothing else is', () => {
    const guarded = new Set(DESTRUCTIVE_ACTIONS.map(({ kind }) => kind));

    expect([...guarded].sort()).toEqual(kindsThat('destroys').sort());
  });

  it.each(DESTRUCTIVE_ACTIONS)('$what: named beforehand, or to be taken back', ({ names, beside, undo }) => {
    expect(names !== null || beside !== undefined || undo !== null).toBe(true);
  });

  it('are taken back by questions that do nothing else', () => {
    const undos = DESTRUCTIVE_ACTIONS.flatMap(({ kind, undo }) => (undo === null || undo === kind ? [] : undo));

    expect([...new Set(undos)].sort()).toEqual(kindsThat('undoes').sort());
  });
});
