import type { Jurisdiction } from '../domain/jurisdiction.ts';
import type { Definitions } from '../engine/criterion.ts';
import { makePath, type PathTest } from '../engine/path.ts';
import type { Sheet } from '../engine/test.ts';
import type { Vocabulary } from './case-format.ts';
import type { PlaceChunk, SharedChunk } from './chunk.ts';
import type { OffenseFile } from './fact-file.ts';
import { factsFrom } from './facts-from.ts';
import type { Path } from './path-file.ts';
import type { PlaceFile } from './place-file.ts';
import { sectionList } from './section.ts';

/** The rules of some places, ready to judge a case. */
export interface LoadedRules {
  /** The places that were asked for, covered or not. */
  readonly places: readonly Jurisdiction[];
  /** Every fact of the loaded places and the shared ones, and what code sections tell. */
  readonly vocabulary: Vocabulary;
  /** The paths that judge charges of these places, those of other places that reach them too, ready to judge. */
  readonly paths: readonly PathTest<Path>[];
  /** Conditions named once, by place. */
  readonly definitions: Readonly<Partial<Record<Jurisdiction, Definitions>>>;
  /** The plain kinds of charge. */
  readonly offenses: OffenseFile;
  /** What each loaded place says of itself. */
  readonly texts: Readonly<Partial<Record<Jurisdiction, PlaceFile>>>;
}

/**
 * Makes loaded chunks ready.
 * @param chunks the places asked for, and those whose paths reach them
 * @param places the places asked for; every place of the chunks where left out
 */
export function rulesFrom(shared: SharedChunk, chunks: readonly PlaceChunk[], places: readonly Jurisdiction[] = chunks.map(({ place }) => place)): LoadedRules {
  const facts = { ...factsFrom(shared.facts, shared.offenses) };
  for (const chunk of chunks) Object.assign(facts, factsFrom(chunk.facts, shared.offenses));
  const sheet: Sheet = new Map();
  const byPlace = <T>(pick: (chunk: PlaceChunk) => T) => Object.fromEntries(chunks.map((chunk) => [chunk.place, pick(chunk)])) as Partial<Record<Jurisdiction, T>>;
  return {
    places,
    vocabulary: { facts, sections: byPlace(({ sections }) => sectionList(sections)) },
    paths: chunks.flatMap(({ paths, definitions }) => paths.filter(({ reaches }) => reaches.some((place) => places.includes(place))).map((path) => makePath(path, facts, definitions, sheet))),
    definitions: byPlace(({ definitions }) => definitions),
    offenses: shared.offenses,
    texts: byPlace(({ text }) => text),
  };
}
