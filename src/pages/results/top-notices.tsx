import type { Result } from '../../catalog/results.ts';
import { nextDay } from '../../domain/day.ts';
import { JumpLink } from '../../ui/jump-link.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useWords } from '../../ui/words/words.ts';
import { useScreening } from '../screening.ts';
import { plainHeading } from '../plain-heading.ts';
import { cardId } from './result-names.ts';
import { useResults } from './results-view.ts';

/** A window that closes within so many days is told first; a later one on its card only. */
const LIVE_DAYS = 730;

/** Within so many days it is urgent. */
const URGENT_DAYS = 120;

/** Paths open now whose window closes soon. */
export const withLiveDeadline = (results: readonly Result[], asOf: Parameters<typeof nextDay>[0]): readonly Result[] =>
  results.filter(({ outcome }) => outcome.kind === 'open' && outcome.until !== undefined && outcome.until <= nextDay(asOf, LIVE_DAYS));

/** A time limit that is running comes first on the page (R9); it alarms only where weeks count. */
export function DeadlineNotice() {
  const { results: words, dates } = useWords();
  const { results, asOf } = useResults();
  const live = withLiveDeadline(results, asOf);
  if (live.length === 0) return null;
  const urgent = live.some(({ outcome }) => outcome.kind === 'open' && outcome.until !== undefined && outcome.until <= nextDay(asOf, URGENT_DAYS));
  return (
    <Notice kind={urgent ? 'urgent' : 'warning'} heading={words.deadlineHeading}>
      <p>{urgent ? words.deadline : words.deadlineFar}</p>
      <ul>
        {live.map((result) => (
          <li key={cardId(result)}>
            {result.outcome.kind === 'open' && result.outcome.until !== undefined ? `${dates.long(result.outcome.until)}: ` : null}
            <JumpLink to={cardId(result)}>{plainHeading(result.path.plain).heading}</JumpLink>
          </li>
        ))}
      </ul>
    </Notice>
  );
}

/** An open case or a warrant, sure or possible: a public defender first (R10). */
export function OpenCaseNotice() {
  const { results: words } = useWords();
  const { openCase } = useResults();
  const { voice } = useScreening();
  if (openCase !== 'yes' && openCase !== 'maybe') return null;
  return (
    <Notice kind="warning" heading={words.openCaseHeading}>
      <p>{openCase === 'yes' ? words.openCase(voice) : words.openCaseMaybe}</p>
    </Notice>
  );
}
