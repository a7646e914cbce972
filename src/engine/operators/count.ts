import * as z from 'zod/mini';
import type { Answer, Charge } from '../../domain/answer.ts';
import { ALWAYS, at, oppositeLine, timeline, type Timeline } from '../../domain/timeline.ts';
import type { Truth } from '../../domain/truth.ts';
import type { CountScope } from '../criterion.ts';
import { FactReader } from '../fact.ts';
import { marked } from '../marked.ts';
import type { Scope } from '../scope.ts';
import { lineOf, slotOf, type Side } from '../test.ts';
import type { Operator } from './operator.ts';

const inScope: Readonly<Record<CountScope, (charge: Charge, judged: Charge | undefined) => boolean>> = {
  charges: () => true,
  others: (charge, judged) => charge !== judged,
  'others-in-case': (charge, judged) => charge !== judged && charge.case === judged?.case,
  'others-in-incident': (charge, judged) => charge !== judged && charge.incident === judged?.incident,
};

/** Yes once `needed` charges surely count, no while even all that may count are too few. An open list may always hold one more. */
const truthOf = (surely: number, perhaps: number, needed: number, listComplete: boolean): Truth =>
  surely >= needed ? 'yes' : listComplete && surely + perhaps < needed ? 'no' : 'unknown';

/** Whether `needed` of these timelines are reached, day by day. */
function reached(changing: readonly Timeline[], surely: number, perhaps: number, needed: number, listComplete: boolean): Timeline {
  const truthFrom = (truthIn: (line: Timeline) => Truth): Truth => {
    const truths = changing.map(truthIn);
    return truthOf(surely + truths.filter((truth) => truth === 'yes').length, perhaps + truths.filter((truth) => truth === 'unknown').length, needed, listComplete);
  };
  const days = [...new Set(changing.flatMap((line) => line.days))].sort((a, b) => a - b);
  return timeline(truthFrom((line) => line.truths[0]), ...days.map((day) => [day, truthFrom((line) => at(line, day))] as const));
}

const says = (answer: Answer | undefined, word: string): boolean => Array.isArray(answer) && answer.length === 1 && answer[0] === word;

/** Only "yes, these are all" settles a list; "no" leaves charges to be found. */
const complete = new FactReader('complete', {}, (answer) => says(answer, 'yes'));

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
    const atHand = (scope: Scope, index: number): Scope => (where.reach === 'judged' ? scope.withAtHand(index) : (scope.ofCharges[index] as Scope));
    const lineFor = (scope: Scope, stepsTaken: boolean, listComplete: boolean): Timeline => {
      const { ofCharges, judged } = scope;
      let surely = 0;
      let perhaps = 0;
      let changing: Timeline[] | undefined;
      for (let i = 0; i < ofCharges.length && surely < needed; i++) {
        if (!belongs((ofCharges[i] as Scope).charge as Charge, judged)) continue;
        const line = lineOf(where, atHand(scope, i), stepsTaken);
        if (line === ALWAYS.yes) surely++;
        else if (line === ALWAYS.unknown) perhaps++;
        else if (line !== ALWAYS.no) (changing ??= []).push(line);
      }
      const line = surely >= needed || !changing ? ALWAYS[truthOf(surely, perhaps, needed, listComplete)] : reached(changing, surely, perhaps, needed, listComplete);
      return turned ? oppositeLine(line) : line;
    };
    const { meaning, ...own } = marked(criterion, ground.side, (scope, stepsTaken) => lineFor(scope, stepsTaken, says(scope.person.answers['complete'], 'yes')));
    return {
      slot: slotOf(ground.sheet, ['count', of, where.slot, needed, turned, meaning]),
      criterion,
      operator: 'count',
      side: ground.side,
      reads: [complete],
      of: [where],
      reach: of === 'charges' && where.reach !== 'judged' ? 'person' : 'judged',
      ...own,
      hasStep: own.hasStep || where.hasStep,
      countedIn: (scope) => scope.ofCharges.flatMap((other, index) => (belongs(other.charge as Charge, scope.judged) ? [atHand(scope, index)] : [])),
      onceListed: (scope, stepsTaken) => lineFor(scope, stepsTaken, true),
    };
  },
  sentence: (criterion, phrases, _facts, sentenceOf) => {
    const { of, where, 'at-least': least, 'at-most': most } = criterion.count;
    return phrases.count(of, sentenceOf(where), least, most);
  },
};
