import { describe, expect, it } from 'vitest';
import { formatMoment, formatWait } from '#server/site/spans.ts';

describe('formatWait', () => {
  it.each([
    { seconds: 0, text: '1 second' },
    { seconds: 0.2, text: '1 second' },
    { seconds: 90, text: '90 seconds' },
    { seconds: 91, text: '2 minutes' },
    { seconds: 900, text: '15 minutes' },
    { seconds: 5_400, text: '90 minutes' },
    { seconds: 5_401, text: '2 hours' },
  ])('says $text for $seconds s', ({ seconds, text }) => {
    expect(formatWait(seconds, 'en')).toBe(text);
  });

  it('speaks the language of the page', () => {
    expect(formatWait(900, 'de')).toBe('15 Minuten');
  });
});

describe('formatMoment', () => {
  it('gives day and time in UTC', () => {
    // The space before PM is a narrow one in some versions of the locale data.
    expect(formatMoment(Date.UTC(2026, 0, 2, 15, 4), 'en').replace(/\s/g, ' ')).toBe('Jan 2, 2026, 3:04 PM');
  });
});
