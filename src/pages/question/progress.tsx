import { useMemo } from 'react';
import { questionsAhead } from '../../interview/questions-ahead.ts';
import type { Step } from '../../interview/step.ts';
import { useWords } from '../../ui/words/words.ts';
import { useScreening } from '../screening.ts';

interface ProgressProps {
  readonly step: Step;
}

/** About how many questions are left: a range worked out from the rules, and nothing while the rules can't tell yet (Q11). */
export function Progress({ step }: ProgressProps) {
  const { question } = useWords();
  const { interview, rules, today } = useScreening();
  const { record } = interview;
  const ahead = useMemo(() => (rules ? questionsAhead(record, rules, step, today) : undefined), [record, rules, step, today]);
  return ahead ? <p className="progress">{question.progress(ahead.low, ahead.high)}</p> : null;
}
