import { browser } from 'wxt/browser';
import {
  type CapturedTab,
  type CapturePorts,
  captureGiven,
  capturePage,
  capturePicture,
  keepCapture,
} from '../../ceremonies/capture.ts';
import { captureBackupCodes } from '../../ceremonies/capture-backup-codes.ts';
import { refused } from '../../ceremonies/refusal.ts';
import type { CaptureMessages, CaptureOutcome } from '../../messages.ts';
import { changeCaptureMemory, readCaptureMemory, watchCaptureMemory } from '../../platform/capture-memory.ts';
import type { HandlersOf } from '../../platform/messaging.ts';
import { qrReader } from '../../platform/qr-reader.ts';
import {
  activeTabId,
  canReach,
  markTabArea,
  readTabCodes,
  readTabText,
  takeTabPicture,
} from '../../platform/tab-capture.ts';
import { openPopup } from '../../platform/tab-notice.ts';
import { readTabSite } from '../../platform/tab-site.ts';
import { type OpenVault, openVault } from '../../platform/vault-store.ts';
import { whenSpoken, words } from '../../platform/words.ts';
import { withVault } from './with-vault.ts';

const MENU_ID = 'capture-image';

export const captureHandlers = {
  'capture-page': withVault(async (vault, { tabId }) => {
    const id = tabId ?? (await activeTabId());
    return id === null ? refused(words()('capture.noTab')) : capturePage(capturePorts(vault), capturedTab(id));
  }),
  'capture-given': withVault(async (vault, given) => captureGiven(capturePorts(vault), given)),
  'capture-area': withVault(async (_vault, { tabId }) => {
    const id = tabId ?? (await activeTabId());
    if (id === null) return refused(words()('capture.noTab'));
    if (!(await canReach(id))) return refused(words()('capture.noAccess'));
    // The popup closes as soon as the page is clicked on: it is not kept waiting.
    void captureMarkedArea(id).catch(reportError);
    return { kind: 'done' };
  }),
  'last-capture': withVault(async () => {
    const { outcome } = await readCaptureMemory();
    if (outcome !== null) await changeCaptureMemory({ outcome: null });
    return { kind: 'last-capture', outcome };
  }),
  'keep-capture': withVault(async (vault, { candidateId }) =>
    keepCapture(capturePorts(vault), candidateId, { id: crypto.randomUUID(), nowMs: Date.now() }),
  ),
  'capture-backup-codes': withVault(async (vault, { tabId, id }) => {
    const tab = tabId ?? (await activeTabId());
    return tab === null
      ? refused(words()('capture.noTab'))
      : captureBackupCodes(vault, id, { readText: () => readTabText(tab), host: () => hostOf(tab) });
  }),
} satisfies HandlersOf<CaptureMessages>;

/** What captures without the popup: the menu on an image. And what is forgotten when the vault is locked. */
export function watchForCapture(): void {
  watchCaptureMemory();
  browser.contextMenus.onClicked.addListener(({ menuItemId, srcUrl }, tab) => {
    if (menuItemId === MENU_ID && tab?.id !== undefined) void captureImage(tab.id, srcUrl ?? '').catch(reportError);
  });
}

async function captureImage(tabId: number, source: string): Promise<void> {
  await whenSpoken();
  const vault = await openVault();
  if (vault !== null) await show(await capturePage(capturePorts(vault), { ...capturedTab(tabId), source }));
  else await openPopup();
}

async function captureMarkedArea(tabId: number): Promise<void> {
  const host = await hostOf(tabId);
  const picture = await markTabArea(tabId);
  // Marking may take a while: the vault may have been locked meanwhile.
  const vault = await openVault();
  if (picture === null || vault === null) return;
  const isSamePage = (await hostOf(tabId)) === host;
  await show(
    isSamePage ? await capturePicture(capturePorts(vault), picture, host) : refused(words()('capture.wentOn')),
  );
}

/** The popup was closed: it asks for this when it opens. */
async function show(outcome: CaptureOutcome): Promise<void> {
  await changeCaptureMemory({ outcome });
  await openPopup();
}

function capturePorts(vault: OpenVault): CapturePorts {
  return {
    vault,
    reader: qrReader,
    readMemory: readCaptureMemory,
    changeMemory: changeCaptureMemory,
    newId: () => crypto.randomUUID(),
    nowMs: Date.now,
  };
}

function capturedTab(tabId: number): CapturedTab {
  return {
    host: () => hostOf(tabId),
    readCodes: () => readTabCodes(tabId),
    takePicture: () => takeTabPicture(tabId),
  };
}

async function hostOf(tabId: number): Promise<string | null> {
  return (await readTabSite(tabId))?.host ?? null;
}
