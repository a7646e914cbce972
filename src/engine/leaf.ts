import { ALWAYS, type Timeline } from '../domain/timeline.ts';
import type { Criterion, OperatorName } from './criterion.ts';
import { factReader, type Scope } from './fact.ts';
import { softening } from './soften.ts';
import { takeSlot, type Ground, type Test } from './test.ts';

/** Makes a leaf from its judgment alone; `unverified` and `step` are handled here, once for every operator. */
export function leaf(operator: OperatorName, criterion: Criterion, ground: Ground, names: readonly string[], line: (scope: Scope) => Timeline, matters?: Test['matters']): Test {
  const soften = softening(criterion, ground.side);
  const taken = ground.side === 1 ? ALWAYS.yes : ALWAYS.no;
  const hasStep = criterion.step !== undefined;
  return {
    slot: takeSlot(ground.sheet),
    criterion,
    operator,
    side: ground.side,
    reads: names.map((name) => factReader(name, ground.facts)),
    matters,
    of: [],
    hasStep,
    readsJudged: names.some((name) => name.startsWith('this.')),
    sheet: ground.sheet,
    judge: hasStep || soften ? (scope, _lines, stepsTaken) => (stepsTaken && hasStep ? taken : soften ? soften(line(scope)) : line(scope)) : line,
    asWritten: soften && line,
  };
}
