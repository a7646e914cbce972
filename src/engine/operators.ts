import type { Criterion, OperatorName } from './criterion.ts';
import { all, any } from './operators/all.ts';
import { after, before, onOrAfter, onOrBefore } from './operators/compare.ts';
import { count } from './operators/count.ts';
import { is } from './operators/is.ts';
import { not } from './operators/not.ts';
import { atLeast, atMost } from './operators/number.ts';
import type { Operator } from './operators/operator.ts';
import { use } from './operators/use.ts';
import { waited } from './operators/waited.ts';
import type { Ground, Test } from './test.ts';

/** The closed set of operators. A new one needs a decision record and a rule that cannot be said without it. */
export const operators: { readonly [Name in OperatorName]: Operator<Name> } = {
  all, any, not, use, is,
  'at-least': atLeast,
  'at-most': atMost,
  waited, before,
  'on-or-before': onOrBefore,
  'on-or-after': onOrAfter,
  after, count,
};

/** The operator's name in a criterion, or undefined where there is none. */
export const operatorOf = (criterion: object): OperatorName | undefined => Object.keys(criterion).find((key): key is OperatorName => key in operators);

/** Makes a checked criterion ready to judge. Throws only for a criterion that the build would have refused. */
export function makeTest(criterion: Criterion, ground: Ground): Test {
  const name = operatorOf(criterion);
  if (!name) throw new Error(`No operator in ${JSON.stringify(criterion)}.`);
  return (operators[name] as Operator<OperatorName>).make(criterion as never, ground, makeTest);
}
