import { RadioGroup } from '../../ui/radio-group.tsx';
import type { RadioOption } from '../../ui/radio-group.tsx';
import { fieldId, type FormPartProps } from './form-part.ts';

interface ChoiceFormProps extends FormPartProps {
  readonly options: readonly RadioOption[];
}

/** One of a few answers in plain words. */
export function ChoiceForm({ question, options, notKnowing, text, change, error }: ChoiceFormProps) {
  return (
    <RadioGroup
      id={fieldId('value')}
      legend={question}
      legendHidden
      options={[...options, ...notKnowing]}
      value={text('value')}
      onChange={(value) => {
        change({ value });
      }}
      error={error('value')}
    />
  );
}
