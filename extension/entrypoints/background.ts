import { defineBackground } from 'wxt/utils/define-background';
import { answer } from '../platform/messaging.ts';

export default defineBackground({
  type: 'module',
  main() {
    answer({
      'vault-state': async () => ({ state: 'absent' }),
    });
  },
});
