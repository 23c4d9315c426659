/**
 * The popup's composition: real browser, the person's language. One script and no other file, asked for by the page
 * beside its styles: each further one would be fetched while somebody waits for their code.
 */

import { render } from 'preact';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerAhead } from '../platform/ask-ahead.ts';
import { ask } from '../platform/messaging.ts';
import { browserPageHost } from '../platform/page-host.ts';
import { readPageWords } from '../platform/page-words.ts';
import { startAnewOnLock } from '../platform/start-anew.ts';
import { markToolbarPopup } from '../platform/toolbar-popup.ts';
import { markDocument } from '../ui/mark-document.ts';
import { readText } from '../ui/messages/text.ts';
import { FIRST_LIST } from '../ui/popup/first-list.ts';
import { Popup } from '../ui/popup/popup.tsx';

export default defineUnlistedScript(async () => {
  // Both before anything else: the background may have to start for the list.
  const list = ask(FIRST_LIST.kind, FIRST_LIST.request);
  const words = readPageWords();
  // A failure is for the popup, which takes the answer later.
  list.catch(() => undefined);
  startAnewOnLock();
  markToolbarPopup();
  const page = document.getElementById('page');
  if (page === null) throw new Error('popup without its page element');
  const text = readText(await words);
  markDocument(document, text('app.name'), text);
  const host = { ...browserPageHost, ask: answerAhead(browserPageHost.ask, FIRST_LIST, list) };
  render(<Popup host={host} text={text} />, page);
});
