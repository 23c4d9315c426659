/** What Chromium's page without a window is asked, and what it answers. */

import { browser } from 'wxt/browser';
import type { PictureTexts } from '../core/capture/read-pictures.ts';
import type { ClipboardTask } from './clipboard-task.ts';
import type { QrTask } from './qr-work.ts';

export interface OffscreenTasks {
  /** `false` when the browser refused. */
  clipboard: { task: ClipboardTask; answer: boolean };
  /** A text, for which it answers with an address that lives as long as the page. */
  file: { task: string; answer: string };
  qr: { task: QrTask; answer: readonly PictureTexts[] };
}

type Name = keyof OffscreenTasks;

interface TaskMessage {
  readonly offscreen: Name;
  readonly task: unknown;
}

/** Asks the page, which has to be open: see `withOffscreenPage`. */
export async function askOffscreen<N extends Name>(
  name: N,
  task: OffscreenTasks[N]['task'],
): Promise<OffscreenTasks[N]['answer']> {
  const message: TaskMessage = { offscreen: name, task };
  return browser.runtime.sendMessage(message);
}

/** In the page: takes tasks from the extension's own background and pages. Every other message is left to others. */
export function answerOffscreen(
  handlers: {
    readonly [N in Name]: (
      task: OffscreenTasks[N]['task'],
    ) => OffscreenTasks[N]['answer'] | Promise<OffscreenTasks[N]['answer']>;
  },
): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, answer: (answered: unknown) => void) => {
    const ours = sender.id === browser.runtime.id && sender.tab === undefined;
    if (!ours || !isTaskMessage(message)) return undefined;
    // `askOffscreen` gives each name its own task.
    const handle = handlers[message.offscreen] as (task: unknown) => unknown;
    void Promise.resolve(handle(message.task)).then(answer);
    return true;
  });
}

function isTaskMessage(message: unknown): message is TaskMessage {
  return typeof message === 'object' && message !== null && 'offscreen' in message;
}
