/** @jsxImportSource hono/jsx */
/** What a refused form says: above it, once, with the focus on it. */

import type { Surroundings } from '../surroundings.ts';

/** One sentence about a refused form, and the field it is about. */
export interface FormProblem {
  readonly text: string;
  /** Name of the field; `null` when it is about none. */
  readonly field: string | null;
}

export interface ProblemsProps {
  readonly here: Pick<Surroundings, 'messages'>;
  readonly problems: readonly FormProblem[];
}

export function Problems({ here, problems }: ProblemsProps) {
  if (problems.length === 0) return null;
  return (
    // The one thing that changed on this page: without the focus, a screen reader would read the header again.
    <section class="notice notice-problem" aria-labelledby="problems-title" tabindex={-1} autofocus>
      <p class="notice-title" id="problems-title">
        {here.messages.site.problemHeading}
      </p>
      <ul>
        {problems.map(({ text, field }) => (
          <li id={field === null ? undefined : problemId(field)}>
            {field === null ? text : <a href={`#${field}`}>{text}</a>}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What a field's `aria-describedby` names, when there is something to say about it. */
export function problemId(field: string): string {
  return `${field}-problem`;
}

/** Whether any of the problems is about this field. */
export function isRefused(field: string, problems: readonly FormProblem[]): boolean {
  return problems.some((problem) => problem.field === field);
}
