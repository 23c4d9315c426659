/** Algorithm, digits and period, folded away: nearly no site asks for others than the usual ones. */

import { useId } from 'preact/hooks';
import { ALGORITHMS, MAX_PERIOD, type TotpParameters } from '#shared/otp/parameters.ts';
import { useText } from '../context.ts';
import { NumberField } from '../parts/field.tsx';

interface ParameterFieldsProps {
  readonly parameters: TotpParameters;
  /** Why a field was refused, by its name in `parameters`. */
  readonly problemOf: (field: string) => string | null;
  readonly onChange: (parameters: TotpParameters) => void;
}

const MAX_DIGITS = 10;

export function ParameterFields({ parameters, problemOf, onChange }: ParameterFieldsProps) {
  const text = useText();
  const id = useId();
  return (
    <details class="advanced" open={(problemOf('digits') ?? problemOf('period')) !== null}>
      <summary>{text('typing.advanced')}</summary>
      <p class="hint">{text('typing.advancedHint')}</p>
      <div class="field">
        <label for={id}>{text('typing.algorithm')}</label>
        <select
          id={id}
          class="input"
          value={parameters.algorithm}
          onChange={(event) => {
            const chosen = ALGORITHMS.find((algorithm) => algorithm === event.currentTarget.value);
            if (chosen !== undefined) onChange({ ...parameters, algorithm: chosen });
          }}
        >
          {ALGORITHMS.map((algorithm) => (
            <option key={algorithm}>{algorithm}</option>
          ))}
        </select>
      </div>
      <NumberField
        label={text('typing.digits')}
        min={1}
        max={MAX_DIGITS}
        value={String(parameters.digits)}
        problem={problemOf('digits')}
        onInput={(digits) => onChange({ ...parameters, digits: Number(digits) })}
      />
      <NumberField
        label={text('typing.period')}
        min={1}
        max={MAX_PERIOD}
        value={String(parameters.period)}
        problem={problemOf('period')}
        onInput={(period) => onChange({ ...parameters, period: Number(period) })}
      />
    </details>
  );
}
