/** Registered on sites where filling by itself is switched on, and nowhere else. */

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { watchForFields } from '../platform/page-watch.ts';

export default defineUnlistedScript(watchForFields);
