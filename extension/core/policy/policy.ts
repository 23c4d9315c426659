/**
 * What an organisation has set for the browsers that it manages, in `storage.managed`. A member that cannot be read is
 * named, and the strictest rule of its kind is in force: whoever wrote it meant to restrict something.
 */

import type { SiteRule } from '../accounts/account.ts';
import { isSiteMatch } from '../sites/site.ts';
import { readSiteRule } from '../sites/site-text.ts';
import { KDF_FLOOR, type KdfParameters } from '../vault/passphrase.ts';

export interface Policy {
  /** Minutes without use after which the vault locks at the latest; `null` leaves it to the person. */
  readonly lockAfterMinutes: number | null;
  /** Whether it locks with the screen, whatever the person chose. */
  readonly lockOnScreenLock: boolean;
  /** Whether accounts may leave the vault in encrypted files alone. */
  readonly forbidPlainExport: boolean;
  /** What a new passphrase is stretched by at least. */
  readonly kdfFloor: KdfParameters;
  /** The only sites that codes are filled on; `null` for all. */
  readonly allowedSites: readonly SiteRule[] | null;
  /** Names of members that cannot be read or are not known. */
  readonly problems: readonly string[];
}

/** A day, as in the settings: longer is no lock. */
const LONGEST_LOCK_MINUTES = 24 * 60;

/** As much as a browser bears. A vault that is made here opens on a smaller machine too. */
const MOST_MEMORY_MIB = 1024;
const MOST_PASSES = 24;

/** In force where the member cannot be read: short and strong, and still to be worked with. */
const STRICTEST = { lockAfterMinutes: 1, kdfMemoryMiB: 256, kdfPasses: 12 };

const KIB_PER_MIB = 1024;

/** The rules of what `storage.managed` holds; nothing in it is no rule at all. */
export function parsePolicy(stored: Readonly<Record<string, unknown>>): Policy {
  const { lockAfterMinutes, lockOnScreenLock, forbidPlainExport, kdfMemoryMiB, kdfPasses, allowedSites, ...unknown } =
    stored;
  const problems = Object.keys(unknown);
  const number = (name: keyof typeof STRICTEST, value: unknown, range: Range): number | null => {
    if (value === undefined || isWholeWithin(value, range)) return value ?? null;
    problems.push(name);
    return STRICTEST[name];
  };
  const flag = (name: string, value: unknown): boolean => {
    if (value === undefined || typeof value === 'boolean') return value ?? false;
    problems.push(name);
    return true;
  };
  const leastMemoryMiB = KDF_FLOOR.memoryKiB / KIB_PER_MIB;
  const memoryMiB = number('kdfMemoryMiB', kdfMemoryMiB, { least: 1, most: MOST_MEMORY_MIB });
  const passes = number('kdfPasses', kdfPasses, { least: 1, most: MOST_PASSES });
  return {
    lockAfterMinutes: number('lockAfterMinutes', lockAfterMinutes, { least: 1, most: LONGEST_LOCK_MINUTES }),
    lockOnScreenLock: flag('lockOnScreenLock', lockOnScreenLock),
    forbidPlainExport: flag('forbidPlainExport', forbidPlainExport),
    kdfFloor: {
      // A floor can only be raised.
      memoryKiB: Math.max(memoryMiB ?? 0, leastMemoryMiB) * KIB_PER_MIB,
      passes: Math.max(passes ?? 0, KDF_FLOOR.passes),
      parallelism: KDF_FLOOR.parallelism,
    },
    allowedSites: readSites(allowedSites, problems),
    problems,
  };
}

/** Whether codes may be filled on a host, as in `SiteRule.host`. */
export function isFillAllowed({ allowedSites }: Pick<Policy, 'allowedSites'>, host: string): boolean {
  return allowedSites === null || allowedSites.some((rule) => isSiteMatch(rule, host));
}

interface Range {
  readonly least: number;
  readonly most: number;
}

function isWholeWithin(value: unknown, { least, most }: Range): value is number {
  return Number.isInteger(value) && Number(value) >= least && Number(value) <= most;
}

/** A site that cannot be read is left out, so that it allows nothing. */
function readSites(value: unknown, problems: string[]): readonly SiteRule[] | null {
  if (value === undefined) return null;
  const entries: readonly unknown[] = Array.isArray(value) ? value : [];
  const rules = entries.map((entry) => (typeof entry === 'string' ? readSiteRule(entry) : null));
  if (!Array.isArray(value) || rules.includes(null)) problems.push('allowedSites');
  return rules.filter((rule) => rule !== null);
}
