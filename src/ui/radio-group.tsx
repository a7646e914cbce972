import { Fragment, type ReactNode } from 'react';
import { describedBy } from './described.ts';
import { FieldError } from './field-error.tsx';

/** One choice of a radio group. */
export interface RadioOption {
  readonly value: string;
  readonly label: string;
  readonly help?: string | undefined;
  /** Shown right below while this choice is picked. */
  readonly reveal?: ReactNode;
  /** A little room above: the choice differs in kind from those before, such as "I don’t know". */
  readonly apart?: boolean;
}

interface RadioGroupProps {
  /** The first choice has this id, so that an error can lead to it; the others follow as `id-1`, `id-2` … */
  readonly id: string;
  readonly legend: string;
  /** For screen readers only, where the page's heading says the same. */
  readonly legendHidden?: boolean;
  readonly options: readonly RadioOption[];
  /** The picked value; no choice is picked when none has it. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly error?: string | undefined;
  readonly children?: ReactNode;
}

/** A group of native radio buttons. Arrows move inside it, as the browser does it. */
export function RadioGroup({ id, legend, legendHidden = false, options, value, onChange, error, children }: RadioGroupProps) {
  const errorId = `${id}-error`;
  return (
    <fieldset className="group" aria-describedby={error === undefined ? undefined : errorId}>
      <legend className={legendHidden ? 'sr-only' : undefined}>{legend}</legend>
      {children}
      <FieldError id={errorId} message={error} />
      {options.map((option, index) => {
        const own = index === 0 ? id : `${id}-${index}`;
        const picked = option.value === value;
        return (
          <Fragment key={option.value}>
            <div className={`choice${picked ? ' choice-picked' : ''}${option.apart ? ' choice-apart' : ''}`}>
              <input
                type="radio"
                id={own}
                name={id}
                value={option.value}
                checked={picked}
                onChange={() => {
                  onChange(option.value);
                }}
                aria-describedby={describedBy(option.help !== undefined && `${own}-help`)}
                aria-invalid={error === undefined ? undefined : true}
              />
              <label htmlFor={own}>{option.label}</label>
              {option.help === undefined ? null : (
                <p className="choice-help" id={`${own}-help`}>
                  {option.help}
                </p>
              )}
            </div>
            {picked && option.reveal ? <div className="reveal">{option.reveal}</div> : null}
          </Fragment>
        );
      })}
    </fieldset>
  );
}
