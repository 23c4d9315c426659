/** The popup's composition: real browser, the person's language. */

import '#shared/design/tokens.css';
import '#extension/ui/style/base.css';
import '#extension/ui/style/popup.css';
import { render } from 'preact';
import { readLanguage } from '#extension/platform/language.ts';
import { browserPageHost, isToolbarPopup } from '#extension/platform/page-host.ts';
import { markDocument } from '#extension/ui/mark-document.ts';
import { loadText } from '#extension/ui/messages/load-text.ts';
import { Popup } from '#extension/ui/popup/popup.tsx';

const page = document.getElementById('page');
if (page === null) throw new Error('popup without its page element');
if (isToolbarPopup()) document.documentElement.classList.add('in-popup');
const text = await loadText(await readLanguage());
markDocument(document, text('app.name'), text);
render(<Popup host={browserPageHost} text={text} />, page);
