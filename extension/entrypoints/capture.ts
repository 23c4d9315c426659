/** Put into a page when the person asks to capture from it. Its answer is what `executeScript` returns. */

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readPageCodes } from '../platform/page-codes.ts';

export default defineUnlistedScript(readPageCodes);
