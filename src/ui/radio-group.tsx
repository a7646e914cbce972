import { Fragment, type ReactNode } from 'react';
import { FieldError } from './field-error.tsx';
import { Radio } from './radio.tsx';

/** One choice of a radio group. */
export interface RadioOption {
  readonly value: string;
  readonly label: string;
  readonly help?: string | undefined;
  /** Shown right below while this choice is picked. */
  readonly reveal?: ReactNode;
  /** Other values that count as this choice, such as the ranges that "I don’t know" opens. */
  readonly covers?: readonly string[];
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
  /** Between the legend and the choices. */
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
      {options.map(({ reveal, covers, ...option }, index) => {
        const picked = option.value === value || (covers?.includes(value) ?? false);
        return (
          <Fragment key={option.value}>
            <Radio {...option} id={index === 0 ? id : `${id}-${index}`} name={id} picked={picked} onPick={onChange} errorId={error !== undefined && index === 0 ? errorId : undefined} />
            {picked && reveal ? <div className="reveal">{reveal}</div> : null}
          </Fragment>
        );
      })}
    </fieldset>
  );
}
