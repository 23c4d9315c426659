/** Every language that forms are read in. All are used at once: pages mix languages, and many declare a wrong one. */

import { ar } from './ar.ts';
import { cs } from './cs.ts';
import { da } from './da.ts';
import { de } from './de.ts';
import { el } from './el.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fa } from './fa.ts';
import { fi } from './fi.ts';
import { fr } from './fr.ts';
import { he } from './he.ts';
import { hi } from './hi.ts';
import { hu } from './hu.ts';
import { id } from './id.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import { ko } from './ko.ts';
import type { LanguageWords } from './language-words.ts';
import { ms } from './ms.ts';
import { nb } from './nb.ts';
import { nl } from './nl.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import { ro } from './ro.ts';
import { ru } from './ru.ts';
import { sk } from './sk.ts';
import { sv } from './sv.ts';
import { th } from './th.ts';
import { tr } from './tr.ts';
import { uk } from './uk.ts';
import { vi } from './vi.ts';
import { zhHans } from './zh-hans.ts';
import { zhHant } from './zh-hant.ts';

export type { LanguageWords, Meaning } from './language-words.ts';

/** By BCP 47 tag. */
export const LANGUAGES: Readonly<Record<string, LanguageWords>> = {
  en,
  de,
  fr,
  es,
  it,
  pt,
  nl,
  pl,
  cs,
  sk,
  sv,
  da,
  nb,
  fi,
  hu,
  ro,
  el,
  ru,
  uk,
  tr,
  ar,
  he,
  fa,
  hi,
  vi,
  th,
  id,
  ms,
  ja,
  ko,
  'zh-Hans': zhHans,
  'zh-Hant': zhHant,
};
