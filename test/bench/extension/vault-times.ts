/** How long the background takes to unlock, to answer a list, and to keep a change. */

import type { Page } from 'playwright-core';
import { askFrom, askTimed, lockFrom, stopWorker } from '#test/support/extension-questions.ts';
import { type BenchVault, median, PASSPHRASE, rounded } from './bench-vault.ts';

const ROUNDS = 7;

/** As the popup asks first. */
const FIRST_LIST = { tabId: null, limit: 60 } as const;

export interface VaultTimes {
  /** The start of a stopped background, as a page sees it: until the answer to a question that costs nothing itself. */
  readonly backgroundStartMs: number;
  /** The answer to the right passphrase, less the stretching of one that is wrong. */
  readonly unlockBeyondKdfMs: number;
  /** The first list and its codes, when the background was stopped before. */
  readonly firstListColdMs: number;
  readonly firstListMs: number;
  /** Every account. */
  readonly wholeListMs: number;
  readonly editMs: number;
  /** Rows that are other rows after one account was edited: accounts, and pages of the index. */
  readonly recordsWritten: number;
  readonly pagesWritten: number;
}

/** Leaves the vault open. */
export async function measureVault({ page, accounts }: BenchVault): Promise<VaultTimes> {
  const unlockBeyondKdfMs = await timeUnlock(page);
  await settle(page);
  const backgroundStartMs = await timeStart(page);
  const firstListColdMs = await timeList(page, FIRST_LIST, () => stopWorker(page));
  const firstListMs = await timeList(page, FIRST_LIST);
  const wholeListMs = await timeList(page, { tabId: null });
  const id = accounts[0]?.id ?? '';
  const before = await readTags(page);
  await askFrom(page, 'edit-account', { id, edit: { note: 'counted' } });
  const after = await readTags(page);
  const editMs = await timeRounds(async (round) => {
    const { ms } = await askTimed(page, 'edit-account', { id, edit: { note: `round ${round}` } });
    return ms;
  });
  return {
    backgroundStartMs,
    unlockBeyondKdfMs,
    firstListColdMs,
    firstListMs,
    wholeListMs,
    editMs,
    recordsWritten: changedRows(before.records, after.records),
    pagesWritten: changedRows(before.pages, after.pages),
  };
}

/** Each right passphrase right after a wrong one, so that both meet the same machine; the difference is ours. */
async function timeUnlock(page: Page): Promise<number> {
  return timeRounds(async () => {
    await lockFrom(page);
    await settle(page);
    const wrong = await askTimed(page, 'unlock', { passphrase: 'a wrong passphrase here' });
    if (wrong.answer.kind !== 'refused') throw new Error('a wrong passphrase is refused');
    const right = await askTimed(page, 'unlock', { passphrase: PASSPHRASE });
    if (right.answer.kind !== 'done') throw new Error(`not unlocked: ${JSON.stringify(right.answer)}`);
    return right.ms - wrong.ms;
  });
}

async function timeStart(page: Page): Promise<number> {
  return timeRounds(async () => {
    await stopWorker(page);
    return (await askTimed(page, 'read-settings', null)).ms;
  });
}

async function timeList(
  page: Page,
  request: { readonly tabId: null; readonly limit?: number },
  before: () => Promise<void> = async () => undefined,
): Promise<number> {
  return timeRounds(async () => {
    await before();
    const { answer, ms } = await askTimed(page, 'list-accounts', request);
    if (answer.kind !== 'accounts') throw new Error(`the vault is ${answer.kind}`);
    return ms;
  });
}

async function timeRounds(round: (round: number) => Promise<number>): Promise<number> {
  const times: number[] = [];
  for (let turn = 0; turn < ROUNDS; turn += 1) times.push(await round(turn));
  return rounded(median(times));
}

/** What an unlock leaves to be done later is not to fall into the next measurement. */
async function settle(page: Page): Promise<void> {
  await page.waitForTimeout(1500);
}

type Tags = Readonly<Record<string, string>>;

/** For each row its last bytes, which are the tag of the whole. */
async function readTags(page: Page): Promise<{ readonly records: Tags; readonly pages: Tags }> {
  return page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('twofold');
      request.onsuccess = () => resolve(request.result);
    });
    const tagsOf = (store: string, key: string): Promise<Record<string, string>> =>
      new Promise((resolve) => {
        const request = database.transaction(store).objectStore(store).getAll();
        request.onsuccess = () =>
          resolve(Object.fromEntries(request.result.map((row) => [String(row[key]), row.sealed.slice(-16).toHex()])));
      });
    const tags = { records: await tagsOf('records', 'id'), pages: await tagsOf('pages', 'page') };
    database.close();
    return tags;
  });
}

function changedRows(before: Tags, after: Tags): number {
  return Object.keys({ ...before, ...after }).filter((key) => before[key] !== after[key]).length;
}
