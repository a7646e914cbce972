import { at } from '../domain/timeline.ts';
import type { Criterion } from '../engine/criterion.ts';
import type { Finding } from '../engine/finding.ts';
import type { PathFile } from '../rules/path-file.ts';
import type { PathRun } from './examples.ts';
import { isLeaf } from './leaves.ts';
import { pivots } from './pivots.ts';
import type { RuleFile, RuleFiles } from './rule-files.ts';
import { sitesOfDefinitions, sitesOfPath, type Site } from './sites.ts';
import { definitionsUsed } from './uses.ts';
import { problemAt, type Problem } from './yaml-source.ts';

/** Examples come out as expected, show every path open, in doubt and closed by each bar, and turn on each rule at least once. A path with a status needs one example and no more. */
export function checkExamples(files: RuleFiles, runs: readonly PathRun[]): readonly Problem[] {
  const runOf = new Map(runs.map((run) => [run.path.law.path, run]));
  return files.places.flatMap((place) => {
    const turnedOn = new Set<Criterion>();
    const problems = place.paths.flatMap((file) => {
      const run = runOf.get(file.data.path);
      if (!run) return [];
      const here = pivotsOf(run);
      here.forEach((criterion) => turnedOn.add(criterion));
      const demands = file.data.status === undefined ? [...kinds(file), ...bars(file, run), ...untried(sitesOfPath(place.place, file), here)] : [];
      return [...complaints(file, run), ...demands];
    });
    const used = definitionsUsed(place.paths.flatMap((file) => sitesOfPath(place.place, file)).map(({ criterion }) => criterion), place.definitions?.data ?? {});
    return [...problems, ...untried(sitesOfDefinitions(place).filter(({ at: path }) => used.has(String(path[0]))), turnedOn)];
  });
}

const complaints = ({ source }: RuleFile<PathFile>, { runs }: PathRun): readonly Problem[] =>
  runs.flatMap(({ complaint }, index) => (complaint === undefined ? [] : [problemAt(source, ['examples', index, 'expect'], complaint)]));

/** At least one example open, and one in doubt. */
function kinds({ source, data }: RuleFile<PathFile>): readonly Problem[] {
  const expected = data.examples.map(({ expect }) => (typeof expect === 'string' ? expect : Object.keys(expect)[0]));
  return (['open', 'maybe'] as const).flatMap((kind) =>
    expected.includes(kind) ? [] : [problemAt(source, ['examples'], `no example expects ${kind}; write one${kind === 'maybe' ? ' in which a fact is unknown' : ''}`, 'key')],
  );
}

/** Each bar holds in an example; one that was not read in primary text may be in doubt. */
function bars({ source, data }: RuleFile<PathFile>, { runs }: PathRun): readonly Problem[] {
  return data.versions.flatMap(({ unless = [] }, index) => {
    const holds = (n: number) =>
      runs.some(({ found, asOf }) => {
        const version = data.versions.length === 1 ? found?.finding : found?.finding.of[index];
        const bar = version?.of[version.of.length - unless.length + n]?.of[0];
        return bar !== undefined && (at(bar.timeline, asOf) === 'yes' || (isUnverified(bar) && at(bar.timeline, asOf) === 'unknown'));
      });
    return unless.flatMap((_, n) => (holds(n) ? [] : [problemAt(source, ['versions', index, 'unless', n], 'no example is closed by this bar; write one in which it holds')]));
  });
}

const isUnverified = ({ test, of }: Finding): boolean => test.criterion.unverified !== undefined || of.some(isUnverified);

/** The rules on which the examples of a path turn: on their days, and for a duty on any day. */
function pivotsOf({ runs }: PathRun): ReadonlySet<Criterion> {
  const found = new Set<Criterion>();
  for (const { found: path, asOf } of runs) {
    if (!path) continue;
    const add = (criterion: Criterion) => void found.add(criterion);
    pivots(path.finding, path.scope.person, asOf, add);
    if (path.carriedOut) for (const day of [asOf, ...path.carriedOut.timeline.days]) pivots(path.carriedOut, path.scope.person, day, add);
  }
  return found;
}

const untried = (sites: readonly Site[], tried: ReadonlySet<Criterion>): readonly Problem[] =>
  sites
    .filter(({ criterion }) => isLeaf(criterion) && !tried.has(criterion))
    .map(({ source, at: path, criterion }) => problemAt(source, path, `no example turns on this rule (${criterion.cite ?? 'no cite'}); write one in which the outcome depends on it`));
