import { OPEN_END, type Day } from '../domain/day.ts';
import { at, stretchesOf } from '../domain/timeline.ts';
import type { Truth } from '../domain/truth.ts';
import type { Finding } from './finding.ts';

/** Parts that all have to stand in the person's favour, parts of which one is enough, a part read the other way round, or a rule that stands for itself. */
type Shape = 'every' | 'one' | 'turned' | 'alone';

function shapeOf({ test }: Finding): Shape {
  if (test.operator === 'not') return 'turned';
  if (test.operator !== 'all' && test.operator !== 'any') return 'alone';
  return (test.operator === 'all') === (test.side === 1) ? 'every' : 'one';
}

const favourable = (finding: Finding): Truth => (finding.test.side === 1 ? 'yes' : 'no');

/** Whether a part may stand in the person's favour on a day from `asOf` on. */
function mayOpen(finding: Finding, asOf: Day): boolean {
  const ahead = [{ from: asOf, to: OPEN_END }];
  return stretchesOf(finding.timeline, favourable(finding), ahead).length > 0 || stretchesOf(finding.timeline, 'unknown', ahead).length > 0;
}

/**
 * The findings that settle a finding on a day, recursively: every part that all must hold, the failing parts where one fails,
 * one part that holds where one is enough, the doubtful ones of one in doubt. Where several parts fail that all must hold, those that never
 * change hide those that only wait; where one is enough, those that wait hide those that never change. Counts stand for themselves; the charges they counted are under them, as does a group that carries its own words and citation.
 */
export function decisive(finding: Finding, day: Day): readonly Finding[] {
  const shape = shapeOf(finding);
  const { criterion } = finding.test;
  if (shape === 'alone' || (criterion.say !== undefined && criterion.cite !== undefined)) return [finding];
  if (shape === 'turned') return decisive(finding.of[0] as Finding, day);
  const truth = at(finding.timeline, day);
  const same = finding.of.filter((part) => at(part.timeline, day) === truth);
  const good = truth === favourable(finding);
  if (good && shape === 'one') return decisive((same.find((part) => !part.test.hasStep) ?? same[0]) as Finding, day);
  const lasting = shape === 'every' && !good && truth !== 'unknown' ? same.filter((part) => !mayOpen(part, day)) : [];
  const waiting = shape === 'one' && !good && truth !== 'unknown' ? same.filter((part) => mayOpen(part, day)) : [];
  return (lasting.length > 0 ? lasting : waiting.length > 0 ? waiting : same).flatMap((part) => decisive(part, day));
}

/**
 * The steps that a finding rests on, on a day, when it is read after them. Where one part is enough, the one that needs the fewest.
 * Steps inside a counted charge are steps too.
 */
export function stepsToTake(finding: Finding, day: Day): readonly string[] {
  const after = at(finding.afterSteps, day);
  if (at(finding.timeline, day) === after) return [];
  if (finding.test.criterion.step !== undefined) return [finding.test.criterion.step];
  if (shapeOf(finding) !== 'one') return [...new Set(finding.of.flatMap((part) => stepsToTake(part, day)))];
  const ways = finding.of.filter((part) => at(part.afterSteps, day) === after).map((part) => stepsToTake(part, day));
  return ways.reduce((best, steps) => (steps.length < best.length ? steps : best));
}
