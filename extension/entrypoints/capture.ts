/** Put into a page when the person asks to capture from it. Its answer is what `executeScript` returns. */

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readPageCodes } from '../platform/page-codes.ts';

// The declared type expects nothing back; `executeScript` waits for the promise all the same.
export default defineUnlistedScript((): unknown => readPageCodes());
