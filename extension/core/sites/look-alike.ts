/**
 * Look-alike hosts: names made to be taken for another. Nothing is filled there anyway, since sites match exactly;
 * the classification lets the refusal say what is wrong in the words of someone who fell for it.
 */

import { decodeHost } from './punycode.ts';
import { publicSuffix, registrableDomain, withoutPort } from './site.ts';

/** How a host resembles the one it is not. */
export type LookAlike =
  /** Letters that look the same: `exаmple.com` with a Cyrillic а, `examp1e.com`, `exarnple.com`. */
  | 'same-looking-letters'
  /** A letter left out, doubled, changed or swapped: `exmaple.com`. */
  | 'near-spelling'
  /** The real name stands inside another: `example.com.evil.net`, `example-login.com`. */
  | 'name-inside'
  /** The real name under another ending: `example.net`. */
  | 'other-ending';

/** Below this many letters one changed letter makes a different word, not a look-alike. */
const SHORTEST_NEAR_NAME = 5;
/** From this many letters on two changed letters are still overlooked. */
const SHORTEST_FAR_NAME = 10;
/** Shorter names occur inside others by chance. */
const SHORTEST_INSIDE_NAME = 4;

/** Sequences and letters that are read as a Latin letter, most of them at a glance and all of them in a hurry. */
const READ_AS: readonly (readonly [RegExp, string])[] = [
  [/rn/g, 'm'],
  [/vv/g, 'w'],
  [/cl/g, 'd'],
  [/[1iíìîïıіӏاוⅰ|ɩɪі]/g, 'l'],
  [/[0оοօ০०๐௦ᴏσоöóòôõøō]/g, 'o'],
  [/[аαａàáâãäåāăąạɑ]/g, 'a'],
  [/[еёеєҽéèêëēĕėęěẹ]/g, 'e'],
  [/[сϲçćčĉċ]/g, 'c'],
  [/[рρþ]/g, 'p'],
  [/[уүýÿγŷ]/g, 'y'],
  [/[хχ]/g, 'x'],
  [/[ѕşśšŝș5]/g, 's'],
  [/[һհĥħ]/g, 'h'],
  [/[јϳĵ]/g, 'j'],
  [/[ԁďđɗ]/g, 'd'],
  [/[ɡģğĝġց9]/g, 'g'],
  [/[кκķƙ]/g, 'k'],
  [/[мϻ]/g, 'm'],
  [/[пηñńņňṇո]/g, 'n'],
  [/[ԛզ]/g, 'q'],
  [/[гŕŗř]/g, 'r'],
  [/[тτţťț7]/g, 't'],
  [/[υսùúûüũūŭůűųцц]/g, 'u'],
  [/[νѵ]/g, 'v'],
  [/[ԝωŵш]/g, 'w'],
  [/[źżžʐ]/g, 'z'],
  [/[вƅḃьв]/g, 'b'],
  [/[łľĺļ]/g, 'l'],
];

/**
 * How `host` resembles `known`, or `null` when it does not, or when both belong to one registrable domain (then it
 * is the same owner's other name and no trick).
 */
export function lookAlikeOf(host: string, known: string): LookAlike | null {
  if (host === known) return null;
  const knownDomain = registrableDomain(known);
  if (knownDomain === null || registrableDomain(host) === knownDomain) return null;
  const readable = decodeHost(withoutPort(host));
  if (skeleton(readable) === skeleton(decodeHost(withoutPort(known)))) return 'same-looking-letters';
  const name = nameOf(host);
  const knownName = nameOf(known);
  if (skeleton(name) === skeleton(knownName)) return name === knownName ? 'other-ending' : 'same-looking-letters';
  if (isNear(skeleton(name), skeleton(knownName))) return 'near-spelling';
  return hasNameInside(readable, knownDomain, knownName) ? 'name-inside' : null;
}

/** A text with every letter replaced by the Latin letter it is read as, after Unicode UTS #39's skeletons. */
export function skeleton(text: string): string {
  return READ_AS.reduce(
    (letters, [look, letter]) => letters.replace(look, letter),
    text.normalize('NFKC').toLowerCase(),
  );
}

/** The label that a person takes for the site's name: `example` of `login.example.co.uk`. */
function nameOf(host: string): string {
  const domain = registrableDomain(host) ?? withoutPort(host);
  const suffix = publicSuffix(host);
  return decodeHost(suffix === '' ? domain : domain.slice(0, -suffix.length - 1));
}

function isNear(name: string, known: string): boolean {
  if (known.length < SHORTEST_NEAR_NAME) return false;
  return editDistance(name, known) <= (known.length >= SHORTEST_FAR_NAME ? 2 : 1);
}

function hasNameInside(host: string, knownDomain: string, knownName: string): boolean {
  const parts = `.${host.replaceAll('-', '.')}.`;
  if (parts.includes(`.${knownDomain.replaceAll('-', '.')}.`)) return true;
  return knownName.length >= SHORTEST_INSIDE_NAME && skeleton(host).includes(skeleton(knownName));
}

/** Insertions, deletions, changes and swaps of neighbours between two texts (optimal string alignment). */
export function editDistance(left: string, right: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: right.length + 1 }, (_, column) => column);
  for (let row = 1; row <= left.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= right.length; column += 1) {
      const same = left.charAt(row - 1) === right.charAt(column - 1);
      // Every index below was filled by an earlier turn of these loops; Infinity only satisfies the compiler.
      const at = (line: number[], index: number): number => line[index] ?? Number.POSITIVE_INFINITY;
      let best = Math.min(at(last, column) + 1, at(current, column - 1) + 1, at(last, column - 1) + (same ? 0 : 1));
      const swapped =
        row > 1 &&
        column > 1 &&
        left.charAt(row - 1) === right.charAt(column - 2) &&
        left.charAt(row - 2) === right.charAt(column - 1);
      if (swapped) best = Math.min(best, at(beforeLast, column - 2) + 1);
      current.push(best);
    }
    beforeLast = last;
    last = current;
  }
  return last[right.length] ?? left.length;
}
