import type { ReactNode } from 'react';
import { RadioGroup, type RadioOption } from '../../ui/radio-group.tsx';
import { fieldId, type FormPartProps } from './form-part.ts';

interface ChoiceFormProps extends FormPartProps {
  readonly options: readonly RadioOption[];
  /** Above the answers: a way to find the right one. */
  readonly children?: ReactNode;
}

/** One of a few answers in plain words. */
export function ChoiceForm({ question, options, notKnowing, text, change, error, children }: ChoiceFormProps) {
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
    >
      {children}
    </RadioGroup>
  );
}
