import { describedBy } from './described.ts';
import { FieldError } from './field-error.tsx';

interface TextFieldProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly error?: string | undefined;
  /** Takes the Enter key, in place of sending the form, where it returns true. */
  readonly onEnter?: () => boolean;
  /** Another message that is about this field, such as one for a whole date. */
  readonly describedBy?: string | undefined;
  /** Brings the number keypad on phones; the field stays a text field. */
  readonly numeric?: boolean;
  /** How many characters fit; without it, the full width. */
  readonly width?: 2 | 4 | 10;
}

/** A text field with a visible label above it. */
export function TextField({ id, label, hint, value, onChange, onEnter, error, describedBy: other, numeric = false, width }: TextFieldProps) {
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {hint === undefined ? null : (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <FieldError id={`${id}-error`} message={error} />
      <input
        type="text"
        id={id}
        className={width === undefined ? 'input' : `input input-${width}`}
        value={value}
        onChange={(event) => {
          onChange(event.target.value);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && onEnter?.()) event.preventDefault();
        }}
        inputMode={numeric ? 'numeric' : undefined}
        autoComplete="off"
        spellCheck={false}
        aria-describedby={describedBy(hint !== undefined && `${id}-hint`, error !== undefined && `${id}-error`, other)}
        aria-invalid={error === undefined ? undefined : true}
      />
    </div>
  );
}
