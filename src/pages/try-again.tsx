import { useState } from 'react';
import { Button } from '../ui/button.tsx';
import { useWords } from '../ui/words/words.ts';
import { useScreening } from './screening.ts';

/**
 * Loads the whole page anew after a part of the site did not load, and brings the answers back. Asking for the part alone is not enough:
 * browsers older than 2026 remember an import that failed and never fetch it again (https://github.com/whatwg/html/pull/10327).
 */
export function TryAgain() {
  const { loadFailed } = useWords();
  const { interview, reload } = useScreening();
  const [refused, setRefused] = useState(false);
  const answered = interview.who !== undefined;
  return (
    <>
      {answered ? <p role="status">{refused ? loadFailed.refused : loadFailed.copy}</p> : null}
      <div className="actions">
        <Button
          onClick={() => {
            if (!reload(refused)) setRefused(true);
          }}
        >
          {refused ? loadFailed.startOver : loadFailed.retry}
        </Button>
      </div>
    </>
  );
}
