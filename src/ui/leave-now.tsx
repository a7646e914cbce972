import { useEffect } from 'react';
import { Details } from './details.tsx';
import { useWords } from './words/words.ts';

/** How many presses of Shift, one after the other, leave the site. */
const PRESSES = 3;
/** All presses must fall within this many milliseconds, so that typing capitals does not leave. */
const WITHIN_MS = 3000;

interface LeaveNowProps {
  /** Wipes the answers, then replaces the page. Called by the button and by the keys. */
  readonly onLeave: () => void;
}

/** The button "Leave now" with what it does and can't do. Pressing Shift three times is the same as a click (X8). */
export function LeaveNow({ onLeave }: LeaveNowProps) {
  const { exit } = useWords();
  useEffect(() => {
    let times: number[] = [];
    const onKey = (event: KeyboardEvent) => {
      if (event.repeat) return;
      if (event.key !== 'Shift') {
        times = [];
        return;
      }
      times = [...times.filter((time) => event.timeStamp - time < WITHIN_MS), event.timeStamp];
      if (times.length >= PRESSES) {
        times = [];
        onLeave();
      }
    };
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('keydown', onKey);
    };
  }, [onLeave]);
  return (
    <div className="leave">
      <button type="button" className="button button-leave" onClick={onLeave}>
        {exit.button}
      </button>
      <Details summary={exit.about} kind="plain">
        <p>{exit.what}</p>
        <p>{exit.keys}</p>
      </Details>
    </div>
  );
}
