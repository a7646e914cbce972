import type { Charge } from '../domain/answer.ts';
import type { Timeline } from '../domain/timeline.ts';
import type { Test } from './test.ts';

/** A criterion evaluated for a person or a charge: its timeline and the findings it was made of. Immutable, may be shared. */
export interface Finding {
  readonly test: Test;
  readonly timeline: Timeline;
  /** The timeline read again as if every step still to take had been taken; the same object where no step is involved. */
  readonly afterSteps: Timeline;
  readonly of: readonly Finding[];
  /** In a count, the charge that was counted. */
  readonly charge?: Charge | undefined;
}
