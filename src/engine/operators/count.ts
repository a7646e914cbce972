import * as z from 'zod/mini';
import type { Answer, Charge } from '../../domain/answer.ts';
import type { Day } from '../../domain/day.ts';
import { ALWAYS, at, oppositeLine, timeline, type Timeline } from '../../domain/timeline.ts';
import type { Truth } from '../../domain/truth.ts';
import type { CountScope } from '../criterion.ts';
import { factReader, type FactReader, type Scope } from '../fact.ts';
import { afterSteps, asThingsStand, found, type Finding, type Read } from '../finding.ts';
import { softening } from '../soften.ts';
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

const says = (answer: Answer | undefined, word: string): boolean => Array.isArray(answer) && answer.length === 1 && answer[0] === word;

/** Only "yes, these are all" settles a list; "no" leaves charges to be found. */
const complete: FactReader = { ...factReader('complete'), isSettled: (answer) => says(answer, 'yes') };

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
    const soften = softening(criterion, ground.side);
    const written = (parts: readonly Finding[], read: Read, listComplete: boolean): Timeline => {
      const line = reached(parts.map(read), needed, listComplete);
      return turned ? oppositeLine(line) : line;
    };
    const ownStep = criterion.step !== undefined;
    const taken = ground.side === 1 ? ALWAYS.yes : ALWAYS.no;
    const test: Test = {
      criterion,
      operator: 'count',
      side: ground.side,
      reads: [complete],
      of: [where],
      hasStep: ownStep || where.hasStep,
      onceListed: (finding, read) => written(finding.of, read, true),
      judge: (scope: Scope) => {
        const judged = scope.judged;
        const findings: Finding[] = [];
        for (const charge of scope.person.charges) {
          if (!belongs(charge, judged)) continue;
          const { test: part, timeline: line, afterSteps: after, asWritten, of: parts } = where.judge({ person: scope.person, charge, judged });
          findings.push(found(part, line, after, asWritten, parts, charge));
        }
        const listComplete = says(scope.person.answers['complete'], 'yes');
        const raw = written(findings, asThingsStand, listComplete);
        const line = soften(raw);
        const after = ownStep ? taken : where.hasStep ? soften(written(findings, afterSteps, listComplete)) : line;
        return found(test, line, after, raw, findings);
      },
    };
    return test;
  },
  sentence: (criterion, phrases, _facts, sentenceOf) => {
    const { of, where, 'at-least': least, 'at-most': most } = criterion.count;
    return phrases.count(of, sentenceOf(where), least, most);
  },
};
