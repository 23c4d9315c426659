/** Notices in each language. */

import type { Language } from '#shared/language/languages.ts';
import { ar } from './ar.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { he } from './he.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import { nl } from './nl.ts';
import type { NoticeWords } from './notice-words.ts';
import { pl } from './pl.ts';
import { ptBr } from './pt-br.ts';
import { zhCn } from './zh-cn.ts';

export const NOTICE_WORDS: Readonly<Record<Language, NoticeWords>> = {
  en,
  de,
  fr,
  es,
  'pt-BR': ptBr,
  it,
  nl,
  pl,
  ja,
  'zh-CN': zhCn,
  ar,
  he,
};
