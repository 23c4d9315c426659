/** Every kind of export, the safest first. */

import type { ExportTarget } from './export-target.ts';
import { aegisPlain, aegisSealed } from './targets/aegis.ts';
import { bitwarden } from './targets/bitwarden.ts';
import { googleTransfer } from './targets/google-transfer.ts';
import { keyUris } from './targets/key-uris.ts';
import { paper } from './targets/paper.ts';
import { twofasPlain, twofasSealed } from './targets/twofas.ts';
import { twofold } from './targets/twofold.ts';

export const TARGETS: readonly ExportTarget[] = [
  twofold,
  aegisSealed,
  twofasSealed,
  aegisPlain,
  twofasPlain,
  bitwarden,
  keyUris,
  googleTransfer,
  paper,
];
