/** The side of the page without a window: it takes tasks from the background and from nobody else. */

import { browser } from 'wxt/browser';
import { type ClipboardTask, runClipboardTask } from './clipboard-task.ts';

/** Listens for tasks. Every other message is left to others. */
export function answerClipboardTasks(): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, sendResponse: (done: unknown) => void) => {
    const ours = sender.id === browser.runtime.id && sender.tab === undefined;
    if (ours && isTaskMessage(message)) sendResponse(runClipboardTask(message.clipboardTask));
    if (ours && isFileMessage(message)) sendResponse(URL.createObjectURL(new Blob([message.fileForDownload])));
  });
}

function isTaskMessage(message: unknown): message is { readonly clipboardTask: ClipboardTask } {
  return typeof message === 'object' && message !== null && 'clipboardTask' in message;
}

function isFileMessage(message: unknown): message is { readonly fileForDownload: string } {
  return typeof message === 'object' && message !== null && 'fileForDownload' in message;
}
