/** The popup's composition: real browser, English words. */

import '#shared/design/tokens.css';
import '#extension/ui/style/base.css';
import '#extension/ui/style/popup.css';
import { render } from 'preact';
import { browserPageHost, isToolbarPopup } from '#extension/platform/page-host.ts';
import { en } from '#extension/ui/messages/en.ts';
import { createText } from '#extension/ui/messages/text.ts';
import { Popup } from '#extension/ui/popup/popup.tsx';

const page = document.getElementById('page');
if (page === null) throw new Error('popup without its page element');
if (isToolbarPopup()) document.documentElement.classList.add('in-popup');
render(<Popup host={browserPageHost} text={createText(en, 'en')} />, page);
