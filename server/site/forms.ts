/** What a form sent, held against the schemas of the wire. */

import type { Context } from 'hono';
import { MAX_PASSWORD_LENGTH, MIN_PASSWORD_LENGTH } from '#shared/api/schemas.ts';
import type { FormProblem } from './components/problems.tsx';
import type { Messages } from './messages/en.ts';

/** The fields of a form that were filled in. What is no text, or not there, is an empty text. */
export interface Form {
  text(name: string): string;
  texts(name: string): readonly string[];
}

/** Forms of this site are URL-encoded. A body of another type is none of theirs, and reads as if nothing was filled in. */
export async function readForm(c: Context): Promise<Form> {
  const isForm = /^application\/x-www-form-urlencoded\b/i.test(c.req.header('content-type') ?? '');
  // Decoded here: workerd warns on each form that is read as text, since its type does not begin with "text/".
  const fields = new URLSearchParams(isForm ? new TextDecoder().decode(await c.req.arrayBuffer()) : '');
  return { texts: (name) => fields.getAll(name), text: (name) => fields.get(name) ?? '' };
}

/** The part of a schema that judges (Standard Schema version 1), so that the schema library stays in `shared/api`. */
interface Judge<T> {
  readonly '~standard': {
    readonly validate: (value: unknown) => Verdict<T> | Promise<Verdict<T>>;
  };
}

type Verdict<T> =
  | { readonly value: T; readonly issues?: undefined }
  | {
      readonly issues: readonly {
        readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined;
      }[];
    };

/** The request as its schema has it, or the problems in the words of the page. */
export type FormOutcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly FormProblem[] };

/** Holds what was typed against a schema whose members have the names of the form's fields. */
export async function judgeForm<T>(
  schema: Judge<T>,
  typed: Readonly<Record<string, string>>,
  messages: Messages,
): Promise<FormOutcome<T>> {
  const verdict = await schema['~standard'].validate(typed);
  if (verdict.issues === undefined) return { ok: true, value: verdict.value };
  const fields = new Set(verdict.issues.map(({ path }) => nameOf(path?.[0])));
  return {
    ok: false,
    problems: Array.from(fields, (field) => ({ field, text: sentenceFor(field, typed[field] ?? '', messages) })),
  };
}

function nameOf(step: PropertyKey | { readonly key: PropertyKey } | undefined): string {
  return String(typeof step === 'object' ? step.key : (step ?? ''));
}

function sentenceFor(field: string, typed: string, { problems }: Messages): string {
  switch (field) {
    case 'email':
      return typed.trim() === '' ? problems.emailMissing : problems.emailMalformed;
    case 'code':
      return typed.trim() === '' ? problems.codeMissing : problems.codeMalformed;
    default:
      if (typed === '') return problems.passwordMissing;
      return typed.length > MAX_PASSWORD_LENGTH
        ? problems.passwordLong(MAX_PASSWORD_LENGTH)
        : problems.passwordShort(MIN_PASSWORD_LENGTH);
  }
}
