import { RadioGroup } from '../../ui/radio-group.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useWords } from '../../ui/words/words.ts';
import { fieldId, type FormPartProps } from './form-part.ts';

/** A whole number, or not knowing it. */
export function NumberForm({ question, notKnowing, text, change, error }: FormPartProps) {
  const { fields } = useWords();
  return (
    <fieldset className="group">
      <legend className="sr-only">{question}</legend>
      <TextField
        id={fieldId('value')}
        label={fields.number}
        numeric
        width={4}
        value={text('value')}
        onChange={(value) => {
          change({ value, way: '' });
        }}
        error={error('value')}
      />
      <RadioGroup
        id={fieldId('way')}
        legend={fields.otherAnswers}
        options={notKnowing}
        value={text('way')}
        onChange={(way) => {
          change({ way, value: '' });
        }}
      />
    </fieldset>
  );
}
