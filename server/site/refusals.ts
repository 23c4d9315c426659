/** The refusals of ceremonies in the words of the site: a status, a sentence, and the field that it is about. */

import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { PROBLEMS, type ProblemType } from '#shared/api/problems.ts';
import { isBackupCode } from '#shared/backup-codes/backup-code.ts';
import type { PasswordRefusal } from '../ceremonies/password-check.ts';
import type { CodeRefusal } from '../ceremonies/step-up.ts';
import type { FormProblem } from './components/problems.tsx';
import type { Messages } from './messages/en.ts';
import { formatWait } from './spans.ts';

/** Why a form was sent back. */
export interface Refusal {
  readonly status: ContentfulStatusCode;
  readonly problems: readonly FormProblem[];
  /** When trying again makes sense, where waiting helps. */
  readonly retryAfterSeconds?: number;
}

/** Where and in what language the sentences will stand. */
export interface RefusalPlace {
  readonly messages: Messages;
  readonly lang: string;
}

/** The status is the one that the JSON front door gives to the same problem. */
export function refuse(type: ProblemType, text: string, field: string | null = null): Refusal {
  return { status: PROBLEMS[type].status, problems: [{ text, field }] };
}

/** @param typed - What was typed, to tell which kind of code it was meant to be. */
export function codeRefusal(refusal: CodeRefusal, typed: string, place: RefusalPlace): Refusal {
  const { problems } = place.messages;
  switch (refusal.kind) {
    case 'malformed-code':
      return refuse('invalid-request', problems.codeMalformed, 'code');
    case 'wrong-code': {
      const wrong = isBackupCode(typed) ? problems.backupCodeWrong : problems.codeWrong;
      const left = refusal.attemptsRemaining ?? 0;
      return refuse('wrong-code', left > 0 ? `${wrong} ${problems.triesLeft(left)}` : wrong, 'code');
    }
    case 'code-already-used':
      return refuse('code-already-used', usedSentence(refusal.nextCodeInSeconds, problems), 'code');
    case 'second-factor-stopped':
      return refuse('second-factor-stopped', problems.stopped, 'code');
    case 'too-many-attempts':
      return waitRefusal(refusal, place);
  }
}

/** At sign-in, where it may as well be the e-mail address that is not right. */
export function signInRefusal(refusal: PasswordRefusal, place: RefusalPlace): Refusal {
  if (refusal.kind !== 'invalid-credentials') return waitRefusal(refusal, place);
  return refuse(refusal.kind, place.messages.problems.credentials);
}

/** What was typed where a password, and perhaps a code, was asked for. */
export interface TypedProof {
  readonly code?: string;
  /** Name of the password's field, `password` unless told otherwise. */
  readonly passwordField?: string;
}

/** Of the ceremonies that ask for the password and, where two-factor authentication is on, for a code. */
export function codeOrPasswordRefusal(
  refusal: CodeRefusal | PasswordRefusal | { readonly kind: 'code-required' },
  { code = '', passwordField = 'password' }: TypedProof,
  place: RefusalPlace,
): Refusal {
  const { problems } = place.messages;
  switch (refusal.kind) {
    case 'code-required':
      return refuse('invalid-request', problems.codeMissing, 'code');
    case 'invalid-credentials':
      return refuse(refusal.kind, problems.password, passwordField);
    case 'too-many-attempts':
    case 'busy':
      return waitRefusal(refusal, place);
    default:
      return codeRefusal(refusal, code, place);
  }
}

interface Wait {
  readonly kind: 'too-many-attempts' | 'busy';
  readonly retryAfterSeconds: number;
}

export function waitRefusal({ kind, retryAfterSeconds }: Wait, { messages, lang }: RefusalPlace): Refusal {
  const span = formatWait(retryAfterSeconds, lang);
  const { tooMany, busy } = messages.problems;
  return { ...refuse(kind, kind === 'busy' ? busy(span) : tooMany(span)), retryAfterSeconds };
}

function usedSentence(nextCodeInSeconds: number | null, problems: Messages['problems']): string {
  return nextCodeInSeconds === null ? problems.backupCodeUsed : problems.codeUsed(nextCodeInSeconds);
}
