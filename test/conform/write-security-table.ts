/** Writes `server/SECURITY-TABLE.md`. */

import { writeFileSync } from 'node:fs';
import { formatSecurityTable } from './security-table.ts';

writeFileSync('server/SECURITY-TABLE.md', formatSecurityTable());
