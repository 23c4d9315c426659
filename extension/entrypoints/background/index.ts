import { defineBackground } from 'wxt/utils/define-background';
import { watchClipboard } from '../../platform/clipboard.ts';
import { watchLocking } from '../../platform/locking.ts';
import { answer } from '../../platform/messaging.ts';
import { accountHandlers } from './account-handlers.ts';
import { backupCodeHandlers } from './backup-code-handlers.ts';
import { watchCommands } from './commands.ts';
import { transferHandlers } from './transfer-handlers.ts';
import { vaultHandlers } from './vault-handlers.ts';

export default defineBackground({
  type: 'module',
  main() {
    watchLocking();
    watchClipboard();
    watchCommands();
    answer({ ...vaultHandlers, ...accountHandlers, ...backupCodeHandlers, ...transferHandlers });
  },
});
