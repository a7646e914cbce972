import { useState } from 'react';
import type { Offense, OffenseFile } from '../../rules/fact-file.ts';
import { LiveRegion } from '../../ui/live-region.tsx';
import { Radio } from '../../ui/radio.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useWords } from '../../ui/words/words.ts';
import { fieldId, type FormPartProps } from './form-part.ts';

/** More matches than this are a hint to type more, and too much for an old phone. */
const MOST_MATCHES = 20;

type Group = Offense['group'];

interface OffenseFormProps extends FormPartProps {
  readonly offenses: OffenseFile;
}

const says = ({ label, help, examples }: Offense, wanted: string) => [label, help, ...examples].some((text) => text.toLowerCase().includes(wanted));

/** The kind of charge: typed in everyday words, or found in one of a few closed groups, of which one is open at a time (O8). */
export function OffenseForm({ question, offenses, notKnowing, text, change, error }: OffenseFormProps) {
  const { picker } = useWords();
  const [typed, setTyped] = useState('');
  const [open, setOpen] = useState<Group>();
  const value = text('value');
  const message = error('value');
  const all = Object.entries(offenses);
  const wanted = typed.trim().toLowerCase();
  const matches = wanted === '' ? undefined : all.filter(([, offense]) => says(offense, wanted));
  const inView = matches ? matches.slice(0, MOST_MATCHES) : all.filter(([, { group }]) => group === open);
  const picked = all.find(([id]) => id === value);
  const radio = ([id, { label, help }]: (typeof all)[number]) => (
    <Radio key={id} id={`answer-${id}`} name={fieldId('value')} value={id} label={label} help={help} picked={id === value} onPick={(now) => change({ value: now })} />
  );
  return (
    <>
      <TextField id={fieldId('value')} label={picker.offense} value={typed} onChange={setTyped} error={message} />
      <LiveRegion shown>{matches === undefined ? '' : matches.length === 0 ? picker.noOffense : picker.found(matches.length)}</LiveRegion>
      <fieldset className="group">
        <legend className="sr-only">{question}</legend>
        {picked && !inView.includes(picked) ? radio(picked) : null}
        {matches ? (
          inView.map(radio)
        ) : (
          <div className="groups">
            {(Object.keys(picker.groups) as Group[]).map((group) => (
              <details
                key={group}
                className="details details-framed"
                open={group === open}
                onToggle={({ currentTarget }) => {
                  if (currentTarget.open) setOpen(group);
                  else if (group === open) setOpen(undefined);
                }}
              >
                <summary>{picker.groups[group]}</summary>
                {group === open ? <div className="details-inside">{inView.map(radio)}</div> : null}
              </details>
            ))}
          </div>
        )}
        {notKnowing.map(({ value: own, label, reveal }) => (
          <div key={own}>
            <Radio id={`answer-${own}`} name={fieldId('value')} value={own} label={label} picked={own === value} onPick={(now) => change({ value: now })} apart />
            {own === value && reveal ? <div className="reveal">{reveal}</div> : null}
          </div>
        ))}
      </fieldset>
    </>
  );
}
