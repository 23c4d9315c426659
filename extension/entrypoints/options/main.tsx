/** The options page's composition: real browser, the person's language. */

import '#shared/design/tokens.css';
import '#extension/ui/style/base.css';
import '#extension/ui/style/options.css';
import { render } from 'preact';
import { browserPageHost } from '#extension/platform/page-host.ts';
import { readPageWords } from '#extension/platform/page-words.ts';
import { startAnewOnLock } from '#extension/platform/start-anew.ts';
import { openTransfer } from '#extension/platform/transfer.ts';
import { markDocument } from '#extension/ui/mark-document.ts';
import { readText } from '#extension/ui/messages/text.ts';
import { Options } from '#extension/ui/options/options.tsx';

startAnewOnLock();
const page = document.getElementById('page');
if (page === null) throw new Error('options page without its page element');
const text = readText(await readPageWords());
markDocument(document, text('options.title'), text);
render(<Options host={browserPageHost} openTransfer={openTransfer} text={text} />, page);
