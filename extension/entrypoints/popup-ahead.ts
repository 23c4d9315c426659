/**
 * The popup's first script: small, so that it runs while the browser still fetches the rest. It asks for what the popup
 * cannot be drawn without; the background may have to start for it.
 */

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { leaveAhead } from '../platform/ask-ahead.ts';
import { readLanguage } from '../platform/language.ts';
import { ask } from '../platform/messaging.ts';
import { startAnewOnLock } from '../platform/start-anew.ts';
import { markToolbarPopup } from '../platform/toolbar-popup.ts';
import { FIRST_LIST } from '../ui/popup/first-list.ts';

export default defineUnlistedScript(() => {
  startAnewOnLock();
  markToolbarPopup();
  leaveAhead({ list: ask(FIRST_LIST.kind, FIRST_LIST.request), language: readLanguage() });
});
