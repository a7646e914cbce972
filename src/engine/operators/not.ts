import { oppositeLine } from '../../domain/timeline.ts';
import { takeSlot, type Side } from '../test.ts';
import type { Operator } from './operator.ts';

/** `not: c`: c does not hold. Turns the side. */
export const not: Operator<'not'> = {
  schema: (criterion) => criterion,
  make: (criterion, ground, make) => {
    const slot = takeSlot(ground.sheet);
    const part = make(criterion.not, { ...ground, side: -ground.side as Side });
    return {
      criterion,
      operator: 'not',
      side: ground.side,
      reads: [],
      of: [part],
      hasStep: part.hasStep,
      readsJudged: part.readsJudged,
      sheet: ground.sheet,
      slot,
      judge: (scope, lines, stepsTaken) => (lines[slot] = oppositeLine(part.judge(scope, lines, stepsTaken))),
    };
  },
};
