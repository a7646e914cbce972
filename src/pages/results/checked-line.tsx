import { day } from '../../domain/day.ts';
import { addPeriod } from '../../domain/period.ts';
import type { Path } from '../../rules/path-file.ts';
import { useWords } from '../../ui/words/words.ts';
import { useResults } from './results-view.ts';

interface CheckedLineProps {
  readonly path: Path;
}

/** When the rules were last checked, and whether a lawyer did (U3, U7, U9). */
export function CheckedLine({ path }: CheckedLineProps) {
  const { card, dates, results } = useWords();
  const { today } = useResults();
  const review = path['lawyer-review'];
  const checked = day(path.checked);
  return (
    <p className="checked">
      {card.checked(dates.long(checked))} {today >= addPeriod(checked, { months: 12 }, 'early') ? `${card.mayHaveChanged} ` : null}
      {review === 'none' ? results.unreviewed : card.reviewed(review.by, dates.long(day(review.date)))}
    </p>
  );
}
