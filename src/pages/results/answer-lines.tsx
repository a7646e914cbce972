import type { MissingFact } from '../../engine/missing.ts';
import { Button } from '../../ui/button.tsx';
import { capital } from '../../ui/words/english.ts';
import { useWords } from '../../ui/words/words.ts';
import { chargeName } from '../charge-name.ts';
import { useScreening } from '../screening.ts';
import { knownAnswer } from './known-answer.ts';
import { leftOffPaper } from './left-off-paper.ts';
import { useResults } from './results-view.ts';

interface AnswerLinesProps {
  readonly reads: readonly MissingFact[];
  /** The one charge of the card: its answers need no name. */
  readonly own: string | undefined;
}

/** The answers behind a rule, each with a way to change it. */
export function AnswerLines({ reads, own }: AnswerLinesProps) {
  const words = useWords();
  const view = useResults();
  const { send } = useScreening();
  const { record, rules } = view;
  const shown = reads.filter(({ fact }) => rules.vocabulary.facts[fact] !== undefined);
  if (shown.length === 0) return null;
  return (
    <ul className="answers">
      {shown.map((read) => {
        const { fact: id, charge } = read;
        const fact = rules.vocabulary.facts[id];
        if (!fact) return null;
        const label = charge === undefined || charge.id === own || record.charges.length < 2 ? fact.label : `${fact.label} (${chargeName(record, charge.id, rules, words)})`;
        const { text, workedOut } = knownAnswer(read, view, words);
        const change = () => send({ type: 'CHANGE', step: id === 'complete' ? { kind: 'charges' } : { kind: 'question', fact: id, charge: charge?.id } });
        return (
          <li key={`${charge?.id ?? ''} ${id}`} className={leftOffPaper([read], view) ? 'screen-only' : undefined}>
            {capital(label)}: {text ?? words.review.notAnswered}.{' '}
            {workedOut ? `${words.card.workedOut} ` : null}
            {fact.ask === 'never' ? null : (
              <Button kind="quiet" onClick={change} about={label}>
                {text === undefined ? words.card.answerNow : words.card.changeAnswer}
              </Button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
