/** @jsxImportSource hono/jsx */
/** The choice of language at the foot of a page: a plain form, so that it needs no script. */

import { LANGUAGE_NAMES, LANGUAGES } from '#shared/language/languages.ts';
import { PATHS } from '../paths.ts';
import type { Surroundings } from '../surroundings.ts';

export function LanguageForm({ here }: { readonly here: Surroundings }) {
  const { site } = here.messages;
  return (
    <form class="language" method="post" action={PATHS.language}>
      <input type="hidden" name="page" value={here.path} />
      <label for="language">{site.language}</label>
      <select id="language" name="language">
        {LANGUAGES.map((language) => (
          <option value={language} lang={language} selected={language === here.lang}>
            {LANGUAGE_NAMES[language]}
          </option>
        ))}
      </select>
      <button class="button" type="submit">
        {site.changeLanguage}
      </button>
    </form>
  );
}
