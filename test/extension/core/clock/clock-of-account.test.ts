import { describe, expect, it } from 'vitest';
import { accountCorrectionMs, type SiteClocks } from '#extension/core/clock/clock-of-account.ts';

const NOW_MS = 1_800_000_000_000;
const OFF_BY_MS = 120_000;

const slow = { leastMs: OFF_BY_MS - 500, mostMs: OFF_BY_MS + 500, readings: 2, measuredAtMs: NOW_MS };
const clocks: SiteClocks = { 'example.com': slow, 'login.example.org': slow, 'example.net': { ...slow, readings: 1 } };

describe('the clock of an account', () => {
  it.each([
    { what: 'its own site', sites: [{ host: 'example.com', match: 'exact' }], offsetMs: OFF_BY_MS },
    { what: 'another site', sites: [{ host: 'example.de', match: 'exact' }], offsetMs: 0 },
    { what: 'a subdomain it takes in', sites: [{ host: 'example.org', match: 'subdomains' }], offsetMs: OFF_BY_MS },
    { what: 'a subdomain it does not take in', sites: [{ host: 'example.org', match: 'exact' }], offsetMs: 0 },
    { what: 'a site whose clock is not believed yet', sites: [{ host: 'example.net', match: 'exact' }], offsetMs: 0 },
    { what: 'no site', sites: [], offsetMs: 0 },
  ] as const)('with $what moves codes by $offsetMs ms', ({ sites, offsetMs }) => {
    expect(accountCorrectionMs(sites, clocks, NOW_MS)).toBe(offsetMs);
  });
});
