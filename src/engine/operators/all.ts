import * as z from 'zod/mini';
import { ALWAYS, bothLines, eitherLines, type Timeline } from '../../domain/timeline.ts';
import type { Criterion } from '../criterion.ts';
import { found, type Finding } from '../finding.ts';
import type { Ground, Test } from '../test.ts';
import type { Operator } from './operator.ts';

/** A group of tests whose timelines are joined day by day. */
function group(operator: 'all' | 'any', criterion: Criterion, ground: Ground, of: readonly Test[]): Test {
  const join = operator === 'all' ? bothLines : eitherLines;
  const start = operator === 'all' ? ALWAYS.yes : ALWAYS.no;
  const hasStep = of.some((test) => test.hasStep);
  const test: Test = {
    criterion,
    operator,
    side: ground.side,
    reads: [],
    of,
    hasStep,
    readsJudged: of.some((test) => test.readsJudged),
    judge: (scope) => {
      const findings = new Array<Finding>(of.length);
      let timeline: Timeline = start;
      for (let i = 0; i < of.length; i++) {
        const finding = (of[i] as Test).judge(scope);
        findings[i] = finding;
        timeline = join(timeline, finding.timeline);
      }
      const afterSteps = hasStep ? findings.reduce<Timeline>((line, finding) => join(line, finding.afterSteps), start) : timeline;
      return found(test, timeline, afterSteps, timeline, findings);
    },
  };
  return test;
}

const list = (make: Parameters<Operator<'all'>['schema']>[0]) => z.array(make).check(z.minLength(1));

/** `all: […]`: every one holds. */
export const all: Operator<'all'> = {
  schema: list,
  make: (criterion, ground, make) => group('all', criterion, ground, criterion.all.map((part) => make(part, ground))),
};

/** `any: […]`: at least one holds. */
export const any: Operator<'any'> = {
  schema: list,
  make: (criterion, ground, make) => group('any', criterion, ground, criterion.any.map((part) => make(part, ground))),
};
