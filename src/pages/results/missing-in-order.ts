import type { Result } from '../../catalog/results.ts';
import type { MissingFact } from '../../engine/missing.ts';
import type { ResultsView } from './results-view.ts';

/** The facts that could settle a result: what is not known at all before what is known too loosely, each in the order of asking. */
export function missingInOrder({ missing }: Result, { rules, person }: ResultsView): readonly MissingFact[] {
  const loose = ({ fact, charge }: MissingFact) => {
    const answer = (charge ?? person).answers[fact];
    return answer === undefined || answer === 'unknown' ? 0 : 1;
  };
  const order = ({ fact }: MissingFact) => rules.vocabulary.facts[fact]?.order ?? 0;
  return [...missing].sort((a, b) => loose(a) - loose(b) || order(a) - order(b));
}
