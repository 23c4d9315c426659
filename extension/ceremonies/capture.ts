/** Capturing set-up codes: from a page, from its picture, from pictures and texts that a person gives. */

import { formatKeyUri, parseKeyUri } from '#shared/otp/key-uri.ts';
import { isMigration } from '#shared/otp/migration.ts';
import { findDuplicate } from '../core/accounts/duplicates.ts';
import { type Birth, newAccount } from '../core/accounts/new-account.ts';
import { PICTURE_BUDGET_MS, PIXELS_BUDGET_MS, TAB_BUDGET_MS } from '../core/capture/budgets.ts';
import { nothingFound } from '../core/capture/nothing-found.ts';
import type { PictureJob } from '../core/capture/read-pictures.ts';
import { findSetUpTexts, isSetUpText } from '../core/capture/set-up-text.ts';
import { sortCodes } from '../core/capture/sort-codes.ts';
import type { CaptureCandidate, CaptureOutcome, Refused } from '../messages.ts';
import type { CaptureMemory } from '../platform/capture-memory.ts';
import type { PageCodes } from '../platform/page-codes.ts';
import type { QrReader } from '../platform/qr-reader.ts';
import type { OpenVault } from '../platform/vault-store.ts';
import { words } from '../platform/words.ts';
import type { Kept } from './add-account.ts';
import { refused } from './refusal.ts';

export interface CapturePorts {
  readonly vault: OpenVault;
  readonly reader: QrReader;
  readonly readMemory: () => Promise<CaptureMemory>;
  readonly changeMemory: (change: Partial<CaptureMemory>) => Promise<void>;
  readonly newId: () => string;
  readonly nowMs: () => number;
}

/** A tab to capture from. */
export interface CapturedTab {
  /** Its host now; asked before and after, because a page may move on. */
  readonly host: () => Promise<string | null>;
  /** `null` where the browser lets nobody in. */
  readonly readCodes: () => Promise<readonly PageCodes[] | null>;
  /** What it shows, as a `data:` URL; `null` where that is not allowed, or when it is not in front. */
  readonly takePicture: () => Promise<string | null>;
  /** Only the pictures from this address, when one was clicked on. */
  readonly source?: string;
}

/** Links and text first, then the pixels of what the page shows, then the picture of the tab. */
export async function capturePage(ports: CapturePorts, tab: CapturedTab): Promise<CaptureOutcome> {
  ports.reader.prepare();
  const host = await tab.host();
  const frames = await tab.readCodes();
  if (frames === null) return refused(words()('capture.noAccess'));
  const texts = new Set(tab.source === undefined ? frames.flatMap((frame) => frame.texts) : []);
  const elements = frames
    .flatMap((frame) => frame.pictures)
    .filter(({ source }) => tab.source === undefined || source === tab.source)
    .map(({ dataUrl }): PictureJob => ({ kind: 'element', dataUrl }));
  for (const text of await readAll(ports, elements, PIXELS_BUDGET_MS)) texts.add(text);
  if (![...texts].some(isSetUpText) || (tab.source === undefined && frames.some((frame) => frame.isPartial))) {
    for (const text of await readTabPicture(ports, tab, frames)) texts.add(text);
  }
  if ((await tab.host()) !== host) return refused(words()('capture.wentOn'));
  return outcomeOf(ports, [...texts], host, 'page');
}

/** An area of the tab that a person marked, as a picture. */
export async function capturePicture(
  ports: CapturePorts,
  picture: PictureJob,
  host: string | null,
): Promise<CaptureOutcome> {
  return outcomeOf(ports, await readAll(ports, [picture], PICTURE_BUDGET_MS), host, 'picture');
}

/** Pictures and text that a person pasted, dropped or chose. No site is recorded: nobody knows where they are from. */
export async function captureGiven(
  ports: CapturePorts,
  { dataUrls, text }: { readonly dataUrls: readonly string[]; readonly text: string },
): Promise<CaptureOutcome> {
  const texts = isSetUpText(text) ? [text] : findSetUpTexts(text);
  const jobs = dataUrls.map((dataUrl): PictureJob => ({ kind: 'file', dataUrl }));
  const answers = await ports.reader.read(jobs, PICTURE_BUDGET_MS);
  texts.push(...answers.flatMap((answer) => answer ?? []));
  if (jobs.length > 0 && answers.every((answer) => answer === null) && texts.length === 0) {
    return refused(words()('capture.noPicture'));
  }
  return outcomeOf(ports, texts, null, dataUrls.length > 0 ? 'picture' : 'text');
}

/** Keeps a candidate of the last capture, pending, for the site that it was captured on. */
export async function keepCapture(ports: CapturePorts, candidateId: string, birth: Birth): Promise<Kept | Refused> {
  const { candidates } = await ports.readMemory();
  const candidate = candidates.find(({ id }) => id === candidateId);
  if (candidate === undefined) return refused(words()('capture.forgotten'));
  const account = newAccount({ ...parseKeyUri(candidate.keyUri), host: candidate.host }, birth);
  await ports.vault.add(account);
  await ports.changeMemory({ candidates: candidates.filter(({ id }) => id !== candidateId) });
  return { kind: 'kept', id: account.id };
}

async function readAll(ports: CapturePorts, jobs: readonly PictureJob[], budgetMs: number): Promise<readonly string[]> {
  return (await ports.reader.read(jobs, budgetMs)).flatMap((answer) => answer ?? []);
}

async function readTabPicture(
  ports: CapturePorts,
  tab: CapturedTab,
  frames: readonly PageCodes[],
): Promise<readonly string[]> {
  const dataUrl = await tab.takePicture();
  const top = frames.find((frame) => frame.isTop);
  if (dataUrl === null || top === undefined) return [];
  const boxes = frames.flatMap((frame) => frame.boxes);
  const { viewportWidth } = top;
  return readAll(ports, [{ kind: 'tab', dataUrl, boxes, viewportWidth }], TAB_BUDGET_MS);
}

async function outcomeOf(
  ports: CapturePorts,
  texts: readonly string[],
  host: string | null,
  where: 'page' | 'picture' | 'text',
): Promise<CaptureOutcome> {
  const { transfers: earlier } = await ports.readMemory();
  const parts = texts.filter(isMigration);
  const sorted = sortCodes(texts, parts.length > 0 ? earlier : [], words());
  if (sorted.accounts.length === 0) return { kind: 'nothing-found', detail: nothingFound(sorted, where, words()) };
  const known = [...(await ports.vault.accounts()), ...(await ports.vault.trashed())];
  const found = sorted.accounts.map((account) => ({
    id: ports.newId(),
    account,
    duplicateOf: findDuplicate(known, account.credential)?.id ?? null,
  }));
  // A capture of something else in between ends no transfer.
  const isOver = parts.length > 0 && sorted.missing.length === 0;
  const transfers = isOver ? [] : [...new Set([...earlier, ...parts])];
  const candidates = found.map(({ id, account }) => ({ id, keyUri: formatKeyUri(account), host }));
  await ports.changeMemory({ candidates, transfers });
  return {
    kind: 'found',
    host,
    candidates: found.map(({ id, account, duplicateOf }): CaptureCandidate => {
      return { id, issuer: account.issuer, accountName: account.accountName, duplicateOf };
    }),
    notes: [...sorted.missing, ...sorted.refusals],
  };
}
