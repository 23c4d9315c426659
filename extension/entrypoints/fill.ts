/**
 * Put into a page when the person asks for a code. An unlisted script: what the framework calls a content script tells
 * the page that it started, and no page is to know.
 */

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { receiveBackground } from '../platform/page-guest.ts';

export default defineUnlistedScript(receiveBackground);
