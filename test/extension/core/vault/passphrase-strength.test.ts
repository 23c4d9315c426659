import { describe, expect, it } from 'vitest';
import { estimatePassphrase, isAcceptablePassphrase } from '#extension/core/vault/passphrase-strength.ts';

describe('estimatePassphrase', () => {
  it.each(['', 'Xk9$wQ2!z', 'short'])('calls "%s" too short', (passphrase) => {
    expect(estimatePassphrase(passphrase).level).toBe('too-short');
  });

  it.each([
    'password123',
    'Passw0rd2026!',
    'P@ssw0rd1234567',
    'aaaaaaaaaaaaaaaaaaaaaaaa',
    'abcabcabcabcabcabcabc',
    'qwertyuiopasdfghjkl',
    '123456789012345678',
    'summersummersummersummer',
    'iloveyou iloveyou',
    'Summer2026!',
    'monkeydragon1999',
    'lantern mule',
    'Tr0ub4dor&3',
  ])('calls "%s" weak', (passphrase) => {
    expect(estimatePassphrase(passphrase).level).toBe('weak');
    expect(isAcceptablePassphrase(passphrase)).toBe(false);
  });

  it.each([
    'lantern mule ocean gravel',
    'five fake words for tests',
    'Grüne Äpfel rollen bergab',
    'синий кит поёт ночью',
  ])('accepts the words "%s"', (passphrase) => {
    expect(isAcceptablePassphrase(passphrase)).toBe(true);
  });

  it.each(['kq7!Zw2#vPx9', 'xkqzvjwptrmbgnhd', 'h4Tz0rKq3nB7wLxe'])('accepts the random "%s"', (passphrase) => {
    expect(isAcceptablePassphrase(passphrase)).toBe(true);
  });

  it('rises with every further unrelated word', () => {
    const levels = ['lantern mule ocean', 'lantern mule ocean gravel', 'lantern mule ocean gravel whisper'].map(
      (passphrase) => estimatePassphrase(passphrase).bits,
    );

    expect(levels).toEqual([...levels].sort((one, other) => one - other));
    expect(estimatePassphrase('lantern mule ocean gravel whisper copper').level).toBe('strong');
  });

  it('stays quick on a very long text', () => {
    const beganMs = performance.now();

    estimatePassphrase('lantern mule '.repeat(200));

    expect(performance.now() - beganMs).toBeLessThan(1000);
  });
});
