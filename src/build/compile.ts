import type { Jurisdiction } from '../domain/jurisdiction.ts';
import type { PlaceChunk, SharedChunk } from '../rules/chunk.ts';
import type { Example, Path } from '../rules/path-file.ts';
import { checkRules } from './check-rule-files.ts';
import { openRules, type PlaceFiles, type RuleFiles } from './rule-files.ts';
import { readRuleTexts, type RuleText } from './rule-texts.ts';
import { SourceError } from './yaml-source.ts';

/** All rules, checked: what ships, and the examples that stay at home. */
export interface RuleBase {
  readonly shared: SharedChunk;
  /** The covered places. */
  readonly places: readonly PlaceChunk[];
  /** The examples of each path, by the path's id. */
  readonly examples: Readonly<Record<string, readonly Example[]>>;
}

/** Reads and checks rules/ of a project. Throws SourceError, which names file, line and column of everything wrong. */
export const compile = (root: string): RuleBase => compileTexts(readRuleTexts(root));

/** The same from texts. */
export function compileTexts(texts: readonly RuleText[]): RuleBase {
  const { files, problems } = openRules(texts);
  const found = [...problems, ...(files ? checkRules(files, problems.length === 0) : [])];
  if (!files || found.length > 0) throw new SourceError(found);
  return baseOf(files);
}

/** The base of files that were checked. */
export function baseOf({ facts, offenses, places }: RuleFiles): RuleBase {
  return {
    shared: { facts: facts.data, offenses: offenses.data },
    places: places.flatMap((files) => placeChunk(files) ?? []),
    examples: Object.fromEntries(places.flatMap(({ paths }) => paths.map(({ data }) => [data.path, data.examples]))),
  };
}

function placeChunk({ place, text, facts, sections, definitions, paths }: PlaceFiles): PlaceChunk | undefined {
  return (
    text && {
      place,
      text: text.data,
      facts: facts?.data ?? {},
      sections: sections?.data.sections ?? {},
      definitions: definitions?.data ?? {},
      paths: paths.map(({ data: { examples: _kept, ...law } }): Path => ({ ...law, place, reaches: law.reaches ?? [place] })),
    }
  );
}

/** Places with paths that judge charges of this one, without itself. */
export const reachedBy = (place: Jurisdiction, { places }: RuleBase): readonly Jurisdiction[] =>
  places.filter((other) => other.place !== place && other.paths.some(({ reaches }) => reaches.includes(place))).map((other) => other.place);
