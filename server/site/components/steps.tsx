/** @jsxImportSource hono/jsx */
import type { Surroundings } from '../surroundings.ts';

/** Where one is in the set-up, 1 to 3. */
export function Steps({ here, current }: { readonly here: Surroundings; readonly current: 1 | 2 | 3 }) {
  const { enable } = here.messages;
  return (
    <ol class="steps" aria-label={enable.steps}>
      {enable.stepNames.map((name, index) => (
        <li class="step" aria-current={index + 1 === current ? 'step' : undefined}>
          <span class="step-number">{index + 1}</span>
          <span class="step-name">{name}</span>
        </li>
      ))}
    </ol>
  );
}
