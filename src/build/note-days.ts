import type { Criterion } from '../engine/criterion.ts';
import type { Finding } from '../engine/finding.ts';
import type { PathRun } from './examples.ts';
import type { RuleFiles } from './rule-files.ts';
import { sitesOfDefinitions, sitesOfPath } from './sites.ts';
import { problemAt, type Problem } from './yaml-source.ts';

const comparisons = ['before', 'on-or-before', 'on-or-after', 'after'] as const;

/** Whether a rule turns on a day of the calendar: a wait, or today against a day. */
const turns = (criterion: Criterion): boolean => criterion.waited !== undefined || comparisons.some((name) => criterion[name] !== undefined && Object.hasOwn(criterion[name], 'today'));

/** The waits and windows without an example on the very day they turn, and one on the day before. A duty's are left out. To know, not wrong. */
export function untriedDays(files: RuleFiles, runs: readonly PathRun[]): readonly Problem[] {
  const [dayOf, dayBefore, seen] = [new Set<Criterion>(), new Set<Criterion>(), new Set<Criterion>()];
  for (const { found, asOf } of runs.flatMap((path) => path.runs)) {
    const visit = ({ test: { criterion }, timeline, of }: Finding): void => {
      if (turns(criterion)) seen.add(criterion);
      if (timeline.days.includes(asOf)) dayOf.add(criterion);
      if (timeline.days.some((day) => day === asOf + 1)) dayBefore.add(criterion);
      of.forEach(visit);
    };
    if (found) visit(found.finding);
  }
  const sites = files.places.flatMap((place) => [...sitesOfDefinitions(place), ...place.paths.flatMap((path) => sitesOfPath(place.place, path))]);
  return sites.flatMap(({ source, at, criterion }) => {
    if (!seen.has(criterion) || (dayOf.has(criterion) && dayBefore.has(criterion))) return [];
    const missing = dayOf.has(criterion) ? 'on the day before this turns' : dayBefore.has(criterion) ? 'on the day this turns' : 'on the day this turns, and none on the day before';
    return [problemAt(source, at, `no example stands ${missing}; write one`)];
  });
}
