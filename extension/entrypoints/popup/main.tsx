/** The popup's composition: real browser, the person's language. */

import '#shared/design/tokens.css';
import '#extension/ui/style/base.css';
import '#extension/ui/style/popup.css';
import { render } from 'preact';
import { askAhead } from '#extension/platform/ask-ahead.ts';
import { browserLanguage, readLanguage } from '#extension/platform/language.ts';
import { browserPageHost, isToolbarPopup, startAnewOnLock } from '#extension/platform/page-host.ts';
import { markDocument } from '#extension/ui/mark-document.ts';
import { loadText } from '#extension/ui/messages/load-text.ts';
import { FIRST_LIST, Popup } from '#extension/ui/popup/popup.tsx';

// Asked first of all: the background may have to start for it, and meanwhile this page fetches its words.
const ask = askAhead(browserPageHost.ask, 'list-accounts', FIRST_LIST);
// The likely words already, while the browser looks up whether others were chosen.
void loadText(browserLanguage());

startAnewOnLock();
const page = document.getElementById('page');
if (page === null) throw new Error('popup without its page element');
if (isToolbarPopup()) document.documentElement.classList.add('in-popup');
const text = await loadText(await readLanguage());
markDocument(document, text('app.name'), text);
render(<Popup host={{ ...browserPageHost, ask }} text={text} />, page);
