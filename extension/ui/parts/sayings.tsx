/** The foot of a page where it says what happened. Both live regions are always there, or nothing would be heard. */

import { useEffect, useRef, useState } from 'preact/hooks';
import { type Saying, useText } from '../context.ts';
import { Button, IconButton } from './button.tsx';

/** Long enough to see what also stands elsewhere on the screen. */
const PASSING_MS = 2000;

export interface Sayings {
  readonly current: Saying | null;
  readonly say: (saying: Saying) => void;
  readonly hush: () => void;
}

export function useSayings(): Sayings {
  const [current, setCurrent] = useState<Saying | null>(null);
  useEffect(() => {
    if (!current?.passing) return;
    const timer = setTimeout(() => setCurrent(null), PASSING_MS);
    return () => clearTimeout(timer);
  }, [current]);
  return { current, say: setCurrent, hush: () => setCurrent(null) };
}

export function SayingBar({ sayings: { current, hush } }: { readonly sayings: Sayings }) {
  const text = useText();
  const refusal = current?.tone === 'refusal';
  const before = useRef<HTMLElement | null>(null);
  return (
    <div
      onFocusCapture={(event) => {
        const from = event.relatedTarget;
        if (from instanceof HTMLElement && !event.currentTarget.contains(from)) before.current = from;
      }}
      class={current === null ? 'saying' : `saying saying-shown${refusal ? ' saying-refusal' : ''}`}
    >
      <div role="status" class={refusal ? 'unseen' : 'saying-text'}>
        {!refusal && <Words saying={current} />}
      </div>
      <div role="alert" class={refusal ? 'saying-text' : 'unseen'}>
        {refusal && <Words saying={current} />}
      </div>
      {current?.action && (
        <Button
          kind="quiet"
          onPress={() => {
            giveFocusBack();
            hush();
            current.action?.run();
          }}
        >
          {current.action.label}
        </Button>
      )}
      {current && !current.passing && <IconButton icon="close" name={text('action.dismiss')} onPress={dismiss} />}
    </div>
  );

  function dismiss(): void {
    giveFocusBack();
    hush();
  }

  /** The button goes with the saying: the focus must not go with it. */
  function giveFocusBack(): void {
    const row = document.querySelector<HTMLElement>('[data-row][tabindex="0"]');
    (before.current?.isConnected ? before.current : row)?.focus();
  }
}

function Words({ saying }: { readonly saying: Saying | null }) {
  if (saying?.aloud === undefined) return <>{saying?.text}</>;
  return (
    <>
      <span aria-hidden="true">{saying.text}</span>
      <span class="unseen">{saying.aloud}</span>
    </>
  );
}
