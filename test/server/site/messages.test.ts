import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { en } from '#server/site/messages/en.ts';

const SITE = resolve(import.meta.dirname, '../../../server/site');
const SOURCES = globSync('**/*.{ts,tsx}', { cwd: SITE })
  .filter((file) => !file.startsWith('messages'))
  .map((file) => readFileSync(resolve(SITE, file), 'utf8'))
  .join('\n');

/** Groups that are looked up by a name that comes from elsewhere. */
const LOOKED_UP = [
  'notices',
  'errors',
  'apps',
  'activity.kinds',
  'activity.details',
  'demo.prompts',
  'enable.stepNames',
];

function keysOf(tree: object, path = ''): string[] {
  return Object.entries(tree).flatMap(([key, value]) => {
    const here = path === '' ? key : `${path}.${key}`;
    if (LOOKED_UP.includes(here)) return [];
    return typeof value === 'object' && value !== null ? keysOf(value, here) : [here];
  });
}

describe('the messages', () => {
  it('are all on some page', () => {
    const unused = keysOf(en).filter((path) => !new RegExp(`\\b${path.split('.').at(-1)}\\b`).test(SOURCES));

    expect(unused).toEqual([]);
  });
});
