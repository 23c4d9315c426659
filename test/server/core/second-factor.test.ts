import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextCodeInSeconds, parseTypedCode, verifyTotp } from '#server/core/second-factor.ts';
import { encodeUtf8 } from '#shared/encoding/utf8.ts';
import { totpAtStep } from '#shared/otp/code.ts';
import { DEFAULT_PARAMETERS } from '#shared/otp/parameters.ts';

// RFC 6238 appendix B: the seed for SHA-1.
const secret = encodeUtf8('12345678901234567890');
const STEP = 60_000_000;
const NOW_MS = STEP * 30_000 + 12_345;
const codeOf = (timeStep: number): string => totpAtStep({ ...DEFAULT_PARAMETERS, secret }, timeStep);
const verify = (code: string, changes: { lastTimeStep?: number; driftWindow?: number; nowMs?: number } = {}) =>
  verifyTotp(code, { secret, lastTimeStep: -1, driftWindow: 1, nowMs: NOW_MS, ...changes });

describe('verifyTotp', () => {
  it.each([
    { driftWindow: 0, offset: 0, kind: 'accepted' },
    { driftWindow: 0, offset: -1, kind: 'wrong-code' },
    { driftWindow: 0, offset: 1, kind: 'wrong-code' },
    { driftWindow: 1, offset: -1, kind: 'accepted' },
    { driftWindow: 1, offset: 1, kind: 'accepted' },
    { driftWindow: 1, offset: -2, kind: 'wrong-code' },
    { driftWindow: 1, offset: 2, kind: 'wrong-code' },
    { driftWindow: 2, offset: -2, kind: 'accepted' },
    { driftWindow: 2, offset: 2, kind: 'accepted' },
    { driftWindow: 2, offset: 3, kind: 'wrong-code' },
  ])('with a drift window of $driftWindow, the code of step now + $offset: $kind', ({ driftWindow, offset, kind }) => {
    expect(verify(codeOf(STEP + offset), { driftWindow }).kind).toBe(kind);
  });

  it('names the step to claim', () => {
    expect(verify(codeOf(STEP - 1))).toEqual({ kind: 'accepted', timeStep: STEP - 1 });
  });

  it.each([
    { lastTimeStep: STEP - 2, kind: 'accepted' },
    { lastTimeStep: STEP - 1, kind: 'accepted' },
    { lastTimeStep: STEP, kind: 'replayed' },
    { lastTimeStep: STEP + 1, kind: 'replayed' },
  ])('after step $lastTimeStep was accepted, the code of now is $kind', ({ lastTimeStep, kind }) => {
    expect(verify(codeOf(STEP), { lastTimeStep }).kind).toBe(kind);
  });

  it('calls a wrong code wrong, whatever was accepted before', () => {
    expect(verify('000000', { lastTimeStep: STEP + 1 }).kind).toBe('wrong-code');
  });

  it('changes over at the first millisecond of a step', () => {
    const nowMs = (STEP + 1) * 30_000;

    expect(verify(codeOf(STEP - 1), { nowMs: nowMs - 1 }).kind).toBe('accepted');
    expect(verify(codeOf(STEP - 1), { nowMs }).kind).toBe('wrong-code');
  });

  it.each(['', '12345', '1234567', codeOf(STEP).slice(0, 5), `${codeOf(STEP)}0`])('refuses "%s"', (code) => {
    expect(verify(code).kind).toBe('wrong-code');
  });

  it('knows no step before the epoch', () => {
    expect(verify(codeOf(0), { nowMs: 0 })).toEqual({ kind: 'accepted', timeStep: 0 });
  });

  it('never accepts a step twice, nor an older one than the last (property)', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1, max: 1 }), { maxLength: 40 }), (offsets) => {
        let lastTimeStep = -1;
        for (const [index, offset] of offsets.entries()) {
          const nowMs = NOW_MS + index * 20_000;
          const outcome = verify(codeOf(Math.floor(nowMs / 30_000) + offset), { lastTimeStep, nowMs });
          if (outcome.kind !== 'accepted') continue;
          expect(outcome.timeStep).toBeGreaterThan(lastTimeStep);
          lastTimeStep = outcome.timeStep;
        }
      }),
      { numRuns: 50 },
    );
  });
});

describe('parseTypedCode', () => {
  it.each([
    { text: '123456', kind: 'totp' },
    { text: '123 456', kind: 'totp' },
    { text: ' 123456 ', kind: 'totp' },
    { text: '12345', kind: 'malformed-code' },
    { text: '1234567', kind: 'malformed-code' },
    { text: '１２３４５６', kind: 'malformed-code' },
    { text: '١٢٣٤٥٦', kind: 'malformed-code' },
    { text: '+12345', kind: 'malformed-code' },
    { text: '-12345', kind: 'malformed-code' },
    { text: '12345\u0000', kind: 'malformed-code' },
    { text: '123456\n', kind: 'malformed-code' },
    { text: '1e5000', kind: 'malformed-code' },
    { text: '', kind: 'malformed-code' },
    { text: 'ABCDE-FGHJK-MNPQR-STVWX-YZ012', kind: 'backup-code' },
    { text: 'abcdefghjkmnpqrstvwxyz012', kind: 'backup-code' },
    { text: 'ABCDE-FGHJK-MNPQR-STVWX-YZ01', kind: 'malformed-code' },
    { text: 'ABCDE-FGHJK-MNPQR-STVWX-YZ01U', kind: 'malformed-code' },
  ])('takes "$text" for $kind', ({ text, kind }) => {
    expect(parseTypedCode(text).kind).toBe(kind);
  });

  it('gives the digits without the spaces between them', () => {
    expect(parseTypedCode('123\u00a0456')).toEqual({ kind: 'totp', code: '123456' });
  });
});

describe('nextCodeInSeconds', () => {
  it.each([
    { intoStepMs: 0, seconds: 30 },
    { intoStepMs: 1, seconds: 30 },
    { intoStepMs: 18_000, seconds: 12 },
    { intoStepMs: 29_999, seconds: 1 },
  ])('is $seconds at $intoStepMs ms into a step', ({ intoStepMs, seconds }) => {
    expect(nextCodeInSeconds(STEP * 30_000 + intoStepMs)).toBe(seconds);
  });
});
