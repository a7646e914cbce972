import type { Criterion } from '../engine/criterion.ts';
import type { PathFile } from '../rules/path-file.ts';
import type { PathRun } from './examples.ts';
import { lintWorlds, type WorldLint } from './lint-worlds.ts';
import type { PlaceFiles, RuleFile, RuleFiles } from './rule-files.ts';
import { sitesOfDefinitions, sitesOfPath, type Site } from './sites.ts';
import { problemAt, type Problem } from './yaml-source.ts';

/** What trying paths in their worlds has shown. */
export interface PathLints {
  readonly lints: readonly WorldLint[];
  readonly problems: readonly Problem[];
}

/** No path is impossible or universal unless its status says so, and every rule of the others decides something in some world. */
export function lintPaths(files: RuleFiles, runs: readonly PathRun[]): PathLints {
  const lints = runs.map(lintWorlds);
  const byPath = new Map(lints.map((lint) => [lint.path, lint]));
  const problems = files.places.flatMap((place) => [
    ...place.paths.flatMap((file) => {
      const lint = byPath.get(file.data.path);
      if (!lint) return [];
      const idle = file.data.status === undefined ? idleIn(sitesOfPath(place.place, file), new Set(lint.idle), tried(lint)) : [];
      return [...reach(file, lint), ...idle];
    }),
    ...idleDefinitions(place, byPath),
  ]);
  return { lints, problems };
}

const tried = ({ worlds, judged, sampled }: WorldLint) => (sampled ? `in a sample of ${judged} worlds` : `in all ${worlds} worlds`);

function reach({ source, data }: RuleFile<PathFile>, lint: WorldLint): readonly Problem[] {
  const at = (text: string, key: 'status' | 'versions') => [problemAt(source, [key], text, key === 'status' ? 'value' : 'key')];
  const { status, checked } = data;
  if (status === 'not-law' || status === 'expired') return lint.possible ? at(`status is ${status}, and somebody can meet this path on or after ${checked}; correct the rules, or take status out`, 'status') : [];
  if (status === 'open-to-all') return lint.avoidable ? at(`status is ${status}, and not everyone can meet this path on or after ${checked}; correct the rules, or take status out`, 'status') : [];
  if (status !== undefined) return [];
  if (!lint.possible) return at(`nobody can meet this path on or after ${checked} (${tried(lint)}); correct the rules, or write status: expired or not-law`, 'versions');
  return lint.avoidable ? [] : at(`everyone meets this path on or after ${checked} (${tried(lint)}); correct the rules, or write status: open-to-all`, 'versions');
}

const idleIn = (sites: readonly Site[], idle: ReadonlySet<Criterion>, where: string): readonly Problem[] =>
  sites.filter(({ criterion }) => idle.has(criterion)).map(({ source, at, criterion }) => problemAt(source, at, `nothing ever turns on this rule (${criterion.cite}), ${where}; take it out, or correct the rules beside it`));

/** A rule in a definition is idle where it is in every path that uses it. */
function idleDefinitions(place: PlaceFiles, byPath: ReadonlyMap<string, WorldLint>): readonly Problem[] {
  const lints = place.paths.flatMap(({ data }) => byPath.get(data.path) ?? []);
  const idle = new Set(lints.flatMap((lint) => lint.idle).filter((criterion) => lints.every((lint) => !lint.decided.has(criterion))));
  return idleIn(sitesOfDefinitions(place), idle, 'in no path that uses it');
}
