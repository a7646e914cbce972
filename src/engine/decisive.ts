import { OPEN_END, type Day } from '../domain/day.ts';
import { at, stretchesOf, type Timeline } from '../domain/timeline.ts';
import type { Finding } from './finding.ts';

const isGroup = (finding: Finding) => finding.test.operator === 'all' || finding.test.operator === 'any' || finding.test.operator === 'not';

const mayOpen = (line: Timeline, asOf: Day, opposite: boolean) => {
  const within = [{ from: asOf, to: OPEN_END }];
  return stretchesOf(line, opposite ? 'no' : 'yes', within).length > 0 || stretchesOf(line, 'unknown', within).length > 0;
};

/**
 * The findings that settle a finding on a day, recursively: all parts of an `all` that holds, the failing parts of one that does not,
 * the doubtful ones of one in doubt. Where several parts fail, those that never change hide those that only wait.
 * Counts stand for themselves; the charges they counted are under them. A group that carries its own words (`say`) stands for its parts.
 * @param read which timeline to read: as things stand, or after the steps still to take.
 */
export function decisive(finding: Finding, day: Day, read: (finding: Finding) => Timeline = (node) => node.timeline): readonly Finding[] {
  const walk = (node: Finding, turned: boolean): readonly Finding[] => {
    if (!isGroup(node) || (node.test.criterion.say !== undefined && node.test.criterion.cite !== undefined)) return [node];
    if (node.test.operator === 'not') return walk(node.of[0] as Finding, !turned);
    const truth = at(read(node), day);
    const settling = node.test.operator === 'all' ? 'no' : 'yes';
    const same = node.of.filter((part) => at(read(part), day) === truth);
    if (truth !== settling) return same.flatMap((part) => walk(part, turned));
    if (settling === 'yes' && !turned) {
      const plain = same.find((part) => !part.test.hasStep) ?? same[0];
      return plain ? walk(plain, turned) : [];
    }
    const lasting = same.filter((part) => !mayOpen(read(part), day, turned));
    return (lasting.length > 0 ? lasting : same).flatMap((part) => walk(part, turned));
  };
  return walk(finding, false);
}

/** The steps still to take: those that the finding rests on when read after them. */
export function stepsToTake(finding: Finding, day: Day): readonly string[] {
  const taken = decisive(finding, day, (node) => node.afterSteps).filter((node) => node.test.criterion.step !== undefined && at(node.timeline, day) !== at(node.afterSteps, day));
  return [...new Set(taken.map((node) => node.test.criterion.step as string))];
}
