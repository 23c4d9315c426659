/** A screen below the list: a heading that takes the focus, and the way back. */

import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useText } from '../context.ts';
import { IconButton } from './button.tsx';

interface ViewProps {
  readonly title: string;
  readonly subtitle?: string;
  readonly onBack?: () => void;
  /** When a field of the view takes the focus instead of the heading. */
  readonly keepFocus?: boolean;
  readonly children: ComponentChildren;
}

export function View({ title, subtitle, onBack, keepFocus = false, children }: ViewProps) {
  const text = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!keepFocus) heading.current?.focus();
  }, [keepFocus]);
  return (
    <main class="view">
      <header class="view-header">
        {onBack && <IconButton icon="back" name={text('action.back')} onPress={onBack} />}
        <div class="view-title">
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {subtitle && <p class="muted">{subtitle}</p>}
        </div>
      </header>
      {children}
    </main>
  );
}
