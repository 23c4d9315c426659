/** A verifier's refusal in the words of the person who is told. */

import { type Problem, problemTypeOf } from '#shared/api/problems.ts';
import type { Words } from '../words/words.ts';

/** What went wrong at the site and what to do; the site's own sentence where we have none. */
export function describeProblem(problem: Problem, host: string, say: Words): string {
  switch (problemTypeOf(problem)) {
    case 'not-signed-in':
    case 'challenge-expired':
      return say('link.signedOut', { host });
    case 'recent-sign-in-required':
      return say('link.signInAgain', { host });
    case 'wrong-code':
    case 'code-already-used':
      return say('link.codeRefused', { host });
    case 'too-many-attempts':
      return say('link.tooManyTries', { host });
    case 'second-factor-stopped':
      return say('link.codesStopped', { host });
    case 'busy':
    case 'internal-error':
      return say('link.siteBusy', { host });
    default:
      return problem.detail;
  }
}
