/** The language of a page: the one chosen at its foot, kept in a cookie, or else what the browser asks for. */

import type { Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { chooseLanguage, isLanguage, type Language } from '#shared/language/languages.ts';
import { parseAcceptLanguage } from './accept-language.ts';

const COOKIE = '__Host-twofold-language';
const FLAGS = { path: '/', secure: true, httpOnly: true, sameSite: 'Lax' } as const;
const LIFE_SECONDS = 365 * 24 * 60 * 60;

export function languageOf(c: Context): Language {
  const chosen = getCookie(c, COOKIE) ?? '';
  return isLanguage(chosen) ? chosen : chooseLanguage(parseAcceptLanguage(c.req.header('accept-language') ?? ''));
}

export function keepLanguage(c: Context, language: Language): void {
  setCookie(c, COOKIE, language, { ...FLAGS, maxAge: LIFE_SECONDS });
}
