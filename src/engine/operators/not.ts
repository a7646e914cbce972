import { oppositeLine } from '../../domain/timeline.ts';
import { found } from '../finding.ts';
import type { Side, Test } from '../test.ts';
import type { Operator } from './operator.ts';

/** `not: c`: c does not hold. Turns the side. */
export const not: Operator<'not'> = {
  schema: (criterion) => criterion,
  make: (criterion, ground, make) => {
    const part = make(criterion.not, { ...ground, side: -ground.side as Side });
    const test: Test = {
      criterion,
      operator: 'not',
      side: ground.side,
      reads: [],
      of: [part],
      hasStep: part.hasStep,
      readsJudged: part.readsJudged,
      judge: (scope) => {
        const finding = part.judge(scope);
        const timeline = oppositeLine(finding.timeline);
        return found(test, timeline, part.hasStep ? oppositeLine(finding.afterSteps) : timeline, timeline, [finding]);
      },
    };
    return test;
  },
};
