import { agoRanges } from '../../interview/date-fields.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { DateFields, type DatePart } from '../../ui/date-fields.tsx';
import { RadioGroup, type RadioOption } from '../../ui/radio-group.tsx';
import { useWords } from '../../ui/words/words.ts';
import { fieldId, type FormPartProps } from './form-part.ts';

const parts: readonly DatePart[] = ['year', 'month', 'day'];
const agoWays = agoRanges.map((_, index) => `ago-${index}`);

/** A date in three fields, or one of the answers that are no date. What was given last wins: typing clears the picked answer, and picking clears what was typed. */
export function DateForm({ fact, question, notKnowing, text, ticked, change, error }: FormPartProps) {
  const { fields } = useWords();
  const wrong = parts.find((part) => error(part) !== undefined);
  const agoLabel = ([from, to]: (typeof agoRanges)[number]) => (to === undefined ? fields.agoOver(from) : from === 0 ? fields.agoUnder(to) : fields.agoBetween(from, to));
  const pick = (way: string) => {
    change({ way, month: '', day: '', year: '', guess: false });
  };
  const about = (
    <RadioGroup id={fieldId('ago')} legend={fields.aboutWhen} options={agoRanges.map((range, index) => ({ value: agoWays[index] as string, label: agoLabel(range) }))} value={text('way')} onChange={pick} />
  );
  const otherwise: readonly RadioOption[] = [
    ...(fact.never === false ? [] : [{ value: 'none', label: fields.never }]),
    ...(fact.future === true ? [{ value: 'not-yet', label: fields.notYet }] : []),
    ...notKnowing.map((option) => (option.value === 'unknown' ? { ...option, covers: agoWays, reveal: <>{about}{option.reveal}</> } : option)),
  ];
  return (
    <>
      <DateFields
        id="answer"
        legend={question}
        legendHidden
        hint={fields.dateHint}
        values={{ month: text('month'), day: text('day'), year: text('year') }}
        onChange={(part, typed) => {
          change({ [part]: typed, way: 'date' });
        }}
        error={wrong === undefined ? undefined : { part: wrong, message: error(wrong) ?? '' }}
      />
      <Checkbox
        id={fieldId('guess')}
        label={fields.guess}
        checked={ticked('guess')}
        onChange={(guess) => {
          change({ guess });
        }}
      />
      <RadioGroup id={fieldId('way')} legend={fields.otherAnswers} options={otherwise} value={text('way')} onChange={pick} />
    </>
  );
}
