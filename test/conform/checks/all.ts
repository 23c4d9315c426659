/** Every check, by theme, in the order of a person's way through the server. */

import type { Check } from '../check.ts';
import { accountChecks } from './accounts.ts';
import { backupCodeChecks } from './backup-codes.ts';
import { crossSiteChecks } from './cross-site.ts';
import { disablingChecks } from './disabling.ts';
import { discoveryChecks } from './discovery.ts';
import { enrolmentChecks } from './enrolment.ts';
import { headerChecks } from './headers.ts';
import { httpChecks } from './http.ts';
import { onceOnlyChecks } from './once-only.ts';
import { sessionChecks } from './session.ts';
import { stepChecks } from './steps.ts';
import { throttleChecks } from './throttle.ts';

export interface Theme {
  readonly title: string;
  readonly checks: readonly Check[];
}

export const THEMES: readonly Theme[] = [
  { title: 'Discovery', checks: discoveryChecks },
  { title: 'Accounts and passwords', checks: accountChecks },
  { title: 'Steps in their order', checks: stepChecks },
  { title: 'Set-up', checks: enrolmentChecks },
  { title: 'Once only', checks: onceOnlyChecks },
  { title: 'Backup codes', checks: backupCodeChecks },
  { title: 'Turning it off', checks: disablingChecks },
  { title: 'Sessions', checks: sessionChecks },
  { title: 'Other sites', checks: crossSiteChecks },
  { title: 'Headers', checks: headerChecks },
  { title: 'HTTP', checks: httpChecks },
  { title: 'Throttling', checks: throttleChecks },
];
