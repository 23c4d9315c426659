/** The kind of code and its parameters, folded away: nearly no site asks for others than the usual ones. */

import { useId } from 'preact/hooks';
import type { TypedAccount } from '#extension/core/accounts/typed-account.ts';
import { ALGORITHMS, MAX_PERIOD } from '#shared/otp/parameters.ts';
import { useText } from '../context.ts';
import { Field, NumberField } from '../parts/field.tsx';

/** What is typed here, with nothing left out. */
export type TypedParameters = Required<
  Pick<TypedAccount, 'type' | 'algorithm' | 'digits' | 'period' | 'counter' | 'pin'>
>;

interface ParameterFieldsProps {
  readonly parameters: TypedParameters;
  /** Why a field was refused, by its name in `parameters`. */
  readonly problemOf: (field: string) => string | null;
  readonly onChange: (parameters: TypedParameters) => void;
}

const TYPES: readonly TypedParameters['type'][] = ['totp', 'hotp', 'steam', 'motp', 'yandex'];
const MAX_DIGITS = 10;

export function ParameterFields({ parameters, problemOf, onChange }: ParameterFieldsProps) {
  const text = useText();
  const refused = ['digits', 'period', 'counter', 'pin'].some((field) => problemOf(field) !== null);
  return (
    <details class="advanced" open={refused}>
      <summary>{text('typing.advanced')}</summary>
      <p class="hint">{text('typing.advancedHint')}</p>
      <Choice
        label={text('typing.type')}
        value={parameters.type}
        options={TYPES}
        nameOf={(type) => text(`typing.type.${type}`)}
        onChoose={(type) => onChange({ ...parameters, type })}
      />
      <FieldsOfType parameters={parameters} problemOf={problemOf} onChange={onChange} />
    </details>
  );
}

function FieldsOfType(props: ParameterFieldsProps) {
  const { parameters, problemOf, onChange } = props;
  const text = useText();
  switch (parameters.type) {
    case 'totp':
      return (
        <>
          <HashAndDigits {...props} />
          <NumberField
            label={text('typing.period')}
            min={1}
            max={MAX_PERIOD}
            value={String(parameters.period)}
            problem={problemOf('period')}
            onInput={(period) => onChange({ ...parameters, period: Number(period) })}
          />
        </>
      );
    case 'hotp':
      return (
        <>
          <HashAndDigits {...props} />
          <NumberField
            label={text('typing.counter')}
            hint={text('typing.counterHint')}
            min={0}
            max={Number.MAX_SAFE_INTEGER}
            value={String(parameters.counter)}
            problem={problemOf('counter')}
            onInput={(counter) => onChange({ ...parameters, counter: Number(counter) })}
          />
        </>
      );
    case 'steam':
      return null;
    case 'motp':
    case 'yandex':
      return (
        <Field
          label={text('typing.pin')}
          hint={text('typing.pinHint')}
          value={parameters.pin}
          problem={problemOf('pin')}
          onInput={(pin) => onChange({ ...parameters, pin })}
        />
      );
  }
}

function HashAndDigits({ parameters, problemOf, onChange }: ParameterFieldsProps) {
  const text = useText();
  return (
    <>
      <Choice
        label={text('typing.algorithm')}
        value={parameters.algorithm}
        options={ALGORITHMS}
        nameOf={(algorithm) => algorithm}
        onChoose={(algorithm) => onChange({ ...parameters, algorithm })}
      />
      <NumberField
        label={text('typing.digits')}
        min={1}
        max={MAX_DIGITS}
        value={String(parameters.digits)}
        problem={problemOf('digits')}
        onInput={(digits) => onChange({ ...parameters, digits: Number(digits) })}
      />
    </>
  );
}

interface ChoiceProps<Option extends string> {
  readonly label: string;
  readonly value: Option;
  readonly options: readonly Option[];
  readonly nameOf: (option: Option) => string;
  readonly onChoose: (option: Option) => void;
}

function Choice<Option extends string>({ label, value, options, nameOf, onChoose }: ChoiceProps<Option>) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select
        id={id}
        class="input"
        value={value}
        onChange={(event) => {
          const chosen = options.find((option) => option === event.currentTarget.value);
          if (chosen !== undefined) onChoose(chosen);
        }}
      >
        {options.map((option) => (
          <option key={option} value={option}>
            {nameOf(option)}
          </option>
        ))}
      </select>
    </div>
  );
}
