/**
 * The popup of the toolbar button in Firefox, as a person opens and uses it. WebDriver BiDi knows tabs only; so the
 * button is pressed in the browser's own window, which BiDi reaches with system access, and what happens in the popup
 * is done by a frame script: trusted clicks and keys, as BiDi makes them in tabs.
 */

import type { RealPopup } from './real-popup.ts';

/** Value of an expression in the browser's own window. */
export type InBrowserWindow = <T>(expression: string) => Promise<T>;

/** What is used of the real popup in both browsers. */
export type FirefoxPopup = Omit<RealPopup, 'evaluate' | 'press'>;

/** A fresh code may be a whole time step away. */
const WAIT_MS = 45_000;
const POLL_MS = 100;
const ANSWER_MS = 10_000;
const MESSAGE = 'twofold-test';

/** The popup loads beside the panel and is moved into it; only there it stays the same until it closes. */
const POPUP_BROWSER = `[...document.querySelectorAll('.webextension-popup-browser')].find(
  (browser) => browser.closest('panel')?.state === 'open')`;

/** Presses the toolbar button of the extension over the tab in front. The popup is open when this resolves. */
export async function openFirefoxPopup(inWindow: InBrowserWindow, extensionId: string): Promise<FirefoxPopup> {
  const widget = extensionId.replace(/[^\w]/g, '_').toLowerCase();
  await inWindow(`CustomizableUI.addWidgetToArea('${widget}-browser-action', 'nav-bar')`);
  await inWindow(`(() => {
    const { x, y, width, height } = document.getElementById('${widget}-BAP').getBoundingClientRect();
    for (const type of ['mousemove', 'mousedown', 'mouseup']) {
      window.synthesizeMouseEvent(type, x + width / 2, y + height / 2, { button: 0, clickCount: 1 });
    }
  })()`);
  const isOpen = (): Promise<boolean> =>
    inWindow(`(() => {
      const browser = ${POPUP_BROWSER};
      return browser?.currentURI?.spec.startsWith('moz-extension://') === true && !browser.webProgress?.isLoadingDocument;
    })()`);
  await until('the popup to open', async () => (await isOpen()) || undefined);
  await inWindow(`(() => {
    const { messageManager } = (${POPUP_BROWSER});
    const script = ${JSON.stringify(`(${String(answerInPopup)})(this, Cc, Ci, ${JSON.stringify(MESSAGE)})`)};
    messageManager.loadFrameScript('data:application/javascript,' + encodeURIComponent(script), false);
  })()`);
  const ask = async <K extends keyof PopupActs>(act: K, ...given: Parameters<PopupActs[K]>) => {
    const answer = await inWindow<string>(`new Promise((resolve, reject) => {
      const { messageManager } = (${POPUP_BROWSER});
      const listener = ({ data }) => {
        messageManager.removeMessageListener('${MESSAGE}', listener);
        resolve(data);
      };
      messageManager.addMessageListener('${MESSAGE}', listener);
      messageManager.sendAsyncMessage('${MESSAGE}', ${JSON.stringify({ act, given })});
      setTimeout(() => reject(new Error('the popup does not answer')), ${ANSWER_MS});
    })`);
    // The frame script answers each act with the JSON of its result.
    const { result, problem } = JSON.parse(answer) as { result: ReturnType<PopupActs[K]>; problem?: string };
    if (problem !== undefined) throw new Error(`in the popup: ${problem}`);
    return result;
  };
  const popup = {
    waitFor: (selector: string, text = ''): Promise<void> =>
      until(`${selector} ${text}`, async () => (await ask('place', selector, text)) ?? undefined)
        .then(() => undefined)
        .catch(async (error) => {
          throw new Error(`the popup shows: ${await ask('text')}`, { cause: error });
        }),
    click: async (selector: string, text = ''): Promise<void> => {
      await popup.waitFor(selector, text);
      await standingStill(() => ask('place', selector, text));
      await ask('click', selector, text);
    },
    type: async (text: string): Promise<void> => void (await ask('type', text)),
    text: () => ask('text'),
    screenshot: async (): Promise<Buffer> =>
      Buffer.from(
        await inWindow<string>(`(async () => {
          const picture = await (${POPUP_BROWSER}).browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
          const canvas = new OffscreenCanvas(picture.width, picture.height);
          canvas.getContext('2d').drawImage(picture, 0, 0);
          const bytes = new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer());
          return bytes.toBase64();
        })()`),
        'base64',
      ),
    close: async (): Promise<void> => {
      await inWindow(`document.querySelectorAll('panel').forEach((panel) => panel.hidePopup())`);
      await until('the popup to close', async () => !(await isOpen()) || undefined);
    },
  };
  return popup;
}

/** What the frame script does in the popup when asked. */
interface PopupActs {
  /** The middle of the first shown element that matches and whose text or name contains `text`; `null` without one. */
  place(selector: string, text: string): { readonly x: number; readonly y: number } | null;
  click(selector: string, text: string): null;
  type(text: string): null;
  text(): string;
}

/** A frame script's own surroundings, as far as they are used here. */
interface Frame {
  readonly content: Window & {
    synthesizeMouseEvent(type: string, x: number, y: number, event: object): void;
    readonly KeyboardEvent: typeof KeyboardEvent;
  };
  addMessageListener(name: string, listener: (message: { readonly data: Ask }) => void): void;
  sendAsyncMessage(name: string, data: string): void;
}

/** The browser's components, which are constants and not members of a frame script's surroundings. */
type Classes = Readonly<Record<string, { createInstance(kind: unknown): TextInputProcessor }>>;
type Kinds = Readonly<Record<string, unknown>>;

interface TextInputProcessor {
  beginInputTransactionForTests(window: Window): void;
  keydown(event: KeyboardEvent): void;
  keyup(event: KeyboardEvent): void;
}

interface Ask {
  readonly act: keyof PopupActs;
  readonly given: readonly string[];
}

/** Runs in the popup's process, as text: it may use nothing from around it. */
function answerInPopup(frame: Frame, classes: Classes, kinds: Kinds, message: string): void {
  const nameOf = (element: HTMLElement): string =>
    `${element.innerText ?? ''} ${element.getAttribute('aria-label') ?? ''} ${element.title ?? ''}`;
  const acts: PopupActs = {
    place(selector, text) {
      const all = frame.content.document.querySelectorAll<HTMLElement>(selector);
      const element = [...all].find((each) => each.checkVisibility() && nameOf(each).includes(text));
      if (element === undefined) return null;
      element.scrollIntoView({ block: 'center' });
      const { x, y, width, height } = element.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    },
    click(selector, text) {
      const { x, y } = acts.place(selector, text) ?? { x: -1, y: -1 };
      for (const type of ['mousemove', 'mousedown', 'mouseup']) {
        frame.content.synthesizeMouseEvent(type, x, y, { button: 0, clickCount: 1 });
      }
      return null;
    },
    type(text) {
      const processor = classes['@mozilla.org/text-input-processor;1']?.createInstance(kinds.nsITextInputProcessor);
      processor?.beginInputTransactionForTests(frame.content);
      for (const key of text) {
        processor?.keydown(new frame.content.KeyboardEvent('', { key }));
        processor?.keyup(new frame.content.KeyboardEvent('', { key }));
      }
      return null;
    },
    text: () => frame.content.document.body.innerText,
  };
  frame.addMessageListener(message, ({ data: { act, given } }) => {
    const [first = '', second = ''] = given;
    try {
      frame.sendAsyncMessage(message, JSON.stringify({ result: acts[act](first, second) }));
    } catch (error) {
      frame.sendAsyncMessage(message, JSON.stringify({ problem: String(error) }));
    }
  });
}

/** What comes in above an element moves it, between the look at it and the click. */
async function standingStill(look: () => Promise<{ x: number; y: number } | null>): Promise<void> {
  let last = await look();
  await until('an element to stand still', async () => {
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
    const before = last;
    last = await look();
    return (before !== null && last?.x === before.x && last.y === before.y) || undefined;
  });
}

/** Polls until something comes. */
export async function until<T>(what: string, attempt: () => Promise<T | undefined>): Promise<T> {
  const deadline = performance.now() + WAIT_MS;
  for (;;) {
    const value = await attempt();
    if (value !== undefined) return value;
    if (performance.now() > deadline) throw new Error(`waited ${WAIT_MS} ms in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}
