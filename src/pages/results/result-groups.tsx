import type { Result, ResultKind } from '../../catalog/results.ts';
import { casesOf } from '../../interview/record.ts';
import { useWords } from '../../ui/words/words.ts';
import { ResultCard } from './result-card.tsx';
import { cardId, clearsRecord, isPointer, isRelease, kindWords, placeOf } from './result-names.ts';
import { useResults } from './results-view.ts';
import { WaitingCard } from './waiting-card.tsx';

/** The kinds in the stated order; closed paths stand in a part of their own. */
const KINDS: readonly ResultKind[] = ['auto', 'may', 'rare', 'notYet', 'needMore'];

/** Results that are not closed, by kind. What the law does by itself is told apart: clearing a record comes first, anything else after what can be asked for. Paths that are only pointed to come last. */
export function groupsOf(results: readonly Result[]): readonly (readonly Result[])[] {
  const byLaw = (result: Result) => result.kind === 'auto' && !clearsRecord(result);
  const checked = results.filter((result) => !isPointer(result));
  const groups = KINDS.map((kind) => checked.filter((result) => result.kind === kind && !byLaw(result)));
  return [...groups.slice(0, 3), checked.filter(byLaw), ...groups.slice(3), results.filter(isPointer)].filter((mine) => mine.length > 0);
}

/** The id of a group, for links within the page. */
export const groupId = ([first]: readonly Result[]): string => (first && isPointer(first) ? 'group-pointers' : `group-${first?.kind === 'auto' && !clearsRecord(first) ? 'done-by-law' : String(first?.kind)}`);

interface GroupProps {
  /** Of one kind, in the stated order; at least one. */
  readonly results: readonly Result[];
}

/** The results of one kind: those about the whole record, then case by case, where there are several cases. */
function Group({ results }: GroupProps) {
  const words = useWords();
  const { record, early } = useResults();
  const cases = casesOf(record);
  const several = cases.length > 1;
  const ordered = several ? [undefined, ...cases].flatMap((inCase) => results.filter((result) => result.case === inCase)) : results;
  /** The card of the same path further up, where what does not depend on the charge is told already. */
  const above = (result: Result) => ordered.slice(0, ordered.indexOf(result)).find((other) => other.path === result.path && placeOf(other) === placeOf(result));
  const level = several ? 4 : 3;
  const waits = early && results[0]?.kind === 'needMore';
  const cards = (list: readonly Result[]) => list.map((result) => waits ? <WaitingCard key={cardId(result)} result={result} level={level} /> : <ResultCard key={cardId(result)} result={result} level={level} sameAs={above(result)} />);
  return (
    <section className="result-group" id={groupId(results)}>
      <h2>{kindWords(results[0] as Result, words)}</h2>
      {results.some(isRelease) ? <p className="why">{words.results.scam}</p> : null}
      {!several
        ? cards(results)
        : [undefined, ...cases].map((inCase) => {
            const mine = results.filter((result) => result.case === inCase);
            return mine.length === 0 ? null : (
              <section key={inCase ?? 'all'}>
                <h3>{inCase === undefined ? words.results.forAll : words.charge.case(cases.indexOf(inCase) + 1)}</h3>
                {cards(mine)}
              </section>
            );
          })}
    </section>
  );
}

/** Every path that is not closed, by kind. */
export function ResultGroups() {
  const { results } = useResults();
  return groupsOf(results).map((mine) => <Group key={groupId(mine)} results={mine} />);
}
