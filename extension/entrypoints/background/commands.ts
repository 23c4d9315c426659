import { browser } from 'wxt/browser';
import { lockVault } from '../../platform/vault-store.ts';

/** Keyboard shortcuts, named in the manifest. */
export function watchCommands(): void {
  browser.commands.onCommand.addListener((command) => {
    if (command === 'lock') void lockVault();
  });
}
