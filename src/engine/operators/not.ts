import { oppositeLine } from '../../domain/timeline.ts';
import { lineOf, slotOf, type Side } from '../test.ts';
import type { Operator } from './operator.ts';

/** `not: c`: c does not hold. Turns the side. */
export const not: Operator<'not'> = {
  schema: (criterion) => criterion,
  make: (criterion, ground, make) => {
    const part = make(criterion.not, { ...ground, side: -ground.side as Side });
    return {
      slot: slotOf(ground.sheet, ['not', part.slot]),
      criterion,
      operator: 'not',
      side: ground.side,
      reads: [],
      of: [part],
      hasStep: part.hasStep,
      reach: part.reach,
      judge: (scope, stepsTaken) => oppositeLine(lineOf(part, scope, stepsTaken)),
    };
  },
};
