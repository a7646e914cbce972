import type { Choice, Person } from '../domain/answer.ts';
import type { Day } from '../domain/day.ts';
import { at } from '../domain/timeline.ts';
import { both, either, opposite, type Truth } from '../domain/truth.ts';
import type { Criterion } from '../engine/criterion.ts';
import type { Finding } from '../engine/finding.ts';

/** What the whole would be for each truth of one part. */
type Effect = Readonly<Record<Truth, Truth>>;

const ITSELF: Effect = { yes: 'yes', no: 'no', unknown: 'unknown' };
const truths = ['yes', 'no', 'unknown'] as const;

/**
 * The rules on which a finding turns on a day: were the rule to hold where it does not, or not where it does, the whole would be another.
 * @param add is told of each; groups are left out, counts and their parts are not
 */
export function pivots(finding: Finding, person: Person, day: Day, add: (criterion: Criterion) => void): void {
  const visit = (node: Finding, effect: Effect): void => {
    if (effect.yes === effect.no && effect.yes === effect.unknown) return;
    const { test, of } = node;
    const isGroup = test.operator === 'all' || test.operator === 'any' || test.operator === 'not';
    if (!isGroup && effect.yes !== effect.no) add(test.criterion);
    for (const [index, part] of of.entries()) visit(part, through(effect, (truth) => withPart(node, index, truth, person, day)));
  };
  visit(finding, ITSELF);
}

const through = (effect: Effect, change: (truth: Truth) => Truth): Effect => {
  const [yes, no, unknown] = truths.map((truth) => effect[change(truth)]) as [Truth, Truth, Truth];
  return { yes, no, unknown };
};

/** What a finding would be if one of its parts were otherwise. */
function withPart({ test, of }: Finding, index: number, truth: Truth, person: Person, day: Day): Truth {
  if (test.operator === 'not') return opposite(truth);
  const others = of.filter((_, n) => n !== index).map((part) => at(part.timeline, day));
  if (test.operator === 'all') return others.reduce(both, truth);
  if (test.operator === 'any') return others.reduce(either, truth);
  return counted([...others, truth], test.criterion, person);
}

function counted(parts: readonly Truth[], criterion: Criterion, person: Person): Truth {
  const { 'at-least': least, 'at-most': most = 0 } = criterion.count ?? {};
  const needed = least ?? most + 1;
  const surely = parts.filter((part) => part === 'yes').length;
  const perhaps = parts.filter((part) => part === 'unknown').length;
  const complete = person.answers['complete'] as Choice | 'unknown' | undefined;
  const reached: Truth = surely >= needed ? 'yes' : Array.isArray(complete) && complete[0] === 'yes' && surely + perhaps < needed ? 'no' : 'unknown';
  return least === undefined ? opposite(reached) : reached;
}
