import type { Rounding } from '../domain/period.ts';
import type { Timeline } from '../domain/timeline.ts';
import type { Criterion, OperatorName } from './criterion.ts';
import { factReader } from './fact.ts';
import { marked } from './marked.ts';
import type { Scope } from './scope.ts';
import { slotOf, widest, type Ground, type Test } from './test.ts';

/** A leaf's own judgment. */
export interface LeafLaw {
  /** The facts it reads, as they are named in the rule. */
  readonly names: readonly string[];
  readonly line: (scope: Scope) => Timeline;
  /** How it rounds, where it does. */
  readonly rounding?: Rounding | undefined;
  readonly matters?: Test['matters'];
}

/** Makes a leaf from its judgment alone. */
export function leaf(operator: OperatorName, criterion: Criterion, ground: Ground, { names, line, rounding, matters }: LeafLaw): Test {
  const { facts, sheet, side } = ground;
  const reads = names.map((name) => factReader(name, facts));
  const { meaning, ...judged } = marked(criterion, side, line);
  return {
    slot: slotOf(sheet, [operator, criterion[operator], rounding, meaning]),
    criterion,
    operator,
    side,
    reads,
    matters,
    of: [],
    reach: widest(reads.map(({ reach }) => reach)),
    ...judged,
  };
}
