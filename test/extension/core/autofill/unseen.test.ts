import { describe, expect, it } from 'vitest';
import { detect } from '#extension/core/autofill/detect.ts';
import { describeRecord, readFormRecords, unseenFormPaths } from '#test/support/form-record.ts';

const RECORDS = unseenFormPaths().flatMap(readFormRecords);

/** Misses that no sentence about forms in general tells apart. Each stands here until one does. */
const KNOWN_MISSES: Readonly<Record<string, string>> = {
  'boxes-4-uk': 'four boxes, where no authenticator gives fewer characters than five',
  'es-dots-label': 'a prompt that says “verification” and no more: many such codes are sent',
  'office-google-yubikey': 'a label that names a security key as well as the maker of an app',
  'insighthub-qr': 'a prompt whose field is named after the recovery codes',
};

function filledBy(record: (typeof RECORDS)[number]): readonly (number | undefined)[] {
  const { page, indexes } = describeRecord(record);
  const found = detect(page);
  return found.kind === 'totp' ? found.fields.map((index) => indexes[index]) : [];
}

const told = RECORDS.filter(({ id }) => !(id in KNOWN_MISSES));
const prompts = told.filter(({ target }) => target.length > 0);
const others = told.filter(({ target }) => target.length === 0);

describe('prompts of other projects', () => {
  it.each(prompts)('$id ($project, $lang) is found', (record) => {
    expect(filledBy(record)).toEqual(record.target);
  });
});

describe('forms of other projects that ask for something else', () => {
  it.each(others)('$id ($project, $lang) is left alone', (record) => {
    expect(filledBy(record)).toEqual([]);
  });

  it.each(Object.entries(KNOWN_MISSES))('%s is still mistaken: %s', (id) => {
    const record = RECORDS.find((known) => known.id === id);

    expect(record && filledBy(record)).not.toEqual(record?.target);
  });
});
