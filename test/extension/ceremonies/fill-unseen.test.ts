import { describe, expect, it } from 'vitest';
import { unseenHost } from '#extension/ceremonies/fill-unseen.ts';
import { aForm } from '#test/support/a-form.ts';
import { aVisit } from '#test/support/fake-visit.ts';

const RULES = [{ host: 'example.com', match: 'exact' }] as const;
const EMPTY = aForm([]);
const FRAMED = { closedFrames: ['https://pay.net/code'] };

describe('unseenHost', () => {
  it.each([
    { what: 'a frame of another site on a page without fields', own: aVisit(EMPTY, FRAMED), host: 'pay.net' },
    { what: 'no frame', own: aVisit(EMPTY), host: null },
    { what: 'a frame beside fields of the page', own: aVisit(aForm([{ labels: ['Name'] }]), FRAMED), host: null },
    { what: 'a frame beside a hidden field', own: aVisit(aForm([{ visible: false }]), FRAMED), host: 'pay.net' },
    { what: 'a closed frame of its own', own: aVisit(EMPTY, { closedFrames: ['https://example.com/'] }), host: null },
    { what: 'a frame of nobody', own: aVisit(EMPTY, { closedFrames: ['', 'about:blank', 'data:,x'] }), host: null },
    {
      what: 'a frame of nobody before one of another site',
      own: aVisit(EMPTY, { closedFrames: ['', 'https://pay.net/'] }),
      host: 'pay.net',
    },
  ])('names $host for $what', ({ own, host }) => {
    expect(unseenHost([own], [own], RULES)).toBe(host);
  });

  it('names no part that was looked into', () => {
    const own = aVisit(EMPTY, FRAMED);
    const framed = aVisit(EMPTY, { url: 'https://pay.net/code', frameId: 3 });

    expect(unseenHost([own], [own, framed], RULES)).toBeNull();
  });
});
