/**
 * The popup as a person opens it: by the toolbar button, over a tab, which grants `activeTab`. Playwright has no page
 * for it, so it is driven by the browser's own protocol, with trusted clicks and keys.
 */

import type { CDPSession, Page } from 'playwright-core';
import type { ExtensionBrowser } from './chromium.ts';
import { attachToTarget, browserSession } from './target-session.ts';

/** A fresh code may be a whole time step away. */
const WAIT_MS = 45_000;
const POLL_MS = 50;

export interface RealPopup {
  /** Value of an expression in the popup's page. */
  evaluate<T>(expression: string): Promise<T>;
  /** Waits until an element that matches is shown; with `text`, one whose text or name contains it. */
  waitFor(selector: string, text?: string): Promise<void>;
  /** A trusted click in the middle of such an element, once it stands still. */
  click(selector: string, text?: string): Promise<void>;
  /** Types into whatever has the focus. */
  type(text: string): Promise<void>;
  press(key: 'Enter' | 'Tab' | 'Escape' | 'ArrowDown' | 'ArrowUp'): Promise<void>;
  /** All text that is shown. */
  text(): Promise<string>;
  screenshot(): Promise<Buffer>;
  close(): Promise<void>;
}

/** A popup, and when the button was pressed for it, in Unix time with fractions of a millisecond. */
export interface PressedPopup extends RealPopup {
  readonly pressedAtMs: number;
}

/** Presses the extension's toolbar button over `page`. The popup is open when this resolves. */
export async function openRealPopup(extension: ExtensionBrowser, page: Page): Promise<PressedPopup> {
  await page.bringToFront();
  const browser = await browserSession(extension.context);
  const tabTargetId = await targetIdOf(browser, page);
  const pressedAtMs = performance.timeOrigin + performance.now();
  // The protocol's types do not know this command yet.
  await (browser.send as (method: string, parameters: object) => Promise<unknown>)('Extensions.triggerAction', {
    id: extension.extensionId,
    targetId: tabTargetId,
  });
  return { ...(await whenOpen(browser, extension.extensionId)), pressedAtMs };
}

/** The popup that the extension opens by itself. */
export async function awaitRealPopup(extension: ExtensionBrowser): Promise<RealPopup> {
  return whenOpen(await browserSession(extension.context), extension.extensionId);
}

async function whenOpen(browser: CDPSession, extensionId: string): Promise<RealPopup> {
  const targetId = await until('the popup to open', async () => {
    const { targetInfos } = await browser.send('Target.getTargets');
    return targetInfos.find(({ url }) => url.startsWith(`chrome-extension://${extensionId}/popup.html`))?.targetId;
  });
  const popup = await attachToPopup(browser, targetId);
  await until('the popup to load', async () =>
    (await popup.evaluate("document.readyState === 'complete'")) ? true : undefined,
  );
  return popup;
}

/** The id of the tab that holds the page: `triggerAction` wants the tab, not the page inside it. */
async function targetIdOf(browser: CDPSession, page: Page): Promise<string> {
  const { targetInfos } = await browser.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const tab = targetInfos.find(({ url }) => url === page.url());
  if (tab === undefined) throw new Error(`no tab shows ${page.url()}`);
  return tab.targetId;
}

async function attachToPopup(browser: CDPSession, targetId: string): Promise<RealPopup> {
  const { send } = await attachToTarget(browser, targetId);

  const evaluate = async <T>(expression: string): Promise<T> => {
    const answer = await send('Runtime.evaluate', { expression, returnByValue: true, awaitPromise: true });
    const { result, exceptionDetails } = answer as { result: { value: T }; exceptionDetails?: { text: string } };
    if (exceptionDetails !== undefined) throw new Error(`in the popup: ${JSON.stringify(exceptionDetails)}`);
    return result.value;
  };
  const boxOf = (selector: string, text = ''): Promise<{ x: number; y: number } | null> =>
    evaluate(`(() => {
      const named = (e) => (e.innerText || '') + ' ' + (e.getAttribute('aria-label') || '') + ' ' + (e.title || '');
      const element = [...document.querySelectorAll(${JSON.stringify(selector)})].find(
        (e) => e.checkVisibility() && named(e).includes(${JSON.stringify(text)}));
      if (!element) return null;
      element.scrollIntoView({ block: 'center' });
      const { x, y, width, height } = element.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    })()`);
  const waitFor = (selector: string, text?: string): Promise<{ x: number; y: number }> =>
    until(`${selector} ${text ?? ''}`, async () => (await boxOf(selector, text)) ?? undefined).catch(async (error) => {
      throw new Error(`the popup shows: ${await evaluate<string>('document.body.innerText')}`, { cause: error });
    });
  const key = async (parameters: object): Promise<void> => {
    await send('Input.dispatchKeyEvent', { type: 'keyDown', ...parameters });
    await send('Input.dispatchKeyEvent', { type: 'keyUp', ...parameters });
  };

  return {
    evaluate,
    waitFor: async (selector, text) => void (await waitFor(selector, text)),
    click: async (selector, text) => {
      const point = await standingStill(() => waitFor(selector, text));
      await send('Input.dispatchMouseEvent', { type: 'mousePressed', button: 'left', clickCount: 1, ...point });
      await send('Input.dispatchMouseEvent', { type: 'mouseReleased', button: 'left', clickCount: 1, ...point });
    },
    type: async (text) => void (await send('Input.insertText', { text })),
    press: (name) => key(KEYS[name]),
    text: () => evaluate<string>('document.body.innerText'),
    screenshot: async () => {
      const { data } = (await send('Page.captureScreenshot', { format: 'png' })) as { data: string };
      return Buffer.from(data, 'base64');
    },
    close: async () => {
      await browser.send('Target.closeTarget', { targetId }).catch(() => undefined); // It may have closed itself.
      await browser.detach();
    },
  };
}

const KEYS = {
  Enter: { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 13, text: '\r' },
  Tab: { key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9 },
  Escape: { key: 'Escape', code: 'Escape', windowsVirtualKeyCode: 27 },
  ArrowDown: { key: 'ArrowDown', code: 'ArrowDown', windowsVirtualKeyCode: 40 },
  ArrowUp: { key: 'ArrowUp', code: 'ArrowUp', windowsVirtualKeyCode: 38 },
} as const;

/** What comes in above an element moves it, between the look at it and the click. */
async function standingStill(look: () => Promise<{ x: number; y: number }>): Promise<{ x: number; y: number }> {
  let last = await look();
  return until('an element to stand still', async () => {
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
    const before = last;
    last = await look();
    return last.x === before.x && last.y === before.y ? last : undefined;
  });
}

async function until<T>(what: string, attempt: () => Promise<T | undefined>): Promise<T> {
  const deadline = Date.now() + WAIT_MS;
  for (;;) {
    const value = await attempt();
    if (value !== undefined) return value;
    if (Date.now() > deadline) throw new Error(`waited ${WAIT_MS} ms in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}
