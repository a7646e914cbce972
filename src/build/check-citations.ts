import type { PathFile } from '../rules/path-file.ts';
import { operatorOf } from '../engine/operators.ts';
import type { Check } from './check.ts';
import { isLeaf } from './leaves.ts';
import { nearest } from './nearest.ts';
import type { PlaceFiles, RuleFile } from './rule-files.ts';
import { allSites, sitesOfDefinitions, sitesOfPath, type Site } from './sites.ts';
import { definitionsUsed } from './uses.ts';
import { problemAt, type KeyPath, type Problem, type Source } from './yaml-source.ts';

/** Every leaf says where the law says so. */
export const checkCites: Check = (files) =>
  allSites(files).flatMap(({ source, at, criterion }) => {
    if (criterion.cite !== undefined || !isLeaf(criterion)) return [];
    const operator = operatorOf(criterion) ?? '';
    return [problemAt(source, [...at, operator], `"${operator}" has no cite; write cite: beside it, with a source id and the subsection, such as cite: code § 12-3(a)`, 'key')];
  });

/** Each citation begins with the id of a source of its path. */
export const checkSources: Check = (files) => files.places.flatMap((place) => place.paths.flatMap((path) => [...sourceList(path), ...pathCites(place, path)]));

/** Several sources are told apart by ids, each used once. */
function sourceList({ source, data: { sources } }: RuleFile<PathFile>): readonly Problem[] {
  return sources.flatMap(({ id }, index): readonly Problem[] => {
    if (id === undefined) return sources.length > 1 ? [problemAt(source, ['sources', index], 'this source has no id, and there are several; write id: and a short name, such as id: code')] : [];
    const first = sources.findIndex((other) => other.id === id);
    return first === index ? [] : [problemAt(source, ['sources', index, 'id'], `id is "${id}", which an earlier source has already; write another`)];
  });
}

function pathCites(place: PlaceFiles, path: RuleFile<PathFile>): readonly Problem[] {
  const { source, data } = path;
  const ids = data.sources.flatMap(({ id }) => id ?? []);
  if (ids.length === 0) return [];
  const sites = sitesOfPath(place.place, path);
  return [
    ...sites.flatMap((site) => [...citeProblem(site.source, [...site.at, 'cite'], site.criterion.cite, ids), ...roundProblem(site)]),
    ...data.versions.flatMap((version, index) =>
      (version['not-encoded'] ?? []).flatMap(({ cite }, n) => citeProblem(source, ['versions', index, 'not-encoded', n, 'cite'], cite, ids)),
    ),
    ...(data.odds ? citeProblem(source, ['odds', 'source'], data.odds.source, ids) : []),
    ...definedCites(place, path, ids),
  ];
}

const firstWord = (cite: string) => /^[^\s,;:()]+/.exec(cite)?.[0] ?? cite;

function citeProblem(source: Source, at: KeyPath, cite: string | undefined, ids: readonly string[]): readonly Problem[] {
  if (cite === undefined || ids.includes(firstWord(cite))) return [];
  const near = nearest(firstWord(cite), ids);
  return [problemAt(source, at, `"${cite}" does not begin with a source of this path; begin it with ${near === undefined ? `${ids.length === 1 ? ids.join() : `one of ${ids.join(', ')}`}, or add the source` : `${near}?`}`)];
}

/** Rounding of a missing day is the law's to say. */
const roundProblem = ({ source, at, criterion }: Site): readonly Problem[] =>
  criterion.round !== undefined && criterion.cite === undefined ? [problemAt(source, [...at, 'round'], '"round" has no cite beside it; write the citation that says how a missing day is read, or take round out', 'key')] : [];

/** What the definitions of the place cite must be among the sources of each path that uses them. */
function definedCites(place: PlaceFiles, path: RuleFile<PathFile>, ids: readonly string[]): readonly Problem[] {
  const used = definitionsUsed(sitesOfPath(place.place, path).map(({ criterion }) => criterion), place.definitions?.data ?? {});
  const missing = new Map<string, string>();
  for (const { at, criterion } of sitesOfDefinitions(place)) {
    const word = criterion.cite === undefined ? undefined : firstWord(criterion.cite);
    if (word !== undefined && used.has(String(at[0])) && !ids.includes(word) && !missing.has(word)) missing.set(word, String(at[0]));
  }
  return [...missing].map(([word, name]) => problemAt(path.source, ['sources'], `no source has the id "${word}", and "${name}" in definitions.yaml cites it; add that source`, 'key'));
}
