/** The popup's composition: real browser, the person's language, and what the first script asked for. */

import '#shared/design/tokens.css';
import '#extension/ui/style/base.css';
import '#extension/ui/style/popup.css';
import { render } from 'preact';
import type { ResponseOf } from '#extension/messages.ts';
import { answerAhead, takeAhead } from '#extension/platform/ask-ahead.ts';
import { browserLanguage } from '#extension/platform/language.ts';
import { browserPageHost } from '#extension/platform/page-host.ts';
import { markDocument } from '#extension/ui/mark-document.ts';
import { loadText } from '#extension/ui/messages/load-text.ts';
import { FIRST_LIST } from '#extension/ui/popup/first-list.ts';
import { Popup } from '#extension/ui/popup/popup.tsx';
import type { Language } from '#shared/language/languages.ts';

/** As `popup-ahead.ts` leaves it. */
type Ahead = {
  readonly list: Promise<ResponseOf<'list-accounts'>>;
  readonly language: Promise<Language>;
};

// The likely words already, while the browser looks up whether others were chosen.
void loadText(browserLanguage());

const page = document.getElementById('page');
if (page === null) throw new Error('popup without its page element');
const { list, language } = takeAhead<Ahead>();
const text = await loadText(await language);
markDocument(document, text('app.name'), text);
render(
  <Popup host={{ ...browserPageHost, ask: answerAhead(browserPageHost.ask, FIRST_LIST, list) }} text={text} />,
  page,
);
