import { LiveRegion } from '../../ui/live-region.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useWords } from '../../ui/words/words.ts';
import { fieldId, type FormPartProps } from './form-part.ts';

interface StatuteFormProps extends FormPartProps {
  /** What the place's list calls a section, if it is there. */
  readonly sectionName: (section: string) => string | undefined;
}

/** A section of law as it stands on a paper. It may be left empty. */
export function StatuteForm({ question, notKnowing, sectionName, text, change, error }: StatuteFormProps) {
  const { fields } = useWords();
  const typed = text('section').trim();
  const found = sectionName(typed);
  return (
    <fieldset className="group">
      <legend className="sr-only">{question}</legend>
      <TextField
        id={fieldId('section')}
        label={fields.section}
        hint={fields.sectionHint}
        width={10}
        value={text('section')}
        onChange={(section) => {
          change({ section, way: '' });
        }}
        error={error('section')}
      />
      <LiveRegion shown>{found !== undefined ? fields.sectionIs(found) : typed.length > 3 ? fields.sectionUnknown : ''}</LiveRegion>
      <RadioGroup
        id={fieldId('way')}
        legend={fields.otherAnswers}
        options={notKnowing}
        value={text('way')}
        onChange={(way) => {
          change({ way, section: '' });
        }}
      />
    </fieldset>
  );
}
