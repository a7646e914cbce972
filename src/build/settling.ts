import type { Day } from '../domain/day.ts';
import { at } from '../domain/timeline.ts';
import type { Finding } from '../engine/finding.ts';

/** A finding and all below it that make it what it is on a day: parts of a group that agree with it, counted charges that count, or do not. */
export function settling(finding: Finding, day: Day): readonly Finding[] {
  return [finding, ...partsThatSettle(finding, day).flatMap((part) => settling(part, day))];
}

function partsThatSettle({ test, timeline, of }: Finding, day: Day): readonly Finding[] {
  const truth = at(timeline, day);
  if (test.operator === 'not') return of;
  if (test.operator !== 'count') return of.filter((part) => at(part.timeline, day) === truth);
  const reached = test.criterion.count?.['at-most'] === undefined ? truth === 'yes' : truth === 'no';
  return of.filter((part) => (at(part.timeline, day) === 'yes') === reached);
}
