/** The clipboard page's side: it takes tasks from the background and from nobody else. */

import { browser } from 'wxt/browser';
import { type ClipboardTask, runClipboardTask } from './clipboard-task.ts';

/** Listens for tasks. Every other message is left to others. */
export function answerClipboardTasks(): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, sendResponse: (done: boolean) => void) => {
    const ours = sender.id === browser.runtime.id && sender.tab === undefined;
    if (ours && isTaskMessage(message)) sendResponse(runClipboardTask(message.clipboardTask));
  });
}

function isTaskMessage(message: unknown): message is { readonly clipboardTask: ClipboardTask } {
  return typeof message === 'object' && message !== null && 'clipboardTask' in message;
}
