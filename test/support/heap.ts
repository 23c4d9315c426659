/** What is in the memory of the extension's pages and workers: their heaps, after everything unused was thrown away. */

import type { ExtensionBrowser } from './chromium.ts';
import { attachToTarget, browserSession, type TargetSession } from './target-session.ts';

export interface Heap {
  /** `page /popup.html`, `service_worker /background.js`. */
  readonly of: string;
  /** Which of the texts stand in a string of the heap, or as bytes (UTF-8) in a member of an object. */
  readonly holds: readonly string[];
}

/** Looks for texts in the heap of everything that runs under the extension's origin. */
export async function searchHeaps(extension: ExtensionBrowser, texts: readonly string[]): Promise<readonly Heap[]> {
  const browser = await browserSession(extension.context);
  const origin = `chrome-extension://${extension.extensionId}`;
  const { targetInfos } = await browser.send('Target.getTargets', { filter: [{}] });
  const heaps: Heap[] = [];
  for (const { targetId, type, url } of targetInfos) {
    if (!url.startsWith(origin) || type === 'tab') continue;
    const target = await attachToTarget(browser, targetId);
    const strings = await stringsOf(target);
    const inBytes = await inBytesOf(target, texts);
    const holds = texts.filter((text) => strings.includes(text) || inBytes.includes(text));
    heaps.push({ of: `${type} ${url.slice(origin.length)}`, holds });
  }
  await browser.detach();
  return heaps;
}

/** The snapshot's text, in which each string of the heap stands, the first thousand characters of long ones. */
async function stringsOf({ send, on }: TargetSession): Promise<string> {
  const chunks: string[] = [];
  on('HeapProfiler.addHeapSnapshotChunk', (parameters) => chunks.push((parameters as { chunk: string }).chunk));
  await send('HeapProfiler.enable');
  await send('HeapProfiler.collectGarbage');
  await send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  await send('HeapProfiler.disable');
  // As the snapshot spells them: JSON.
  return chunks.join('');
}

/**
 * A snapshot does not show what bytes hold, and the browser lists no buffers. So every object that is alive is asked
 * for the bytes among its own members, which is where an account has its secret.
 */
async function inBytesOf({ send }: TargetSession, texts: readonly string[]): Promise<readonly string[]> {
  const prototype = (await send('Runtime.evaluate', { expression: 'Object.prototype' })) as Remote;
  const { objects } = (await send('Runtime.queryObjects', { prototypeObjectId: prototype.result.objectId })) as {
    readonly objects: Remote['result'];
  };
  const { objectId } = objects;
  const search = { objectId, functionDeclaration: SEARCH_BYTES, arguments: [{ value: texts }], returnByValue: true };
  const { result } = (await send('Runtime.callFunctionOn', search)) as { result: { value: readonly string[] } };
  await send('Runtime.releaseObject', { objectId });
  return result.value;
}

/** Run with the objects as `this`. Members that are computed are not asked: that could change what is looked at. */
const SEARCH_BYTES = `function (texts) {
  const members = this.flatMap((each) => Object.values(Object.getOwnPropertyDescriptors(each)).map(({ value }) => value));
  const bytes = members.filter((value) => ArrayBuffer.isView(value) || value instanceof ArrayBuffer);
  const contents = bytes.map((value) => new TextDecoder('latin1').decode(value));
  return texts.filter((text) => contents.some((content) => content.includes(text)));
}`;

interface Remote {
  readonly result: { readonly objectId: string };
}
