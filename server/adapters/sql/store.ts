/** Everything that is kept, in one database. */

import type { Store } from '../../ports.ts';
import { createAccountStore } from './accounts.ts';
import { createActivityStore } from './activity.ts';
import { createChallengeStore } from './challenges.ts';
import type { Database } from './database.ts';
import { createEnrolmentStore } from './enrolments.ts';
import { createSessionStore } from './sessions.ts';
import { createThrottleStore } from './throttles.ts';

export function createSqlStore(database: Database): Store {
  return {
    accounts: createAccountStore(database),
    sessions: createSessionStore(database),
    challenges: createChallengeStore(database),
    throttles: createThrottleStore(database),
    enrolments: createEnrolmentStore(database),
    activity: createActivityStore(database),
  };
}
