import { RadioGroup } from '../../ui/radio-group.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useWords } from '../../ui/words/words.ts';
import { fieldId, type FormPartProps } from './form-part.ts';

const parts = ['years', 'months', 'days'] as const;

/** The length of a sentence in years, months and days, or life. */
export function SentenceForm({ question, notKnowing, text, change, error }: FormPartProps) {
  const { fields } = useWords();
  return (
    <>
      <fieldset className="group">
        <legend className="sr-only">{question}</legend>
        <div className="date-row">
          {parts.map((part) => (
            <div className="date-part" key={part}>
              <TextField
                id={fieldId(part)}
                label={fields[part]}
                numeric
                width={4}
                value={text(part)}
                onChange={(typed) => {
                  change({ [part]: typed, way: 'length' });
                }}
                error={error(part)}
              />
            </div>
          ))}
        </div>
      </fieldset>
      <RadioGroup
        id={fieldId('way')}
        legend={fields.otherAnswers}
        options={[{ value: 'life', label: fields.life }, ...notKnowing]}
        value={text('way')}
        onChange={(way) => {
          change({ way, years: '', months: '', days: '' });
        }}
      />
    </>
  );
}
