/** The catalog as the build compiles it from rules/resources, one chunk per place. See src/build/rules-plugin.ts. */
declare module 'virtual:help' {
  type Chunk<T> = () => Promise<{ readonly default: T }>;

  /** Brings what serves a place and not all of them, for each of the 52. */
  export const help: Readonly<Record<import('../domain/jurisdiction.ts').Jurisdiction, Chunk<import('./help-chunk.ts').HelpChunk>>>;
  /** Brings what serves every place. */
  export const nationalHelp: Chunk<readonly import('./resource.ts').Resource[]>;
}
