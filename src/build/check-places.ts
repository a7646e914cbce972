import type { Check } from './check.ts';
import { nearest } from './nearest.ts';
import type { PlaceFiles, RuleFiles } from './rule-files.ts';
import { problemAt, type Problem } from './yaml-source.ts';

/** A place says its own name. */
export const checkPlaceNames: Check = ({ places }) =>
  places.flatMap(({ place, text }) => (!text || text.data.jurisdiction === place ? [] : [problemAt(text.source, ['jurisdiction'], `jurisdiction is "${text.data.jurisdiction}"; write ${place}, the name of the folder`)]));

/** What a place says is covered, and what its folder holds, are the same. Checked where every file could be opened. */
export const checkCovered: Check = (files) => files.places.flatMap((place) => coveredProblems(place, files));

function coveredProblems({ place, text, paths }: PlaceFiles, files: RuleFiles): readonly Problem[] {
  if (!text) return [{ file: `rules/${place}/jurisdiction.yaml`, line: 1, column: 1, text: `there is no such file, and ${place} has rules; write it (see docs/rule-language.md)` }];
  const { source, data } = text;
  const reaching = files.places.flatMap((other) => other.paths.filter((path) => (path.data.reaches ?? [other.place]).includes(place)).map((path) => path.data.path));
  const known = new Set([...reaching, ...paths.map((path) => path.data.path)]);
  const told = data.covered.map(({ path }) => path);
  return [
    ...told.flatMap((path, index) => {
      if (told.indexOf(path) !== index) return [problemAt(source, ['covered', index, 'path'], `"${path}" is here twice; keep one`)];
      if (known.has(path)) return [];
      const near = nearest(path, [...known]);
      return [problemAt(source, ['covered', index, 'path'], `there is no path "${path}" for this place; ${near === undefined ? `write rules/${place}/${path}.yaml, or take it out` : `write ${near}?`}`)];
    }),
    ...paths.filter(({ data: { path } }) => !told.includes(path)).map((path) => problemAt(path.source, ['path'], `"${path.data.path}" is not in the covered list of rules/${place}/jurisdiction.yaml; add it there`)),
  ];
}
