import type { Result } from '../../catalog/results.ts';
import { Details } from '../../ui/details.tsx';
import { useWords } from '../../ui/words/words.ts';
import { AnswerLines } from './answer-lines.tsx';
import { leftOffPaper } from './left-off-paper.ts';
import { missingInOrder } from './missing-in-order.ts';
import { onlyCharge } from './result-names.ts';
import { useResults } from './results-view.ts';

/** As many are shown at once; the rest can be opened. */
const SHOWN = 3;

interface NeededFactsProps {
  readonly result: Result;
  readonly level: 4 | 5;
}

/** The facts that could settle a path, each with the way to its question. */
export function NeededFacts({ result, level }: NeededFactsProps) {
  const { card } = useWords();
  const view = useResults();
  const Heading = `h${level}` as const;
  const facts = missingInOrder(result, view);
  const own = onlyCharge(result);
  if (facts.length === 0) return null;
  return (
    <>
      <Heading className={`card-part${facts.every((fact) => leftOffPaper([fact], view)) ? ' screen-only' : ''}`}>{card.needed}</Heading>
      <AnswerLines reads={facts.slice(0, SHOWN)} own={own} />
      {facts.length <= SHOWN ? null : (
        <Details summary={card.moreHelp(facts.length - SHOWN)} kind="plain">
          <AnswerLines reads={facts.slice(SHOWN)} own={own} />
        </Details>
      )}
    </>
  );
}
