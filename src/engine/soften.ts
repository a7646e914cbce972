import { mapTruth, type Timeline } from '../domain/timeline.ts';
import type { Truth } from '../domain/truth.ts';
import type { Criterion } from './criterion.ts';
import type { Side } from './test.ts';

/** How an unverified rule is read: unknown where it would close the path. Undefined for a rule that was read in primary text. */
export function softening(criterion: Criterion, side: Side): ((line: Timeline) => Timeline) | undefined {
  if (criterion.unverified === undefined) return undefined;
  const closing: Truth = side === 1 ? 'no' : 'yes';
  return (line) => mapTruth(line, (truth) => (truth === closing ? 'unknown' : truth));
}
