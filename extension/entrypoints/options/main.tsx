/** The options page's composition: real browser, the person's language. */

import '#shared/design/tokens.css';
import '#extension/ui/style/base.css';
import '#extension/ui/style/options.css';
import { render } from 'preact';
import { readLanguage } from '#extension/platform/language.ts';
import { browserPageHost } from '#extension/platform/page-host.ts';
import { startAnewOnLock } from '#extension/platform/start-anew.ts';
import { markDocument } from '#extension/ui/mark-document.ts';
import { loadText } from '#extension/ui/messages/load-text.ts';
import { Options } from '#extension/ui/options/options.tsx';

startAnewOnLock();
const page = document.getElementById('page');
if (page === null) throw new Error('options page without its page element');
const text = await loadText(await readLanguage());
markDocument(document, text('options.title'), text);
render(<Options host={browserPageHost} text={text} />, page);
