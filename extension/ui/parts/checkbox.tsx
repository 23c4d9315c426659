/** A labelled checkbox. */

interface CheckboxProps {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  /** For screen readers, where the visible label stands beside many of its kind. */
  readonly name?: string;
  /** It cannot be changed here. */
  readonly fixed?: boolean;
  /** Id of an element that says more. */
  readonly describedBy?: string;
}

export function Checkbox({ label, checked, onChange, name, fixed = false, describedBy }: CheckboxProps) {
  return (
    <label class="checkbox">
      <input
        type="checkbox"
        checked={checked}
        disabled={fixed}
        aria-label={name}
        aria-describedby={describedBy}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span>{label}</span>
    </label>
  );
}
