import { describedBy } from './described.ts';

interface RadioProps {
  readonly id: string;
  /** The same for all choices of a group. */
  readonly name: string;
  readonly value: string;
  readonly label: string;
  readonly help?: string | undefined;
  readonly picked: boolean;
  readonly onPick: (value: string) => void;
  /** The id of what is wrong with the group, read out where an error leads here. */
  readonly errorId?: string | undefined;
  /** A little room above: the choice differs in kind from those before. */
  readonly apart?: boolean;
}

/** One native radio button in a box that can be pressed anywhere. */
export function Radio({ id, name, value, label, help, picked, onPick, errorId, apart = false }: RadioProps) {
  return (
    <div className={`choice${picked ? ' choice-picked' : ''}${apart ? ' choice-apart' : ''}`}>
      <input
        type="radio"
        id={id}
        name={name}
        value={value}
        checked={picked}
        onChange={() => {
          onPick(value);
        }}
        aria-describedby={describedBy(errorId, help !== undefined && `${id}-help`)}
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
