import { ALWAYS, type Timeline } from '../domain/timeline.ts';
import type { Criterion, OperatorName } from './criterion.ts';
import { factReader, type Scope } from './fact.ts';
import { softening } from './soften.ts';
import { takeSlot, type Ground, type Test } from './test.ts';

/** Makes a leaf from its judgment alone; `unverified` and `step` are handled here, once for every operator. */
export function leaf(operator: OperatorName, criterion: Criterion, ground: Ground, names: readonly string[], line: (scope: Scope) => Timeline): Test {
  const slot = takeSlot(ground.sheet);
  const soften = softening(criterion, ground.side);
  const taken = ground.side === 1 ? ALWAYS.yes : ALWAYS.no;
  const hasStep = criterion.step !== undefined;
  return {
    criterion,
    operator,
    side: ground.side,
    reads: names.map(factReader),
    of: [],
    hasStep,
    readsJudged: names.some((name) => name.startsWith('this.')),
    sheet: ground.sheet,
    slot,
    judge: hasStep || soften
      ? (scope, lines, stepsTaken) => (lines[slot] = stepsTaken && hasStep ? taken : soften ? soften(line(scope)) : line(scope))
      : (scope, lines) => (lines[slot] = line(scope)),
    asWritten: soften && line,
  };
}
