/** The rules as the build compiles them from rules/, one chunk per place. See src/build/rules-plugin.ts. */
declare module 'virtual:rules' {
  type Jurisdiction = import('../domain/jurisdiction.ts').Jurisdiction;
  type Chunk<T> = () => Promise<{ readonly default: T }>;

  /** What the build knows of one of the 52 places. */
  export interface PlaceEntry {
    /** Whether the rules of this place are written. */
    readonly covered: boolean;
    /** Other places with paths that judge charges of this one. */
    readonly reachedBy: readonly Jurisdiction[];
    /** Brings the rules of the place; undefined where it is not covered. */
    readonly load: Chunk<import('./chunk.ts').LawChunk> | undefined;
    /** Brings what the cards of its paths say besides. */
    readonly cards: Chunk<import('./chunk.ts').CardChunk> | undefined;
    /** Brings what its code sections tell. */
    readonly sections: Chunk<import('./place-file.ts').Sections> | undefined;
  }

  /** Every place. */
  export const places: Readonly<Record<Jurisdiction, PlaceEntry>>;
  /** Brings what all places share: questions and kinds of charge. */
  export const shared: Chunk<import('./chunk.ts').SharedChunk>;
  /** Brings the words of court papers. */
  export const endings: Chunk<import('./ending-file.ts').EndingFile>;
}
