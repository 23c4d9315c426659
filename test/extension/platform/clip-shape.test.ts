import { describe, expect, it } from 'vitest';
import { leavesNothing } from '#extension/platform/clip-shape.ts';

const FIELD = { width: 200, height: 30 };

describe('leavesNothing', () => {
  it.each([
    'inset(50%)',
    'inset(0px 50%)',
    'inset(0px 0px 100%)',
    'inset(0px 100px)',
    'inset(0px calc(100% - 4px) 0px 0px)',
    'inset(50% round 4px)',
    'circle(0px at 50% 50%)',
    'circle(1%)',
    'ellipse(0px 40px)',
    'polygon(0px 0px, 0px 0px, 0px 0px)',
    'polygon(0% 0%, 100% 0%, 100% 4px)',
    'polygon(evenodd, 0% 0%, 2px 50%, 0% 100%)',
  ])('sees nothing of a field behind %s', (clipPath) => {
    expect(leavesNothing(clipPath, FIELD)).toBe(true);
  });

  it.each([
    'none',
    'url("#shape")',
    'inset(0px)',
    'inset(10%)',
    'inset(0px 40%)',
    'inset(0px calc(100% - 60px) 0px 0px)',
    'inset(0px round 16px)',
    'circle(50% at 50% 50%)',
    'circle(closest-side)',
    'ellipse(40% 50%)',
    'polygon(0% 0%, 100% 0%, 100% 100%, 0% 100%)',
    'path("M 0 0 H 9 V 9 Z")',
  ])('sees a field behind %s', (clipPath) => {
    expect(leavesNothing(clipPath, FIELD)).toBe(false);
  });
});
