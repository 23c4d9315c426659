/** Registered on sites where filling by itself is switched on, and nowhere else. */

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { showInstalled } from '../platform/page-installed.ts';
import { watchForFields } from '../platform/page-watch.ts';

export default defineUnlistedScript(() => {
  showInstalled();
  watchForFields();
});
