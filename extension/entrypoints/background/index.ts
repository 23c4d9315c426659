import { defineBackground } from 'wxt/utils/define-background';
import { watchClipboard } from '../../platform/clipboard.ts';
import { watchLocking } from '../../platform/locking.ts';
import { answer, type Handlers } from '../../platform/messaging.ts';
import { watchSiteClocks } from '../../platform/site-clocks.ts';
import { speakLanguage, whenSpoken } from '../../platform/words.ts';
import { accountHandlers } from './account-handlers.ts';
import { backupCodeHandlers } from './backup-code-handlers.ts';
import { backupHandlers, watchBackups } from './backup-handlers.ts';
import { captureHandlers, watchForCapture } from './capture-handlers.ts';
import { watchCommands } from './commands.ts';
import { fillHandlers, watchForFilling } from './fill-handlers.ts';
import { linkHandlers } from './link-handlers.ts';
import { renameMenus, watchMenus } from './menus.ts';
import { watchForOutcomes } from './outcome.ts';
import { transferHandlers } from './transfer-handlers.ts';
import { vaultHandlers } from './vault-handlers.ts';

export default defineBackground({
  type: 'module',
  main() {
    void speakLanguage(() => void renameMenus()).catch(reportError);
    watchMenus();
    watchLocking();
    watchClipboard();
    watchBackups();
    watchCommands();
    watchForFilling();
    watchForCapture();
    watchSiteClocks();
    watchForOutcomes();
    const handlers: Handlers = {
      ...vaultHandlers,
      ...accountHandlers,
      ...backupCodeHandlers,
      ...backupHandlers,
      ...captureHandlers,
      ...fillHandlers,
      ...linkHandlers,
      ...transferHandlers,
    };
    answer(handlers, whenSpoken);
  },
});
