import { Hono } from 'hono';
import { isLanguage } from '#shared/language/languages.ts';
import type { FrontDoor } from '../../front-door/front-door.ts';
import { goTo } from '../answer.ts';
import { readForm } from '../forms.ts';
import { keepLanguage } from '../language.ts';
import { PATHS, type SitePath } from '../paths.ts';

/** The choice of language, and back to the page on which it was made. */
export const languageRoutes = new Hono<FrontDoor>();

languageRoutes.post(PATHS.language, async (c) => {
  const form = await readForm(c);
  const language = form.text('language');
  if (isLanguage(language)) keepLanguage(c, language);
  return goTo(c, pageToReturnTo(form.text('page')));
});

languageRoutes.get(PATHS.language, (c) => goTo(c, PATHS.home));

/** One of the site's own addresses, since nothing else is ever redirected to. */
function pageToReturnTo(page: string): SitePath {
  return Object.values(PATHS).find((path) => path === page) ?? PATHS.home;
}
