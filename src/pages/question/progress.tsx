import { useDeferredValue, useMemo } from 'react';
import { framingStep } from '../../interview/framing.ts';
import { questionsAhead } from '../../interview/questions-ahead.ts';
import type { Step } from '../../interview/step.ts';
import { useWords } from '../../ui/words/words.ts';
import { useScreening } from '../screening.ts';

interface ProgressProps {
  readonly step: Step;
}

/**
 * About how many questions are left: a range worked out from the rules, and nothing while the rules can't tell yet (Q11).
 * It takes longer than all else on the page, so it is worked out once the page shows; its line is kept free. Each question is a page made anew, so each begins so.
 */
export function Progress({ step }: ProgressProps) {
  const { question } = useWords();
  const { interview: { record }, rules, today } = useScreening();
  const shows = framingStep(record) === undefined;
  const counts = useDeferredValue(shows, false);
  const ahead = useMemo(() => (rules && counts ? questionsAhead(record, rules, step, today) : undefined), [record, rules, counts, step, today]);
  if (!shows) return null;
  return ahead ? <p className="progress">{question.progress(ahead.low, ahead.high)}</p> : <p className="progress" aria-hidden="true">&nbsp;</p>;
}
