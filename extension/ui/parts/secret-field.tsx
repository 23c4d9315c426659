/** A passphrase field that can be uncovered. */

import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { useText } from '../context.ts';
import { IconButton } from './button.tsx';
import { Field } from './field.tsx';

interface SecretFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly problem?: string | null;
  readonly hint?: string;
  readonly autoComplete: 'current-password' | 'new-password';
  readonly inputRef?: RefObject<HTMLInputElement | null>;
}

export function SecretField(props: SecretFieldProps) {
  const text = useText();
  const [shown, setShown] = useState(false);
  return (
    <Field {...props} type={shown ? 'text' : 'password'}>
      <IconButton
        icon="eye"
        name={text(shown ? 'passphrase.conceal' : 'passphrase.reveal')}
        pressed={shown}
        onPress={() => setShown(!shown)}
      />
    </Field>
  );
}
