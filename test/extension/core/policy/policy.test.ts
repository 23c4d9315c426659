import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isSealedTarget } from '#extension/core/export/sealed-targets.ts';
import { TARGETS } from '#extension/core/export/targets.ts';
import { isFillAllowed, type Policy, parsePolicy } from '#extension/core/policy/policy.ts';
import { KDF_FLOOR } from '#extension/core/vault/passphrase.ts';

const NONE: Policy = {
  lockAfterMinutes: null,
  lockOnScreenLock: false,
  forbidPlainExport: false,
  kdfFloor: KDF_FLOOR,
  allowedSites: null,
  problems: [],
};

const exact = (host: string) => ({ host, match: 'exact' }) as const;
const wide = (host: string) => ({ host, match: 'subdomains' }) as const;

describe('parsePolicy', () => {
  it.each<{ stored: Record<string, unknown>; policy: Partial<Policy> }>([
    { stored: {}, policy: {} },
    { stored: { lockAfterMinutes: 1 }, policy: { lockAfterMinutes: 1 } },
    { stored: { lockAfterMinutes: 1440 }, policy: { lockAfterMinutes: 1440 } },
    { stored: { lockOnScreenLock: true }, policy: { lockOnScreenLock: true } },
    { stored: { lockOnScreenLock: false }, policy: {} },
    { stored: { forbidPlainExport: true }, policy: { forbidPlainExport: true } },
    { stored: { forbidPlainExport: false }, policy: {} },
    { stored: { kdfMemoryMiB: 128 }, policy: { kdfFloor: { ...KDF_FLOOR, memoryKiB: 128 * 1024 } } },
    { stored: { kdfPasses: 5 }, policy: { kdfFloor: { ...KDF_FLOOR, passes: 5 } } },
    { stored: { allowedSites: [] }, policy: { allowedSites: [] } },
    {
      stored: { allowedSites: ['example.com', '*.example.org', 'https://nas.example:8443/login'] },
      policy: { allowedSites: [exact('example.com'), wide('example.org'), exact('nas.example:8443')] },
    },
    // A floor can only be raised.
    { stored: { kdfMemoryMiB: 16, kdfPasses: 1 }, policy: {} },
  ])('reads $stored', ({ stored, policy }) => {
    expect(parsePolicy(stored)).toEqual({ ...NONE, ...policy });
  });

  it.each<{ stored: Record<string, unknown>; policy: Partial<Policy> }>([
    ...[0, 1441, 1.5, -5, '15', null, true, Number.NaN].map((lockAfterMinutes) => ({
      stored: { lockAfterMinutes },
      policy: { lockAfterMinutes: 1, problems: ['lockAfterMinutes'] },
    })),
    ...['true', 1, null, []].map((lockOnScreenLock) => ({
      stored: { lockOnScreenLock },
      policy: { lockOnScreenLock: true, problems: ['lockOnScreenLock'] },
    })),
    ...['false', 0, null].map((forbidPlainExport) => ({
      stored: { forbidPlainExport },
      policy: { forbidPlainExport: true, problems: ['forbidPlainExport'] },
    })),
    ...[0, 1025, '128', 64.5].map((kdfMemoryMiB) => ({
      stored: { kdfMemoryMiB },
      policy: { kdfFloor: { ...KDF_FLOOR, memoryKiB: 256 * 1024 }, problems: ['kdfMemoryMiB'] },
    })),
    ...[0, 25, '4', null].map((kdfPasses) => ({
      stored: { kdfPasses },
      policy: { kdfFloor: { ...KDF_FLOOR, passes: 12 }, problems: ['kdfPasses'] },
    })),
    ...['example.com', null, { 0: 'example.com' }, 5].map((allowedSites) => ({
      stored: { allowedSites },
      policy: { allowedSites: [], problems: ['allowedSites'] },
    })),
    {
      stored: { allowedSites: ['example.com', '*.co.uk', 7, 'two words'] },
      policy: { allowedSites: [exact('example.com')], problems: ['allowedSites'] },
    },
    { stored: { lockAfterMinute: 5 }, policy: { problems: ['lockAfterMinute'] } },
    {
      stored: { allowedSites: 1, forbidPlainExport: 1, lockOnScreenLock: 1, lockAfterMinutes: 'x' },
      policy: {
        lockAfterMinutes: 1,
        lockOnScreenLock: true,
        forbidPlainExport: true,
        allowedSites: [],
        problems: ['lockAfterMinutes', 'lockOnScreenLock', 'forbidPlainExport', 'allowedSites'],
      },
    },
  ])('takes the strictest for $stored, and names it', ({ stored, policy }) => {
    expect(parsePolicy(stored)).toEqual({ ...NONE, ...policy });
  });

  it('knows every member that the schema tells Chromium of, and no other', () => {
    const schema = JSON.parse(readFileSync('extension/public/managed-schema.json', 'utf8'));
    const names = Object.keys(schema.properties);
    const given = Object.fromEntries(names.map((name) => [name, undefined]));

    expect(parsePolicy(given).problems).toEqual([]);
    expect(parsePolicy(Object.fromEntries(names.map((name) => [name, Symbol('none')]))).problems.toSorted()).toEqual(
      names.sort(),
    );
  });
});

describe('isFillAllowed', () => {
  it.each([
    { allowedSites: null, host: 'any.example', allowed: true },
    { allowedSites: [], host: 'any.example', allowed: false },
    { allowedSites: [exact('example.com')], host: 'example.com', allowed: true },
    { allowedSites: [exact('example.com')], host: 'login.example.com', allowed: false },
    { allowedSites: [exact('example.com')], host: 'example.com.evil.example', allowed: false },
    { allowedSites: [exact('example.com')], host: 'example.com:8443', allowed: false },
    { allowedSites: [wide('example.com')], host: 'login.example.com', allowed: true },
    { allowedSites: [wide('example.com')], host: 'notexample.com', allowed: false },
  ])('on $host: $allowed', ({ allowedSites, host, allowed }) => {
    expect(isFillAllowed({ allowedSites }, host)).toBe(allowed);
  });
});

describe('isSealedTarget', () => {
  it.each(TARGETS)('agrees with $name', ({ name, sealed }) => {
    expect(isSealedTarget(name)).toBe(sealed);
  });

  it('takes a kind that nobody knows for open', () => {
    expect(isSealedTarget('anything')).toBe(false);
    expect(isSealedTarget('')).toBe(false);
  });
});
