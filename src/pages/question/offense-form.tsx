import { useState } from 'react';
import type { Offense, OffenseFile } from '../../rules/fact-file.ts';
import type { SectionList } from '../../rules/section.ts';
import { LiveRegion } from '../../ui/live-region.tsx';
import { Radio } from '../../ui/radio.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useWords } from '../../ui/words/words.ts';
import { fieldId, type FormPartProps } from './form-part.ts';
import { kindChoices, offenseChoices, pickedSection, type OffenseChoice } from './offense-choices.ts';

type Group = Offense['group'];

interface OffenseFormProps extends FormPartProps {
  readonly offenses: OffenseFile;
  /** The code sections of the place, which can be typed too; undefined where it has none. */
  readonly sections: SectionList | undefined;
  /** How a section is found on paper. */
  readonly sectionHelp: string | undefined;
}

/** The kind of charge: typed in everyday words or as a section of law, or found in one of a few closed groups, of which one is open at a time (O8). */
export function OffenseForm({ question, offenses, sections, sectionHelp, notKnowing, text, change, error }: OffenseFormProps) {
  const words = useWords();
  const { picker } = words;
  const [open, setOpen] = useState<Group>();
  const value = text('value');
  const typed = text('typed');
  const message = error('value');
  const kinds = kindChoices(offenses);
  const { found, said, only } = offenseChoices(typed, offenses, sections, words);
  const inView = found === 'groups' ? kinds.filter(({ group }) => group === open) : found;
  const picked = inView.some((one) => one.value === value) ? undefined : (kinds.find((one) => one.value === value) ?? pickedSection(value, sections, words));
  const radio = ({ value: own, label, help }: OffenseChoice) => (
    <Radio key={own} id={`answer-${own}`} name={fieldId('value')} value={own} label={label} help={help} picked={own === value} onPick={(now) => change({ value: now })} />
  );
  const pickOnly = () => {
    if (!only || only.value === value) return false;
    change({ value: only.value });
    return true;
  };
  return (
    <>
      <TextField id={fieldId('value')} label={picker.offense} hint={sections ? sectionHelp : undefined} value={typed} onChange={(now) => change({ typed: now })} onEnter={pickOnly} error={message} />
      <LiveRegion shown>{only?.value === value ? picker.pickedOnly(only.label) : said}</LiveRegion>
      <fieldset className="group">
        <legend className="sr-only">{question}</legend>
        {picked ? radio(picked) : null}
        {found === 'groups' ? (
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
        ) : (
          found.map(radio)
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
