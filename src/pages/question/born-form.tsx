import { RadioGroup } from '../../ui/radio-group.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { Voice } from '../../ui/words/voice.ts';
import { useWords } from '../../ui/words/words.ts';
import { fieldId, type FormPartProps } from './form-part.ts';

interface BornFormProps extends FormPartProps {
  readonly voice: Voice;
}

/** How old a person is: the age or the birth year, never the day or the month. */
export function BornForm({ question, notKnowing, voice, text, change, error }: BornFormProps) {
  const { fields } = useWords();
  return (
    <fieldset className="group">
      <legend className="sr-only">{question}</legend>
      <TextField
        id={fieldId('age')}
        label={fields.age(voice)}
        numeric
        width={4}
        value={text('age')}
        onChange={(age) => {
          change({ age, way: '' });
        }}
        error={error('age')}
      />
      <TextField
        id={fieldId('year')}
        label={fields.birthYear}
        numeric
        width={4}
        value={text('year')}
        onChange={(year) => {
          change({ year, way: '' });
        }}
        error={error('year')}
      />
      <RadioGroup
        id={fieldId('way')}
        legend={fields.otherAnswers}
        options={notKnowing}
        value={text('way')}
        onChange={(way) => {
          change({ way, age: '', year: '' });
        }}
      />
    </fieldset>
  );
}
