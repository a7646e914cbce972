import type { Result } from '../../catalog/results.ts';
import { kindOf } from '../../catalog/results.ts';
import type { Day } from '../../domain/day.ts';
import type { Fact } from '../../engine/fact.ts';
import type { MissingFact } from '../../engine/missing.ts';
import { readFinding, type Outcome } from '../../engine/outcome.ts';
import { judgePath } from '../../engine/path.ts';
import { withAnswer } from '../../interview/record.ts';
import { readCase } from '../../rules/case-format.ts';
import { unstopped } from '../../ui/words/english.ts';
import type { Words } from '../../ui/words/en.ts';
import { useWords } from '../../ui/words/words.ts';
import { chargesOf } from './result-names.ts';
import { useResults, type ResultsView } from './results-view.ts';

/** With more answers than this, or more facts, the list would help nobody. */
const MOST_ANSWERS = 4;
const MOST_FACTS = 3;

/** The facts whose every answer can be tried: those with a few plain answers. */
export const triable = ({ missing }: Result, { rules }: ResultsView): readonly MissingFact[] =>
  missing
    .filter(({ fact: id }) => {
      const fact = rules.vocabulary.facts[id];
      return fact?.type === 'choice' && fact.ask !== 'never' && Object.keys(fact.options ?? {}).length <= MOST_ANSWERS;
    })
    .slice(0, MOST_FACTS);

/** What a path would say if one fact had one answer; all other answers stay (K4). */
function outcomeWith(result: Result, { fact, charge }: MissingFact, value: string, view: ResultsView): Outcome | undefined {
  const path = view.rules.paths.find(({ law }) => law === result.path);
  const person = readCase(withAnswer(view.record, fact, value, charge?.id), view.rules.vocabulary, view.today);
  const own = chargesOf(result)[0]?.id;
  const found = path && judgePath(path, person).find((one) => one.charge?.id === own);
  return found && readFinding(found, view.asOf).outcome;
}

function resultWords(result: Result, outcome: Outcome, { outcome: words, dates }: Words): string {
  const kind = words.kinds[kindOf(result.path, outcome)];
  const date: Day | undefined = outcome.kind === 'opens' ? (outcome.latest ?? outcome.from) : undefined;
  return date === undefined ? `${kind}.` : `${kind}. ${dates.long(date)}.`;
}

interface EitherWayProps {
  readonly result: Result;
}

/** For each fact that is missing and has a few answers: what each answer would mean for this path. Worked out when it is opened. */
export function EitherWay({ result }: EitherWayProps) {
  const words = useWords();
  const view = useResults();
  return (
    <>
      <p>{words.card.eitherIntro}</p>
      {triable(result, view).map((missing) => {
        const fact = view.rules.vocabulary.facts[missing.fact] as Fact;
        return (
          <div key={`${missing.charge?.id ?? ''} ${missing.fact}`}>
            <p className="caption">{fact.label}</p>
            <ul>
              {Object.entries(fact.options ?? {}).map(([value, { label }]) => {
                const outcome = outcomeWith(result, missing, value, view);
                return outcome && <li key={value}>{words.outcome.eitherWay(unstopped(label), resultWords(result, outcome, words))}</li>;
              })}
            </ul>
          </div>
        );
      })}
    </>
  );
}
