import type { Jurisdiction } from '../domain/jurisdiction.ts';
import type { Criterion } from '../engine/criterion.ts';
import type { PathFile } from '../rules/path-file.ts';
import type { PlaceFiles, RuleFile, RuleFiles } from './rule-files.ts';
import type { KeyPath, Source } from './yaml-source.ts';

/** One criterion where it stands in a file. */
export interface Site {
  readonly source: Source;
  readonly at: KeyPath;
  readonly criterion: Criterion;
  /** Whether it stands inside the `where` of a count. */
  readonly counted: boolean;
  readonly place: Jurisdiction;
  /** The path it belongs to; undefined in the definitions of a place. */
  readonly law: PathFile | undefined;
}

/** The parts of a criterion: the way to each, the part, and whether it is judged on counted charges. */
export function partsOf(criterion: Criterion): readonly { readonly at: KeyPath; readonly part: Criterion; readonly counted: boolean }[] {
  const list = (name: 'all' | 'any') => (criterion[name] ?? []).map((part, index) => ({ at: [name, index], part, counted: false }));
  return [
    ...list('all'),
    ...list('any'),
    ...(criterion.not ? [{ at: ['not'], part: criterion.not, counted: false }] : []),
    ...(criterion.count ? [{ at: ['count', 'where'], part: criterion.count.where, counted: true }] : []),
  ];
}

function below(site: Site): readonly Site[] {
  return [site, ...partsOf(site.criterion).flatMap(({ at, part, counted }) => below({ ...site, at: [...site.at, ...at], criterion: part, counted: site.counted || counted }))];
}

/** The criteria of a path that stand by themselves: of each version, its bars and its duty, and its own definitions. */
function rootsOf(law: PathFile): readonly (readonly [KeyPath, Criterion])[] {
  return [
    ...law.versions.flatMap((version, index) => [
      [['versions', index, 'criteria'], version.criteria] as const,
      ...(version.unless ?? []).map((bar, n) => [['versions', index, 'unless', n], bar] as const),
      ...(version['carried-out'] ? [[['versions', index, 'carried-out'], version['carried-out']] as const] : []),
    ]),
    ...Object.entries(law.definitions ?? {}).map(([name, criterion]) => [['definitions', name], criterion] as const),
  ];
}

/** Every criterion of a path file, groups before their parts. */
export const sitesOfPath = (place: Jurisdiction, { source, data }: RuleFile<PathFile>): readonly Site[] =>
  rootsOf(data).flatMap(([at, criterion]) => below({ source, at, criterion, counted: false, place, law: data }));

/** Every criterion of a place's definitions. */
export const sitesOfDefinitions = ({ place, definitions }: PlaceFiles): readonly Site[] =>
  definitions ? Object.entries(definitions.data).flatMap(([name, criterion]) => below({ source: definitions.source, at: [name], criterion, counted: false, place, law: undefined })) : [];

/** Every criterion there is. */
export const allSites = (files: RuleFiles): readonly Site[] =>
  files.places.flatMap((place) => [...sitesOfDefinitions(place), ...place.paths.flatMap((path) => sitesOfPath(place.place, path))]);
