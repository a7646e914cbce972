import type { KeptAnswers } from '../interview/kept-answers.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { useWords } from '../ui/words/words.ts';
import { useScreening } from './screening.ts';

interface KeptBeforeProps {
  readonly kept: KeptAnswers;
  /** Called once they are deleted. */
  readonly onForget: () => void;
}

/** Answers kept on this device at an earlier visit: go on with them, or delete them. */
export function KeptBefore({ kept, onForget }: KeptBeforeProps) {
  const { keep, dates } = useWords();
  const { send, forget } = useScreening();
  return (
    <Notice heading={keep.foundHeading}>
      <p>{keep.found(dates.answer(kept.on))}</p>
      <div className="buttons">
        <Button
          kind="secondary"
          onClick={() => {
            send({ type: 'RESUME', who: kept.who, places: kept.places, record: kept.record });
          }}
        >
          {keep.resume}
        </Button>
        <Button
          kind="secondary"
          onClick={() => {
            forget();
            onForget();
          }}
        >
          {keep.forget}
        </Button>
      </div>
    </Notice>
  );
}
