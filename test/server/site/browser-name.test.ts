import { describe, expect, it } from 'vitest';
import { browserOf } from '#server/site/browser-name.ts';

describe('browserOf', () => {
  it.each([
    {
      userAgent:
        'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36',
      name: { browser: 'Chrome', system: 'Linux' },
    },
    {
      userAgent:
        'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36 Edg/156.0.0.0',
      name: { browser: 'Edge', system: 'Windows' },
    },
    {
      userAgent: 'Mozilla/5.0 (Android 15; Mobile; rv:153.0) Gecko/153.0 Firefox/153.0',
      name: { browser: 'Firefox', system: 'Android' },
    },
    {
      userAgent:
        'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1',
      name: { browser: 'Safari', system: 'iOS' },
    },
    {
      userAgent:
        'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Safari/605.1.15',
      name: { browser: 'Safari', system: 'macOS' },
    },
    { userAgent: 'curl/8.5.0', name: { browser: 'curl', system: null } },
  ])('names $name.browser on $name.system', ({ userAgent, name }) => {
    expect(browserOf(userAgent)).toEqual(name);
  });

  it.each(['', 'something else', 'Chromeless/1.0'])('names nothing in "%s"', (userAgent) => {
    expect(browserOf(userAgent)).toEqual({ browser: null, system: null });
  });
});
