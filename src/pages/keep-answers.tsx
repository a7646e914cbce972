import { useState } from 'react';
import type { CaseText } from '../rules/case-format.ts';
import { Button } from '../ui/button.tsx';
import { Details } from '../ui/details.tsx';
import { useWords } from '../ui/words/words.ts';
import { useScreening } from './screening.ts';

/** Whether two records hold the same answers, whenever they were given. */
const sameAnswers = (a: CaseText, b: CaseText): boolean => JSON.stringify({ ...a, answered: undefined }) === JSON.stringify({ ...b, answered: undefined });

/** The choice to keep the answers on this device: says who could open them, and nothing is kept before "Yes" (M1, X6). Says what is kept already, and whether it is older. */
export function KeepAnswers() {
  const { keep: words } = useWords();
  const { keep, kept, forget, interview } = useScreening();
  const [said, setSaid] = useState<'kept' | 'refused' | 'forgotten'>();
  const found = kept();
  const copy = found === undefined ? 'none' : sameAnswers(found.record, interview.record) ? 'same' : 'older';
  const stands = { none: '', same: words.kept, older: words.older }[copy];
  return (
    <Details summary={words.heading}>
      <p>{words.ask}</p>
      <p>
        {words.shared} {words.days}
      </p>
      <p role="status">
        <strong>{said === undefined || said === 'kept' ? stands : words[said]}</strong>
      </p>
      <div className="buttons">
        {copy === 'same' ? null : (
          <Button
            kind="secondary"
            onClick={() => {
              setSaid(keep() ? 'kept' : 'refused');
            }}
          >
            {copy === 'older' ? words.again : words.yes}
          </Button>
        )}
        {copy === 'none' ? null : (
          <Button
            kind="secondary"
            onClick={() => {
              forget();
              setSaid('forgotten');
            }}
          >
            {words.forget}
          </Button>
        )}
      </div>
    </Details>
  );
}
