import { useState } from 'react';
import { Button } from '../ui/button.tsx';
import { Details } from '../ui/details.tsx';
import { useWords } from '../ui/words/words.ts';
import { useScreening } from './screening.ts';

/** The choice to keep the answers on this device: says who could open them, and nothing is kept before "Yes" (M1, X6). */
export function KeepAnswers() {
  const { keep: words } = useWords();
  const { keep, forget } = useScreening();
  const [state, setState] = useState<'asked' | 'kept' | 'refused' | 'forgotten'>('asked');
  const said = { asked: '', kept: words.kept, refused: words.refused, forgotten: words.forgotten }[state];
  return (
    <Details summary={words.heading}>
      <p>{words.ask}</p>
      <p>
        {words.shared} {words.days}
      </p>
      <p role="status">{said === '' ? null : <strong>{said}</strong>}</p>
      <div className="buttons">
        {state === 'kept' ? (
          <Button
            kind="secondary"
            onClick={() => {
              forget();
              setState('forgotten');
            }}
          >
            {words.forget}
          </Button>
        ) : (
          <Button
            kind="secondary"
            onClick={() => {
              setState(keep() ? 'kept' : 'refused');
            }}
          >
            {words.yes}
          </Button>
        )}
      </div>
    </Details>
  );
}
