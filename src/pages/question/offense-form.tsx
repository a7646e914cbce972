import { useState } from 'react';
import { sectionChoice } from '../../interview/offense-answer.ts';
import { looksLikeSection, sectionsLike, type SectionList } from '../../rules/section.ts';
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
  /** The code sections of the place, which can be typed too; undefined where it has none. */
  readonly sections: SectionList | undefined;
  /** How a section is found on paper. */
  readonly sectionHelp: string | undefined;
}

/** One answer of the list. */
interface Choice {
  readonly value: string;
  readonly label: string;
  readonly help?: string;
}

const says = ({ label, help, examples }: Offense, wanted: string) => [label, help, ...examples].some((text) => text.toLowerCase().includes(wanted));

const ofKind = ([value, { label, help }]: readonly [string, Offense]): Choice => ({ value, label, help });

/** The kind of charge: typed in everyday words or as a section of law, or found in one of a few closed groups, of which one is open at a time (O8). */
export function OffenseForm({ question, offenses, sections, sectionHelp, notKnowing, text, change, error }: OffenseFormProps) {
  const { picker } = useWords();
  const [open, setOpen] = useState<Group>();
  const value = text('value');
  const message = error('value');
  const kinds = Object.entries(offenses);
  const lawChoices = (typed: string) => sectionsLike(sections, typed).map(({ section, name }): Choice => ({ value: sectionChoice(section), label: picker.section(section, name) }));
  const typed = text('typed');
  const wanted = typed.trim().toLowerCase();
  const law = lawChoices(typed);
  const isLaw = law.length > 0 || looksLikeSection(typed);
  const matches = wanted === '' || (isLaw && law.length === 0) ? undefined : isLaw ? law : kinds.filter(([, offense]) => says(offense, wanted)).map(ofKind);
  const inView = matches ? matches.slice(0, MOST_MATCHES) : kinds.filter(([, { group }]) => group === open).map(ofKind);
  const picked = [...kinds.map(ofKind), ...lawChoices(value)].find((one) => one.value === value);
  const radio = ({ value: own, label, help }: Choice) => (
    <Radio key={own} id={`answer-${own}`} name={fieldId('value')} value={own} label={label} help={help} picked={own === value} onPick={(now) => change({ value: now })} />
  );
  const told = matches === undefined ? (isLaw ? picker.noSection : '') : matches.length === 0 ? picker.noOffense : picker.found(matches.length);
  return (
    <>
      <TextField id={fieldId('value')} label={picker.offense} hint={sections ? sectionHelp : undefined} value={typed} onChange={(now) => change({ typed: now })} error={message} />
      <LiveRegion shown>{told}</LiveRegion>
      <fieldset className="group">
        <legend className="sr-only">{question}</legend>
        {picked && !inView.some((one) => one.value === picked.value) ? radio(picked) : null}
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
