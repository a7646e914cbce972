import type { Charge } from '../domain/answer.ts';
import type { Timeline } from '../domain/timeline.ts';
import type { Test } from './test.ts';

/** A criterion evaluated for a person or a charge: its timeline and the findings it was made of. Immutable, may be shared. */
export interface Finding {
  readonly test: Test;
  readonly timeline: Timeline;
  /** The timeline read again as if every step still to take had been taken; the same object where no step is involved. */
  readonly afterSteps: Timeline;
  /** What the rule says as it is written; the same object as `timeline` unless this rule itself is unverified and was softened. */
  readonly asWritten: Timeline;
  readonly of: readonly Finding[];
  /** In a count, the charge that was counted. */
  readonly charge: Charge | undefined;
}

/** Which of a finding's timelines is read: as things stand, or after the steps still to take. */
export type Read = (finding: Finding) => Timeline;

/** As things stand. */
export const asThingsStand: Read = (finding) => finding.timeline;
/** After the steps still to take. */
export const afterSteps: Read = (finding) => finding.afterSteps;

const NO_PARTS: readonly Finding[] = [];

/** Makes a finding; all are made here, so that all have one shape. */
export function found(test: Test, timeline: Timeline, after: Timeline, asWritten: Timeline, of: readonly Finding[] = NO_PARTS, charge?: Charge): Finding {
  return { test, timeline, afterSteps: after, asWritten, of, charge };
}
