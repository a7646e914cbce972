import type { Jurisdiction } from '../domain/jurisdiction.ts';
import type { Definitions } from '../engine/criterion.ts';
import type { FactFile, OffenseFile } from './fact-file.ts';
import type { Path } from './path-file.ts';
import type { PlaceFile, Sections } from './place-file.ts';

/** What every place shares, as it ships: the questions and the plain kinds of charge. */
export interface SharedChunk {
  readonly facts: FactFile;
  readonly offenses: OffenseFile;
}

/** One place as it ships. Its definitions hold for its own paths only. */
export interface PlaceChunk {
  readonly place: Jurisdiction;
  /** What the place is called, what is covered and what is not, who to ask. */
  readonly text: PlaceFile;
  readonly facts: FactFile;
  readonly sections: Sections;
  readonly definitions: Definitions;
  readonly paths: readonly Path[];
}
