/** A new passphrase, typed twice: its strength in words meanwhile, and what is wrong beside the field it is wrong in. */

import type { RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { isAcceptablePassphrase } from '#extension/core/vault/passphrase-strength.ts';
import { useText } from '../context.ts';
import { SecretField } from './secret-field.tsx';
import { Strength } from './strength.tsx';

type FieldName = 'first' | 'second';

export interface NewPassphrase {
  /** As it stands in the first field. */
  readonly value: string;
  readonly inputs: Readonly<Record<FieldName, RefObject<HTMLInputElement | null>>>;
  /** Whether it may be sent; if not, the person is told why. */
  readonly isReady: () => boolean;
  /** Says at the first field what is wrong with the passphrase. */
  readonly refuse: (words: string) => void;
  readonly typed: Readonly<Record<FieldName, string>>;
  readonly problem: { readonly field: FieldName; readonly words: string } | null;
  readonly type: (field: FieldName, value: string) => void;
}

export function useNewPassphrase(): NewPassphrase {
  const text = useText();
  const [typed, setTyped] = useState({ first: '', second: '' });
  const [problem, setProblem] = useState<NewPassphrase['problem']>(null);
  const inputs = { first: useRef<HTMLInputElement>(null), second: useRef<HTMLInputElement>(null) };
  return { value: typed.first, inputs, isReady, refuse: (words) => refuse('first', words), typed, problem, type };

  function isReady(): boolean {
    if (!isAcceptablePassphrase(typed.first)) return refuse('first', text('passphrase.refused'));
    return typed.second === typed.first || refuse('second', text('passphrase.mismatch'));
  }

  function refuse(field: FieldName, words: string): false {
    setProblem({ field, words });
    inputs[field].current?.focus();
    return false;
  }

  function type(field: FieldName, value: string): void {
    setTyped((before) => ({ ...before, [field]: value }));
    setProblem(null);
  }
}

export function NewPassphraseFields({ label, of }: { readonly label: string; readonly of: NewPassphrase }) {
  const text = useText();
  const fieldOf = (field: FieldName, name: string) => (
    <SecretField
      label={name}
      value={of.typed[field]}
      problem={of.problem?.field === field ? of.problem.words : null}
      autoComplete="new-password"
      inputRef={of.inputs[field]}
      onInput={(value) => of.type(field, value)}
    />
  );
  return (
    <>
      {fieldOf('first', label)}
      <Strength passphrase={of.value} />
      {fieldOf('second', text('passphrase.again'))}
    </>
  );
}
