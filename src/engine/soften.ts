import { mapTruth, type Timeline } from '../domain/timeline.ts';
import type { Truth } from '../domain/truth.ts';
import type { Criterion } from './criterion.ts';
import type { Side } from './test.ts';

const asRead = (line: Timeline): Timeline => line;

/** How an unverified rule is read: unknown where it would close the path. A verified rule is read as it is written. */
export function softening(criterion: Criterion, side: Side): (line: Timeline) => Timeline {
  if (criterion.unverified === undefined) return asRead;
  const closing: Truth = side === 1 ? 'no' : 'yes';
  return (line) => mapTruth(line, (truth) => (truth === closing ? 'unknown' : truth));
}
