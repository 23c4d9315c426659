/** Put into a page when the person wants to mark an area. Its answer is the area and the viewport it is in. */

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { markArea } from '../platform/page-area.ts';

// The declared type expects nothing back; `executeScript` waits for the promise all the same.
export default defineUnlistedScript((): unknown => markArea().then((area) => ({ area, viewportWidth: innerWidth })));
