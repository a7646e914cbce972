import type { Definitions } from '../engine/criterion.ts';
import type { Check } from './check.ts';
import { nearest } from './nearest.ts';
import type { PlaceFiles, RuleFile } from './rule-files.ts';
import type { PathFile } from '../rules/path-file.ts';
import { sitesOfDefinitions, sitesOfPath, type Site } from './sites.ts';
import { definitionsUsed, namesUsed } from './uses.ts';
import { problemAt, type Problem } from './yaml-source.ts';

/** Definitions: each `use` names one, none leads back to itself, and each is used. */
export const checkUses: Check = (files) =>
  files.places.flatMap((place) => [
    ...useProblems(sitesOfDefinitions(place), definitionsOf(place)),
    ...circles(place),
    ...place.paths.flatMap((path) => useProblems(sitesOfPath(place.place, path), { ...definitionsOf(place), ...path.data.definitions })),
    ...place.paths.flatMap(ownCircles),
  ]);

/** A definition that nothing uses; checked where every file could be opened. */
export const checkUnusedDefinitions: Check = (files) =>
  files.places.flatMap((place) => {
    const { definitions } = place;
    if (!definitions) return [];
    const used = definitionsUsed(place.paths.flatMap((path) => sitesOfPath(place.place, path)).map(({ criterion }) => criterion), definitionsOf(place));
    return Object.keys(definitions.data).filter((name) => !used.has(name)).map((name) => problemAt(definitions.source, [name], `nothing uses "${name}"; use it in a path, or take it out`, 'key'));
  });

const definitionsOf = ({ definitions }: PlaceFiles): Definitions => definitions?.data ?? {};

const useProblems = (sites: readonly Site[], definitions: Definitions): readonly Problem[] =>
  sites.flatMap(({ source, at, criterion: { use } }) => {
    if (use === undefined || Object.hasOwn(definitions, use)) return [];
    const near = nearest(use, Object.keys(definitions));
    return [problemAt(source, [...at, 'use'], `there is no definition "${use}"; write ${near === undefined ? 'one of definitions.yaml, or add it there' : `${near}?`}`)];
  });

/** The chain of names by which a definition leads back to itself. */
function circle(name: string, definitions: Definitions): readonly string[] | undefined {
  const follow = (at: string, trail: readonly string[]): readonly string[] | undefined => {
    if (trail.includes(at)) return at === name ? [...trail, at] : undefined;
    const definition = definitions[at];
    if (!definition) return undefined;
    for (const next of namesUsed(definition)) {
      const found = follow(next, [...trail, at]);
      if (found) return found;
    }
    return undefined;
  };
  return follow(name, []);
}

const circleText = (chain: readonly string[]) => `a definition cannot use itself (${chain.join(' uses ')}); write one of them out`;

const circles = (place: PlaceFiles): readonly Problem[] =>
  Object.keys(definitionsOf(place)).flatMap((name) => {
    const chain = circle(name, definitionsOf(place));
    return chain && place.definitions ? [problemAt(place.definitions.source, [name], circleText(chain), 'key')] : [];
  });

const ownCircles = ({ source, data }: RuleFile<PathFile>): readonly Problem[] =>
  Object.keys(data.definitions ?? {}).flatMap((name) => {
    const chain = circle(name, data.definitions ?? {});
    return chain ? [problemAt(source, ['definitions', name], circleText(chain), 'key')] : [];
  });
