/**
 * What a page says once after a redirect, carried in a cookie of one page's life. It names a message and perhaps a
 * number, never a text, so that nothing can be put on a page through it.
 */

import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { Messages } from './messages/en.ts';

export type NoticeName = keyof Messages['notices'];

/** `count` goes with `backup-code-used`: codes left. */
export interface Notice {
  readonly name: NoticeName;
  readonly count: number | null;
}

const COOKIE = '__Host-twofold-notice';
const FLAGS = { path: '/', secure: true, httpOnly: true, sameSite: 'Lax' } as const;
const LIFE_SECONDS = 60;

/** Says it on the page that the answer redirects to. */
export function sayNext(c: Context, name: NoticeName, count: number | null = null): void {
  setCookie(c, COOKIE, count === null ? name : `${name}.${count}`, { ...FLAGS, maxAge: LIFE_SECONDS });
}

/** What the page before wanted said, in words; it is forgotten with this. */
export function takeNotice(c: Context, messages: Messages): string | null {
  const value = getCookie(c, COOKIE);
  if (value === undefined) return null;
  deleteCookie(c, COOKIE, FLAGS);
  const [, name = '', count] = /^([a-z-]+)(?:\.(\d{1,2}))?$/.exec(value) ?? [];
  if (!isNoticeName(name, messages)) return null;
  const sentence = messages.notices[name];
  return count === undefined ? sentence : `${sentence} ${messages.backupCodesLeft(Number(count))}`;
}

function isNoticeName(name: string, messages: Messages): name is NoticeName {
  return Object.hasOwn(messages.notices, name);
}
