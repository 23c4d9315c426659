import { describe, expect, it } from 'vitest';
import { estimatePassphrase, isAcceptablePassphrase } from '#extension/core/vault/passphrase-strength.ts';
import { seededRandom } from '#test/support/vaults.ts';
import { DICE_WORDS, STRONG_PASSPHRASES, WEAK_PASSPHRASES } from '#test/vectors/passphrases.ts';

const rowsOf = (groups: Readonly<Record<string, readonly string[]>>) =>
  Object.entries(groups).flatMap(([group, passphrases]) => passphrases.map((passphrase) => ({ group, passphrase })));

describe('estimatePassphrase', () => {
  it.each(['', 'Xk9$wQ2!z', 'short'])('calls "%s" too short', (passphrase) => {
    expect(estimatePassphrase(passphrase).level).toBe('too-short');
  });

  it.each(rowsOf(WEAK_PASSPHRASES))('calls "$passphrase" weak: $group', ({ passphrase }) => {
    expect(estimatePassphrase(passphrase).level).toBe('weak');
    expect(isAcceptablePassphrase(passphrase)).toBe(false);
  });

  it.each(rowsOf(STRONG_PASSPHRASES))('accepts "$passphrase": $group', ({ passphrase }) => {
    expect(isAcceptablePassphrase(passphrase)).toBe(true);
  });

  it.each([
    { count: 1, levels: ['too-short', 'weak'] },
    { count: 2, levels: ['weak'] },
    { count: 4, levels: ['acceptable', 'good'] },
    { count: 5, levels: ['good', 'strong'] },
    { count: 6, levels: ['strong'] },
    { count: 7, levels: ['strong'] },
  ])('is $levels for $count words that dice chose', ({ count, levels }) => {
    const random = seededRandom(count);
    for (let round = 0; round < 50; round += 1) {
      const phrase = Array.from(random(count), (byte) => DICE_WORDS[byte % DICE_WORDS.length]).join(' ');
      if (new Set(phrase.split(' ')).size === count) expect(levels, phrase).toContain(estimatePassphrase(phrase).level);
    }
  });

  it('is worth what dice of a list of 7776 words are worth, a bit or two a word aside', () => {
    const { bits } = estimatePassphrase('lantern tundra ocean gravel whisper copper');

    expect(Math.abs(bits - 6 * Math.log2(7776))).toBeLessThan(8);
  });

  it('rises with every further unrelated word', () => {
    const levels = ['lantern mule ocean', 'lantern mule ocean gravel', 'lantern mule ocean gravel whisper'].map(
      (passphrase) => estimatePassphrase(passphrase).bits,
    );

    expect(levels).toEqual([...levels].sort((one, other) => one - other));
    expect(estimatePassphrase('lantern mule ocean gravel whisper copper').level).toBe('strong');
  });

  it('gains nothing from what is written twice', () => {
    const once = estimatePassphrase('lantern mule').bits;

    expect(estimatePassphrase('lantern mule lantern mule').bits).toBeLessThan(once + 12);
  });

  it('stays quick on a very long text', () => {
    const beganMs = performance.now();

    estimatePassphrase('lantern mule '.repeat(200));
    estimatePassphrase('q1w2e3r4'.repeat(200));

    expect(performance.now() - beganMs).toBeLessThan(1000);
  });
});
