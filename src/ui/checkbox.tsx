import { describedBy } from './described.ts';

interface CheckboxProps {
  readonly id: string;
  readonly label: string;
  readonly help?: string | undefined;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly invalid?: boolean;
}

/** One native box to tick, with its label. */
export function Checkbox({ id, label, help, checked, onChange, invalid = false }: CheckboxProps) {
  return (
    <div className={`choice${checked ? ' choice-picked' : ''}`}>
      <input
        type="checkbox"
        id={id}
        checked={checked}
        onChange={(event) => {
          onChange(event.target.checked);
        }}
        aria-describedby={describedBy(help !== undefined && `${id}-help`)}
        aria-invalid={invalid ? true : undefined}
      />
      <label htmlFor={id}>{label}</label>
      {help === undefined ? null : (
        <p className="choice-help" id={`${id}-help`}>
          {help}
        </p>
      )}
    </div>
  );
}
