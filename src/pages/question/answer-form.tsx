import { formKind } from '../../interview/answer-fields.ts';
import { jurisdictionNames } from '../../domain/jurisdiction.ts';
import type { RadioOption } from '../../ui/radio-group.tsx';
import type { Screening } from '../screening.ts';
import { BornForm } from './born-form.tsx';
import { ChoiceForm } from './choice-form.tsx';
import { DateForm } from './date-form.tsx';
import { EndingLookup } from './ending-lookup.tsx';
import { fieldId, type FormPartProps } from './form-part.ts';
import { NumberForm } from './number-form.tsx';
import { OffenseForm } from './offense-form.tsx';
import { SentenceForm } from './sentence-form.tsx';

interface AnswerFormProps extends FormPartProps, Pick<Parameters<typeof OffenseForm>[0], 'offenses' | 'sections' | 'sectionHelp'> {
  readonly screening: Pick<Screening, 'voice' | 'interview'>;
  /** The kinds of charge that a known section leaves; undefined where all are to choose from. */
  readonly kinds: readonly string[] | undefined;
  /** The options of a choice that are offered. */
  readonly options: readonly string[];
  /** Shown below an option while it is picked. */
  readonly reveals: Readonly<Record<string, RadioOption['reveal']>>;
}

/** The form that fits a question. */
export function AnswerForm({ screening, offenses, sections, sectionHelp, kinds, options: offered, reveals, ...part }: AnswerFormProps) {
  const { fact, change } = part;
  const pick = (value: string) => {
    change({ value });
    document.querySelector<HTMLInputElement>(`input[name="${fieldId('value')}"][value="${value}"]`)?.focus(); // the answer stands further down
  };
  switch (formKind(fact)) {
    case 'choice': {
      const options =
        fact.id === 'charge.jurisdiction'
          ? screening.interview.places.map((place) => ({ value: place, label: jurisdictionNames[place] }))
          : Object.entries(fact.options ?? {}).filter(([value]) => offered.includes(value) || value === part.text('value')).map(([value, { label, help }]) => ({ value, label, help, reveal: reveals[value] }));
      return (
        <ChoiceForm {...part} options={options}>
          {fact.id === 'charge.disposition' ? <EndingLookup fact={fact} onPick={pick} /> : null}
        </ChoiceForm>
      );
    }
    case 'offense':
      return kinds ? <ChoiceForm {...part} options={kinds.map((value) => ({ value, label: offenses[value]?.label ?? '', help: offenses[value]?.help }))} /> : <OffenseForm {...part} offenses={offenses} sections={sections} sectionHelp={sectionHelp} />;
    case 'date':
      return <DateForm {...part} />;
    case 'born':
      return <BornForm {...part} voice={screening.voice} />;
    case 'number':
      return <NumberForm {...part} />;
    case 'sentence':
      return <SentenceForm {...part} />;
  }
}
