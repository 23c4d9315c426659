/** The options page's composition: real browser, English words. */

import '#shared/design/tokens.css';
import '#extension/ui/style/base.css';
import '#extension/ui/style/options.css';
import { render } from 'preact';
import { browserPageHost } from '#extension/platform/page-host.ts';
import { en } from '#extension/ui/messages/en.ts';
import { createText } from '#extension/ui/messages/text.ts';
import { Options } from '#extension/ui/options/options.tsx';

const page = document.getElementById('page');
if (page === null) throw new Error('options page without its page element');
render(<Options host={browserPageHost} text={createText(en, 'en')} />, page);
