/** What moves an account: a handle to drag, which opens to two buttons, and listens to Alt with the arrows as its row does. */

import { useState } from 'preact/hooks';
import { useText } from '../context.ts';
import { IconButton } from '../parts/button.tsx';
import { Icon } from '../parts/icon.tsx';

interface MoveHandleProps {
  readonly name: string;
  readonly tabIndex: number;
  readonly onStep: (by: -1 | 1) => void;
  readonly onPointerDown: (event: PointerEvent) => void;
}

export function MoveHandle({ name, tabIndex, onStep, onPointerDown }: MoveHandleProps) {
  const text = useText();
  const [open, setOpen] = useState(false);
  const words = text('options.moveOf', { name });
  return (
    <>
      <button
        type="button"
        class="icon-button move-handle"
        aria-label={words}
        title={words}
        aria-expanded={open}
        tabIndex={tabIndex}
        onPointerDown={onPointerDown}
        onClick={() => setOpen(!open)}
      >
        <Icon name="grip" />
      </button>
      {open && (
        <>
          <IconButton
            icon="up"
            name={text('options.moveUpOf', { name })}
            tabIndex={tabIndex}
            onPress={() => onStep(-1)}
          />
          <IconButton
            icon="down"
            name={text('options.moveDownOf', { name })}
            tabIndex={tabIndex}
            onPress={() => onStep(1)}
          />
        </>
      )}
    </>
  );
}
