/** @jsxImportSource hono/jsx */
import type { Surroundings } from '../surroundings.ts';

export interface CopyButtonProps {
  readonly here: Surroundings;
  /** Id of the element whose text is copied. */
  readonly from: string;
  readonly text: string;
}

/** Copying needs the script, so the button is shown only where scripts run (`needs-script`). */
export function CopyButton({ here, from, text }: CopyButtonProps) {
  const { site } = here.messages;
  return (
    <span class="needs-script copy">
      <button class="button" type="button" data-copy={from} data-copied={site.copied} data-failed={site.copyFailed}>
        {text}
      </button>
      <span class="copy-answer" role="status" />
    </span>
  );
}
