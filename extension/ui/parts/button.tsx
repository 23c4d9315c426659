/** Buttons: with words, and with a sign alone. */

import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './icon.tsx';

interface ButtonProps {
  readonly children: ComponentChildren;
  readonly onPress?: () => void;
  readonly kind?: 'primary' | 'plain' | 'quiet' | 'danger';
  readonly type?: 'button' | 'submit';
  readonly busy?: boolean;
  readonly name?: string;
  readonly tabIndex?: number;
  readonly icon?: IconName;
  readonly focusKey?: string;
}

/** A busy button keeps the focus and its width and does nothing. */
export function Button({
  children,
  onPress,
  kind = 'plain',
  type = 'button',
  busy = false,
  name,
  tabIndex,
  icon,
  focusKey,
}: ButtonProps) {
  return (
    <button
      type={type}
      class={`button button-${kind}`}
      aria-disabled={busy || undefined}
      aria-label={name}
      tabIndex={tabIndex}
      data-focus={focusKey}
      onClick={busy ? preventSending : onPress}
    >
      {icon && <Icon name={icon} />}
      <span>{children}</span>
    </button>
  );
}

interface IconButtonProps {
  readonly icon: IconName;
  readonly name: string;
  readonly onPress: () => void;
  readonly tabIndex?: number;
  readonly pressed?: boolean;
  /** By which a screen finds it again to give the focus back. */
  readonly focusKey?: string;
}

export function IconButton({ icon, name, onPress, tabIndex, pressed, focusKey }: IconButtonProps) {
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={name}
      title={name}
      tabIndex={tabIndex}
      aria-pressed={pressed}
      data-focus={focusKey}
      onClick={onPress}
    >
      <Icon name={icon} />
    </button>
  );
}

function preventSending(event: Event): void {
  event.preventDefault();
}
