import * as z from 'zod/mini';
import type { Charge, Choice } from '../../domain/answer.ts';
import type { Day } from '../../domain/day.ts';
import { ALWAYS, at, oppositeLine, timeline, type Timeline } from '../../domain/timeline.ts';
import type { Truth } from '../../domain/truth.ts';
import type { CountScope } from '../criterion.ts';
import { factReader, type Scope } from '../fact.ts';
import type { Finding } from '../finding.ts';
import type { Side, Test } from '../test.ts';
import type { Operator } from './operator.ts';

const inScope: Readonly<Record<CountScope, (charge: Charge, judged: Charge | undefined) => boolean>> = {
  charges: () => true,
  others: (charge, judged) => charge !== judged,
  'others-in-case': (charge, judged) => charge !== judged && charge.case === judged?.case,
  'others-in-incident': (charge, judged) => charge !== judged && charge.incident === judged?.incident,
};

/** Day by day: yes once `needed` charges surely count, no while even all that may count are too few. An open list may always hold one more. */
function reached(lines: readonly Timeline[], needed: number, listComplete: boolean): Timeline {
  const truthOn = (day: Day): Truth => {
    let surely = 0;
    let perhaps = 0;
    for (const line of lines) {
      const truth = at(line, day);
      if (truth === 'yes') surely++;
      else if (truth === 'unknown') perhaps++;
    }
    if (surely >= needed) return 'yes';
    return listComplete && surely + perhaps < needed ? 'no' : 'unknown';
  };
  let constant = true;
  for (const line of lines) if (line.days.length > 0) constant = false;
  const first = truthOn(-Infinity as Day);
  if (constant) return ALWAYS[first];
  const days = [...new Set(lines.flatMap((line) => line.days))].sort((a, b) => a - b);
  return timeline(first, ...days.map((day) => [day, truthOn(day)] as const));
}

/** `count: {of: others, where: c, at-least: 1}`: how many charges satisfy c, all of it on the same charge. */
export const count: Operator<'count'> = {
  schema: (criterion) =>
    z
      .strictObject({ of: z.enum(['charges', 'others', 'others-in-case', 'others-in-incident']), where: criterion, 'at-least': z.optional(z.int().check(z.positive())), 'at-most': z.optional(z.int().check(z.nonnegative())) })
      .check(z.refine((c) => (c['at-least'] === undefined) !== (c['at-most'] === undefined), 'write either "at-least" or "at-most"')),
  make: (criterion, ground, make) => {
    const { of, 'at-least': least, 'at-most': most } = criterion.count;
    const turned = most !== undefined;
    const needed = turned ? most + 1 : (least as number);
    const where = make(criterion.count.where, { ...ground, side: (turned ? -ground.side : ground.side) as Side });
    const belongs = inScope[of];
    const complete = factReader('complete');
    const closing: Truth = ground.side === 1 ? 'no' : 'yes';
    const soften = criterion.unverified !== undefined;
    const finish = (raw: Timeline): Timeline => {
      const line = turned ? oppositeLine(raw) : raw;
      return soften ? timeline(softened(line.truths[0]), ...line.days.map((day, i) => [day, softened(line.truths[i + 1] as Truth)] as const)) : line;
    };
    const softened = (truth: Truth): Truth => (truth === closing ? 'unknown' : truth);
    const ownStep = criterion.step !== undefined;
    const test: Test = {
      criterion,
      operator: 'count',
      side: ground.side,
      reads: [complete],
      of: [where],
      hasStep: ownStep || where.hasStep,
      judge: (scope: Scope) => {
        const judged = scope.judged;
        const findings: Finding[] = [];
        for (const charge of scope.person.charges) {
          if (!belongs(charge, judged)) continue;
          const finding = where.judge({ person: scope.person, charge, judged });
          findings.push({ ...finding, charge });
        }
        const answer = scope.person.answers['complete'] as Choice | 'unknown' | undefined;
        const listComplete = Array.isArray(answer) && answer.length === 1 && answer[0] === 'yes';
        const line = finish(reached(findings.map((finding) => finding.timeline), needed, listComplete));
        const afterSteps = ownStep ? (ground.side === 1 ? ALWAYS.yes : ALWAYS.no) : where.hasStep ? finish(reached(findings.map((finding) => finding.afterSteps), needed, listComplete)) : line;
        return { test, timeline: line, afterSteps, of: findings };
      },
    };
    return test;
  },
  sentence: (criterion, phrases, _facts, sentenceOf) => {
    const { of, where, 'at-least': least, 'at-most': most } = criterion.count;
    return phrases.count(of, sentenceOf(where), least, most);
  },
};
