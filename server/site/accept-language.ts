/** The `Accept-Language` header (RFC 9110 §12.5.4), written by browsers from what a person chose in their settings. */

/** More wishes than any browser sends; the rest is not looked at. */
const MOST_WISHES = 30;

/** Language tags, the dearest first. `*`, a weight of 0 and what is malformed are left out. */
export function parseAcceptLanguage(header: string): readonly string[] {
  return header
    .split(',', MOST_WISHES)
    .flatMap((part) => {
      const [, tag, weight = '1'] = /^\s*([a-z0-9-]+)\s*(?:;\s*q=([01](?:\.\d{0,3})?)\s*)?$/i.exec(part) ?? [];
      return tag === undefined || Number(weight) === 0 ? [] : [{ tag, weight: Number(weight) }];
    })
    .sort((one, other) => other.weight - one.weight)
    .map(({ tag }) => tag);
}
