import { oppositeLine } from '../../domain/timeline.ts';
import { judgePart, takeSlot, type Side } from '../test.ts';
import type { Operator } from './operator.ts';

/** `not: c`: c does not hold. Turns the side. */
export const not: Operator<'not'> = {
  schema: (criterion) => criterion,
  make: (criterion, ground, make) => {
    const part = make(criterion.not, { ...ground, side: -ground.side as Side });
    return {
      slot: takeSlot(ground.sheet),
      criterion,
      operator: 'not',
      side: ground.side,
      reads: [],
      of: [part],
      hasStep: part.hasStep,
      readsJudged: part.readsJudged,
      sheet: ground.sheet,
      judge: (scope, lines, stepsTaken) => oppositeLine(judgePart(part, scope, lines, stepsTaken)),
    };
  },
};
