/** @jsxImportSource hono/jsx */
/** A labelled text field with its hint and its problem tied to it. */

import type { JSX } from 'hono/jsx';
import { type FormProblem, isRefused, problemId } from './problems.tsx';

export interface FieldProps {
  /** Name and id at once: a page has one form with a field of this name. */
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly problems: readonly FormProblem[];
  /** Attributes of the `input` itself. */
  readonly input: JSX.IntrinsicElements['input'];
}

export function Field({ name, label, hint, problems, input }: FieldProps) {
  const refused = isRefused(name, problems);
  const describedBy = [hint && `${name}-hint`, refused && problemId(name)].filter(Boolean).join(' ');
  return (
    <div class="field">
      <label for={name}>{label}</label>
      {hint && (
        <p class="hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      <input
        id={name}
        name={name}
        required
        aria-invalid={refused ? 'true' : undefined}
        aria-describedby={describedBy || undefined}
        {...input}
      />
    </div>
  );
}
