import { expect, it } from 'vitest';
import { askForPersistence, readStorageReport } from '#extension/platform/storage-persistence.ts';

const estimate = async () => ({ usage: 5, quota: 100 });

it.each([
  { answer: true, persistence: 'kept' },
  { answer: false, persistence: 'may-be-cleared' },
])('tells the browser’s $answer as $persistence', async ({ answer, persistence }) => {
  const report = await readStorageReport({ estimate, persisted: async () => answer });

  expect(report).toEqual({ persistence, usage: 5, quota: 100 });
});

it('tells nothing where the browser has no answer', async () => {
  expect(await readStorageReport({})).toEqual({ persistence: 'unknown', usage: null, quota: null });
});

it('asks, and tells what holds afterwards', async () => {
  let kept = false;
  const persist = async () => {
    kept = true;
    return true;
  };

  expect(await askForPersistence({ persist, persisted: async () => kept })).toMatchObject({ persistence: 'kept' });
  expect(await askForPersistence({ persisted: async () => false })).toMatchObject({ persistence: 'may-be-cleared' });
});
