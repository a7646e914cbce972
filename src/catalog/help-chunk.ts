import type { Resource } from './resource.ts';
import type { PlaceGap } from './vocabulary.ts';

/** The catalog of one place as it ships: what serves it and not all places, what was not found, and a note on that. */
export interface HelpChunk {
  readonly resources: readonly Resource[];
  readonly gaps: readonly PlaceGap[];
  readonly note?: string | undefined;
}
