import { describedBy } from './described.ts';
import { FieldError } from './field-error.tsx';
import { useWords } from './words/words.ts';

/** The three parts of a date, as typed. */
export type DatePart = 'month' | 'day' | 'year';

const parts: readonly DatePart[] = ['month', 'day', 'year'];

interface DateFieldsProps {
  /** The fields have the ids `id-month`, `id-day` and `id-year`. */
  readonly id: string;
  readonly legend: string;
  readonly legendHidden?: boolean;
  readonly hint?: string | undefined;
  readonly values: Readonly<Record<DatePart, string>>;
  readonly onChange: (part: DatePart, text: string) => void;
  /** At most one message, and the field it is about. */
  readonly error?: { readonly part: DatePart; readonly message: string } | undefined;
}

/** Month, day and year as three text fields with a number keypad (D1). The cursor never jumps by itself (D4). */
export function DateFields({ id, legend, legendHidden = false, hint, values, onChange, error }: DateFieldsProps) {
  const { fields } = useWords();
  const errorId = `${id}-error`;
  const hintId = `${id}-hint`;
  return (
    <fieldset className="group" aria-describedby={describedBy(hint !== undefined && hintId)}>
      <legend className={legendHidden ? 'sr-only' : undefined}>{legend}</legend>
      {hint === undefined ? null : (
        <p className="hint" id={hintId}>
          {hint}
        </p>
      )}
      <FieldError id={errorId} message={error?.message} />
      <div className="date-row">
        {parts.map((part) => (
          <div className="date-part" key={part}>
            <label htmlFor={`${id}-${part}`}>{fields[part]}</label>
            <input
              type="text"
              inputMode="numeric"
              autoComplete="off"
              id={`${id}-${part}`}
              className={`input input-${part === 'year' ? 4 : 2}`}
              value={values[part]}
              onChange={(event) => {
                onChange(part, event.target.value);
              }}
              aria-describedby={error?.part === part ? errorId : undefined}
              aria-invalid={error?.part === part ? true : undefined}
            />
          </div>
        ))}
      </div>
    </fieldset>
  );
}
