/** In which language Twofold speaks. Each is named in its own words, for someone who cannot read the present one. */

import { useEffect, useId, useState } from 'preact/hooks';
import { isLanguage, LANGUAGE_NAMES, LANGUAGES, type Language } from '#shared/language/languages.ts';
import { usePage } from '../context.ts';
import { Section } from './section.tsx';

export function LanguageSection() {
  const { host, text } = usePage();
  const id = useId();
  const [chosen, setChosen] = useState<Language | null>(null);
  useEffect(() => void host.readChosenLanguage().then(setChosen), [host]);
  return (
    <Section id="language" title={text('options.language')}>
      <div class="field">
        <label for={id}>{text('options.languageOf')}</label>
        <select
          id={id}
          class="input"
          value={chosen ?? ''}
          onChange={({ currentTarget: { value } }) => void host.chooseLanguage(isLanguage(value) ? value : null)}
        >
          <option value="">{text('options.languageOfBrowser')}</option>
          {LANGUAGES.map((language) => (
            <option key={language} value={language} lang={language}>
              {LANGUAGE_NAMES[language]}
            </option>
          ))}
        </select>
      </div>
    </Section>
  );
}
