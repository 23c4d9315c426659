import { describe, expect, it } from 'vitest';
import { type MetricsRequest, mayReadMetrics } from '#server/front-door/metrics-reader.ts';

const TOKEN = 'a-token-of-the-operator';
const REQUEST: MetricsRequest = { authorization: undefined, peer: '203.0.113.7', forwarded: false };

describe('mayReadMetrics', () => {
  describe('with a token', () => {
    const rule = { token: TOKEN, openToLoopback: true };

    it.each([`Bearer ${TOKEN}`, `bearer ${TOKEN}`, `Bearer  ${TOKEN}`])(
      'lets "%s" in from anywhere',
      (authorization) => {
        expect(mayReadMetrics({ ...REQUEST, authorization, forwarded: true }, rule)).toBe(true);
      },
    );

    it.each([
      undefined,
      '',
      'Bearer',
      'Bearer ',
      TOKEN,
      `Basic ${TOKEN}`,
      `Bearer ${TOKEN} `,
      `Bearer ${TOKEN}x`,
      `Bearer ${TOKEN.slice(1)}`,
      `Bearer ${TOKEN.slice(0, -1)}N`,
      `Bearer ${TOKEN} ${TOKEN}`,
    ])('does not let "%s" in, from the same machine neither', (authorization) => {
      expect(mayReadMetrics({ ...REQUEST, authorization, peer: '127.0.0.1' }, rule)).toBe(false);
    });
  });

  describe('without a token in local mode', () => {
    const rule = { token: null, openToLoopback: true };

    it.each(['127.0.0.1', '127.8.8.8', '::1', '::ffff:127.0.0.1', '::FFFF:127.0.0.1'])('lets %s in', (peer) => {
      expect(mayReadMetrics({ ...REQUEST, peer }, rule)).toBe(true);
    });

    it.each(['', '128.0.0.1', '1127.0.0.1', '127.0.0.1.example', '::2', '::ffff:10.0.0.1', 'localhost'])(
      'does not let "%s" in',
      (peer) => {
        expect(mayReadMetrics({ ...REQUEST, peer }, rule)).toBe(false);
      },
    );

    it('does not let in what a proxy on this machine passed on', () => {
      expect(mayReadMetrics({ ...REQUEST, peer: '127.0.0.1', forwarded: true }, rule)).toBe(false);
    });

    it('does not take an empty token for none', () => {
      expect(mayReadMetrics({ ...REQUEST, authorization: 'Bearer ' }, rule)).toBe(false);
    });
  });

  it('lets nobody in without a token in production', () => {
    const rule = { token: null, openToLoopback: false };

    expect(mayReadMetrics({ ...REQUEST, peer: '127.0.0.1' }, rule)).toBe(false);
    expect(mayReadMetrics({ ...REQUEST, authorization: 'Bearer null' }, rule)).toBe(false);
  });
});
