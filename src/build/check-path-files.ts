import type { PathFile } from '../rules/path-file.ts';
import type { Check } from './check.ts';
import type { RuleFile } from './rule-files.ts';
import { problemAt, type Problem } from './yaml-source.ts';

/** A path's name, its windows, and what only automatic paths have. */
export const checkPathFiles: Check = (files) =>
  files.places.flatMap(({ place, paths }) => paths.flatMap((path) => [...names(path, place), ...windows(path), ...duties(path), ...reach(path)]));

function names({ name, source, data }: RuleFile<PathFile>, place: string): readonly Problem[] {
  if (data.path !== name) return [problemAt(source, ['path'], `path is "${data.path}"; write ${name}, the name of the file`)];
  return name.startsWith(`${place}-`) ? [] : [problemAt(source, ['path'], `path is "${name}"; begin it, and the name of the file, with ${place}-`)];
}

/** Windows run forward and no two versions are in force on one day. */
function windows({ source, data: { versions } }: RuleFile<PathFile>): readonly Problem[] {
  const bounds = versions.map(({ 'in-force': force }) => ({ from: force?.from ?? '0000-01-01', until: force?.until ?? '9999-12-31' }));
  return bounds.flatMap(({ from, until }, index) => {
    const at = ['versions', index, 'in-force'];
    if (from > until) return [problemAt(source, [...at, 'until'], `until is ${until}, which comes before from, ${from}; write the last day in force`)];
    const earlier = bounds.findIndex((other, n) => n < index && other.from <= until && from <= other.until);
    if (earlier < 0) return [];
    return [problemAt(source, at, `version ${index + 1} is in force on days on which version ${earlier + 1} is too; write until: as the last day of the older one, and from: as the day after`)];
  });
}

/** Only automatic paths bind the government to a day. */
function duties({ source, data }: RuleFile<PathFile>): readonly Problem[] {
  if (data.granted === 'automatic') return [];
  return data.versions.flatMap((version, index) =>
    version['carried-out'] === undefined ? [] : [problemAt(source, ['versions', index, 'carried-out'], `carried-out is for automatic paths, and granted is "${data.granted}"; take it out, or write granted: automatic`, 'key')],
  );
}

const reach = ({ source, data: { reaches = [] } }: RuleFile<PathFile>): readonly Problem[] =>
  reaches.flatMap((place, index) => (reaches.indexOf(place) === index ? [] : [problemAt(source, ['reaches', index], `"${place}" is here twice; keep one`)]));
