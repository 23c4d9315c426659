/** Asks before something is lost, and names what. The way out has the focus. */

import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { useText } from '../context.ts';
import { Button } from './button.tsx';

interface ConfirmProps {
  readonly title: string;
  readonly confirm: string;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
  readonly children: ComponentChildren;
}

export function Confirm({ title, confirm, onConfirm, onCancel, children }: ConfirmProps) {
  const text = useText();
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      ref={dialog}
      class="confirm"
      role="alertdialog"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-body`}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        // Unhandled, Escape would close the whole popup.
        event.preventDefault();
        event.stopPropagation();
        onCancel();
      }}
    >
      <h2 id={`${id}-title`}>{title}</h2>
      <div id={`${id}-body`}>{children}</div>
      <div class="actions">
        <Button onPress={onCancel}>{text('action.cancel')}</Button>
        <Button kind="danger" onPress={onConfirm}>
          {confirm}
        </Button>
      </div>
    </dialog>
  );
}
