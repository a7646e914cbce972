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

/** What a path's card says besides the law: it ships in a file of its own, so that no file grows too large for a slow line. */
export const cardKeys = ['does', 'does-not', 'steps', 'inside-steps', 'documents', 'fee', 'forms', 'typical-time', 'odds', 'mistakes'] as const;

/** The texts of a card. */
export type CardText = Pick<Path, (typeof cardKeys)[number]>;

/** The cards of a place, by path. */
export type CardChunk = Readonly<Record<string, CardText>>;

/** The law of a place as it ships: without its list of code sections, and paths without what stands in the cards. */
export type LawChunk = Omit<PlaceChunk, 'paths' | 'sections'> & { readonly paths: readonly Omit<Path, keyof CardText>[] };

/** One place, whole. Its definitions hold for its own paths only. */
export interface PlaceChunk {
  readonly place: Jurisdiction;
  /** What the place is called, what is covered and what is not, who to ask. */
  readonly text: PlaceFile;
  readonly facts: FactFile;
  readonly sections: Sections;
  readonly definitions: Definitions;
  readonly paths: readonly Path[];
}
