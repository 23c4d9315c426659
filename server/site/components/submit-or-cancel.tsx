/** @jsxImportSource hono/jsx */
import { PATHS } from '../paths.ts';
import type { Surroundings } from '../surroundings.ts';

/** The end of a form that was opened from the user options: its button, and the way back. */
export function SubmitOrCancel({ here, submit }: { readonly here: Surroundings; readonly submit: string }) {
  return (
    <div class="actions">
      <button class="button button-main" type="submit">
        {submit}
      </button>
      <a class="button" href={PATHS.userOptions}>
        {here.messages.site.cancel}
      </a>
    </div>
  );
}
