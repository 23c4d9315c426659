/** A labelled field with its hint and, when it was refused, the reason. */

import type { ComponentChildren, RefObject } from 'preact';
import { useId } from 'preact/hooks';

interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly hint?: string;
  readonly problem?: string | null;
  /** Letters of one width: secrets, links, backup codes. */
  readonly code?: boolean;
}

interface LineFieldProps extends FieldProps {
  readonly type?: 'text' | 'password';
  readonly autoComplete?: 'current-password' | 'new-password';
  readonly inputRef?: RefObject<HTMLInputElement | null>;
  /** Stands at the end of the field, inside it. */
  readonly children?: ComponentChildren;
}

/** One line of text. */
export function Field({ type = 'text', autoComplete, inputRef, children, ...field }: LineFieldProps) {
  const id = useId();
  const shared = { ...controlProps(id, field), autocomplete: autoComplete ?? 'off', ref: inputRef ?? null };
  return (
    <Labelled id={id} {...field}>
      {type === 'text' ? <input {...shared} type="text" /> : <input {...shared} type="password" />}
      {children}
    </Labelled>
  );
}

interface LinesFieldProps extends FieldProps {
  readonly lines: number;
  readonly inputRef?: RefObject<HTMLTextAreaElement | null>;
}

/** Several lines of text. */
export function LinesField({ lines, inputRef, ...field }: LinesFieldProps) {
  const id = useId();
  return (
    <Labelled id={id} {...field}>
      <textarea {...controlProps(id, field)} autocomplete="off" rows={lines} ref={inputRef ?? null} />
    </Labelled>
  );
}

interface NumberFieldProps extends FieldProps {
  readonly min: number;
  readonly max: number;
}

/** A whole number. */
export function NumberField({ min, max, ...field }: NumberFieldProps) {
  const id = useId();
  return (
    <Labelled id={id} {...field}>
      <input {...controlProps(id, field)} autocomplete="off" type="number" min={min} max={max} />
    </Labelled>
  );
}

type LabelledProps = Pick<FieldProps, 'label' | 'hint' | 'problem'> & {
  readonly id: string;
  readonly children: ComponentChildren;
};

function Labelled({ id, label, hint, problem, children }: LabelledProps) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <div class="field-control">{children}</div>
      <p class="hint" id={`${id}-hint`}>
        {hint}
      </p>
      <p class="problem" id={`${id}-problem`} role="alert">
        {problem}
      </p>
    </div>
  );
}

function controlProps(id: string, { value, onInput, problem, code = false }: FieldProps) {
  return {
    id,
    value,
    class: code ? 'input input-code' : 'input',
    // What is typed runs its own way, whatever the language around it.
    dir: 'auto',
    autocapitalize: 'off',
    spellcheck: false,
    'aria-invalid': problem ? true : undefined,
    'aria-describedby': `${id}-hint ${id}-problem`,
    onInput: (event: Event & { readonly currentTarget: { readonly value: string } }) =>
      onInput(event.currentTarget.value),
  } as const;
}
