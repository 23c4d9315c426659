import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { platformMessages } from '#extension/core/words/platform-messages.ts';
import { LANGUAGES } from '#shared/language/languages.ts';

const CONFIGURATION = readFileSync(resolve(import.meta.dirname, '../../../../wxt.config.ts'), 'utf8');

describe('platformMessages', () => {
  const files = platformMessages();

  it('has a file for each language, in the folder that the platform looks into', () => {
    expect(files).toHaveLength(LANGUAGES.length);
    expect(files.map(({ path }) => path)).toContain('_locales/pt_BR/messages.json');
  });

  it.each(files)('$path says everything that the manifest names', ({ contents }) => {
    const named = Array.from(CONFIGURATION.matchAll(/__MSG_(\w+)__/g), ([, name]) => name ?? '');
    const messages: Record<string, { message: string }> = JSON.parse(contents);

    expect(named).toContain('description');
    for (const name of named) expect(messages[name]?.message).not.toBe('');
    for (const name of named) expect(messages).toHaveProperty(name);
  });

  it.each(files)('$path has a description that stores take: at most 132 characters', ({ contents }) => {
    expect(JSON.parse(contents).description.message.length).toBeLessThanOrEqual(132);
  });
});
