import * as z from 'zod/mini';
import { ALWAYS, bothLines, eitherLines } from '../../domain/timeline.ts';
import type { Criterion } from '../criterion.ts';
import { lineOf, slotOf, widest, type Ground, type Test } from '../test.ts';
import type { Make, Operator } from './operator.ts';

/** A group of tests whose timelines are joined day by day. Parts after one that settles it for good are judged when they are looked at. */
function group(operator: 'all' | 'any', criterion: Criterion, ground: Ground, make: Make, parts: readonly Criterion[]): Test {
  const [join, settled] = operator === 'all' ? [bothLines, ALWAYS.no] : [eitherLines, ALWAYS.yes];
  const of = parts.map((part) => make(part, ground));
  return {
    slot: slotOf(ground.sheet, [operator, ...of.map(({ slot }) => slot)]),
    criterion,
    operator,
    side: ground.side,
    reads: [],
    of,
    hasStep: of.some((test) => test.hasStep),
    reach: widest(of.map(({ reach }) => reach)),
    judge: (scope, stepsTaken) => {
      let line = lineOf(of[0] as Test, scope, stepsTaken);
      for (let i = 1; i < of.length && line !== settled; i++) line = join(line, lineOf(of[i] as Test, scope, stepsTaken));
      return line;
    },
  };
}

const list = (make: Parameters<Operator<'all'>['schema']>[0]) => z.array(make).check(z.minLength(1));

/** `all: […]`: every one holds. */
export const all: Operator<'all'> = {
  schema: list,
  make: (criterion, ground, make) => group('all', criterion, ground, make, criterion.all),
};

/** `any: […]`: at least one holds. */
export const any: Operator<'any'> = {
  schema: list,
  make: (criterion, ground, make) => group('any', criterion, ground, make, criterion.any),
};
