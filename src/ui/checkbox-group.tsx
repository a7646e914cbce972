import type { ReactNode } from 'react';
import { describedBy } from './described.ts';
import { FieldError } from './field-error.tsx';

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

interface CheckboxGroupProps {
  /** The first box has this id, so that an error can lead to it. */
  readonly id: string;
  readonly legend: string;
  readonly legendHidden?: boolean;
  readonly options: readonly { readonly value: string; readonly label: string; readonly help?: string | undefined }[];
  readonly picked: readonly string[];
  readonly onChange: (picked: readonly string[]) => void;
  readonly error?: string | undefined;
  readonly children?: ReactNode;
}

/** Boxes of which several may be ticked. */
export function CheckboxGroup({ id, legend, legendHidden = false, options, picked, onChange, error, children }: CheckboxGroupProps) {
  const errorId = `${id}-error`;
  return (
    <fieldset className="group" aria-describedby={error === undefined ? undefined : errorId}>
      <legend className={legendHidden ? 'sr-only' : undefined}>{legend}</legend>
      {children}
      <FieldError id={errorId} message={error} />
      {options.map(({ value, label, help }, index) => (
        <Checkbox
          key={value}
          id={index === 0 ? id : `${id}-${value}`}
          label={label}
          help={help}
          checked={picked.includes(value)}
          onChange={(on) => {
            onChange(on ? [...picked, value] : picked.filter((one) => one !== value));
          }}
          invalid={error !== undefined}
        />
      ))}
    </fieldset>
  );
}
