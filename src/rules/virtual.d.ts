/** The rules as the build compiles them from rules/, one chunk per place. See src/build/rules-plugin.ts. */
declare module 'virtual:rules' {
  type Jurisdiction = import('../domain/jurisdiction.ts').Jurisdiction;
  type Part<T> = { readonly default: T };
  type Chunk<T> = () => Promise<Part<T>>;

  /** What the build knows of one of the 52 places. */
  export interface PlaceEntry {
    /** Whether the rules of this place are written. */
    readonly covered: boolean;
    /** Other places with paths that judge charges of this one. */
    readonly reachedBy: readonly Jurisdiction[];
    /** Brings the law of the place, what the cards of its paths say besides, and what its code sections tell: a file each. Undefined where it is not covered. */
    readonly load: (() => Promise<readonly [Part<import('./chunk.ts').LawChunk>, Part<import('./chunk.ts').CardChunk>, Part<import('./place-file.ts').Sections>]>) | undefined;
  }

  /** Every place. */
  export const places: Readonly<Record<Jurisdiction, PlaceEntry>>;
  /** Brings what all places share: questions and kinds of charge. */
  export const shared: Chunk<import('./chunk.ts').SharedChunk>;
  /** Brings the words of court papers. */
  export const endings: Chunk<import('./ending-file.ts').EndingFile>;
}
