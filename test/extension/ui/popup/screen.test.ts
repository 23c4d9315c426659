import { describe, expect, it } from 'vitest';
import { type Screen, screenBehind } from '#extension/ui/popup/screen.ts';

const screens: readonly Screen[] = [
  { name: 'list' },
  { name: 'add' },
  { name: 'candidates', candidates: [], notes: [] },
  { name: 'paste' },
  { name: 'type' },
  { name: 'account', id: 'a' },
  { name: 'edit', id: 'a' },
  { name: 'backup-codes', id: 'a' },
  { name: 'automatic' },
];

describe('screenBehind', () => {
  it.each(screens)('leads from $name back to the list in a few steps', (screen) => {
    let behind: Screen | null = screen;
    let steps = 0;
    while (behind !== null && behind.name !== 'list' && steps < 5) {
      behind = screenBehind(behind);
      steps += 1;
    }

    expect(behind?.name).toBe('list');
  });

  it('gives the focus back to the account that was open', () => {
    expect(screenBehind({ name: 'account', id: 'a' })).toEqual({ name: 'list', focus: 'a' });
  });
});
