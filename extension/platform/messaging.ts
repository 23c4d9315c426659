/**
 * Questions from the extension's own pages to its background, as `messages.ts` types them. Content scripts live in
 * web pages and may not ask any of these: the router looks at who the browser says is asking.
 */

import { browser } from 'wxt/browser';
import { AppError, type ErrorCode } from '#shared/app-error.ts';
import type { MessageKind, Protocol, RequestOf, ResponseOf } from '../messages.ts';

/** One function for each question of a part of the protocol. */
export type HandlersOf<Messages> = {
  readonly [K in keyof Messages & MessageKind]: (request: RequestOf<K>) => Promise<ResponseOf<K>>;
};

export type Handlers = HandlersOf<Protocol>;

interface Question {
  readonly kind: MessageKind;
  readonly request: unknown;
}

/** What comes back: promises are not answers in every browser, so a failure travels as a value. */
type Reply = { readonly answer: unknown } | { readonly failure: string; readonly code?: ErrorCode };

/**
 * Asks the background.
 *
 * @throws AppError `storage-full` or `storage-unavailable`, with nothing changed; Error when the background failed by
 *   its own mistake. Refusals that a person can act on are answers.
 */
export async function ask<K extends MessageKind>(kind: K, request: RequestOf<K>): Promise<ResponseOf<K>> {
  const question: Question = { kind, request };
  const reply: Reply | undefined = await browser.runtime.sendMessage(question);
  if (reply === undefined) throw new Error(`nobody answered ${kind}`);
  if ('failure' in reply) throw reply.code ? new AppError(reply.code, reply.failure) : new Error(reply.failure);
  // The router answers `kind` with the handler of `kind`, whose type says this.
  return reply.answer as ResponseOf<K>;
}

/**
 * Answers our own pages' questions. Messages of anyone else, or of another shape, are left to other listeners.
 *
 * @param ready - What has to be there before anything is answered.
 */
export function answer(handlers: Partial<Handlers>, ready: () => Promise<void> = async () => undefined): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, sendResponse: (reply: Reply) => void) => {
    const handler = isQuestion(message) && isOwnPage(sender) ? handlerOf(handlers, message) : undefined;
    if (handler === undefined) return undefined;
    void replyTo(async () => {
      await ready();
      return handler();
    }).then(sendResponse);
    return true;
  });
}

function isQuestion(message: unknown): message is Question {
  return typeof message === 'object' && message !== null && 'kind' in message && typeof message.kind === 'string';
}

/** A content script has our id too, but the URL of the web page it runs in. */
function isOwnPage(sender: { readonly id?: string | undefined; readonly url?: string | undefined }): boolean {
  return sender.id === browser.runtime.id && (sender.url ?? '').startsWith(browser.runtime.getURL('/'));
}

function handlerOf(handlers: Partial<Handlers>, { kind, request }: Question): (() => Promise<unknown>) | undefined {
  // `hasOwn` keeps a kind like "constructor" from naming something inherited.
  const handler = Object.hasOwn(handlers, kind) ? handlers[kind] : undefined;
  // Only our own pages come this far, and `ask` lets them send nothing but the request of the kind.
  return handler && (() => (handler as (request: unknown) => Promise<unknown>)(request));
}

async function replyTo(handler: () => Promise<unknown>): Promise<Reply> {
  try {
    return { answer: await handler() };
  } catch (error) {
    if (isStorageError(error)) return { failure: error.message, code: error.code };
    // Our own mistake: it goes to the browser's error list, and the page says that something went wrong.
    reportError(error);
    return { failure: 'Something went wrong inside Twofold. Try again; if it stays, restart the browser.' };
  }
}

/** The browser's own trouble with the disk, which a page can put into words. */
function isStorageError(error: unknown): error is AppError {
  return error instanceof AppError && (error.code === 'storage-full' || error.code === 'storage-unavailable');
}
