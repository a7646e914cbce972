import type { Rounding } from '../domain/period.ts';
import { ALWAYS, type Timeline } from '../domain/timeline.ts';
import type { Criterion, OperatorName } from './criterion.ts';
import { factReader, isChargeFact } from './fact.ts';
import type { Scope } from './scope.ts';
import { softening } from './soften.ts';
import { slotOf, widest, type Ground, type Reach, type Test } from './test.ts';

/** A leaf's own judgment. */
export interface LeafLaw {
  /** The facts it reads, as they are named in the rule. */
  readonly names: readonly string[];
  readonly line: (scope: Scope) => Timeline;
  /** How it rounds, where it does. */
  readonly rounding?: Rounding | undefined;
  readonly matters?: Test['matters'];
}

const reachOf = (name: string): Reach => (name.startsWith('this.') ? 'judged' : isChargeFact(name) ? 'charge' : 'person');

/** Makes a leaf from its judgment alone; `unverified` and `step` are handled here, once for every operator. */
export function leaf(operator: OperatorName, criterion: Criterion, ground: Ground, { names, line, rounding, matters }: LeafLaw): Test {
  const { facts, sheet, side } = ground;
  const soften = softening(criterion, side);
  const taken = side === 1 ? ALWAYS.yes : ALWAYS.no;
  const hasStep = criterion.step !== undefined;
  const marked = soften !== undefined || hasStep;
  return {
    slot: slotOf(sheet, [operator, criterion[operator], rounding, marked && [side, soften !== undefined, hasStep]]),
    criterion,
    operator,
    side,
    reads: names.map((name) => factReader(name, facts)),
    matters,
    of: [],
    hasStep,
    reach: widest(names.map(reachOf)),
    judge: marked ? (scope, stepsTaken) => (stepsTaken && hasStep ? taken : soften ? soften(line(scope)) : line(scope)) : line,
    asWritten: soften && line,
  };
}
