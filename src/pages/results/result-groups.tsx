import type { Result, ResultKind } from '../../catalog/results.ts';
import { casesOf } from '../../interview/record.ts';
import { useWords } from '../../ui/words/words.ts';
import { ResultCard } from './result-card.tsx';
import { isRelease } from './result-names.ts';
import { useResults } from './results-view.ts';

/** The kinds in the stated order; closed paths stand in a part of their own. */
const KINDS: readonly ResultKind[] = ['auto', 'may', 'rare', 'notYet', 'needMore'];

interface KindGroupProps {
  readonly kind: ResultKind;
  readonly results: readonly Result[];
}

/** The results of one kind: those about the whole record, then case by case, where there are several cases. */
function KindGroup({ kind, results }: KindGroupProps) {
  const { outcome, charge, results: words } = useWords();
  const { record } = useResults();
  const cases = casesOf(record);
  const heading = (
    <>
      <h2>{outcome.kinds[kind]}</h2>
      {results.some(isRelease) ? <p className="why">{words.scam}</p> : null}
    </>
  );
  if (cases.length < 2) {
    return (
      <section className="result-group">
        {heading}
        {results.map((result) => (
          <ResultCard key={keyOf(result)} result={result} level={3} />
        ))}
      </section>
    );
  }
  return (
    <section className="result-group">
      {heading}
      {[undefined, ...cases].map((inCase) => {
        const mine = results.filter((result) => result.case === inCase);
        return mine.length === 0 ? null : (
          <section key={inCase ?? 'all'}>
            <h3>{inCase === undefined ? words.forAll : charge.case(cases.indexOf(inCase) + 1)}</h3>
            {mine.map((result) => (
              <ResultCard key={keyOf(result)} result={result} level={4} />
            ))}
          </section>
        );
      })}
    </section>
  );
}

const keyOf = ({ path, findings }: Result): string => `${path.path} ${findings.map(({ charge }) => charge?.id).join()}`;

/** Every path that is not closed, by kind. */
export function ResultGroups() {
  const { results } = useResults();
  return KINDS.map((kind) => {
    const mine = results.filter((result) => result.kind === kind);
    return mine.length === 0 ? null : <KindGroup key={kind} kind={kind} results={mine} />;
  });
}
