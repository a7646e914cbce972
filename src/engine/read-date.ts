import { UNKNOWN_DATE, type DateRange } from '../domain/date-range.ts';
import type { FactReader } from './fact.ts';
import type { Scope } from './scope.ts';

/** A date fact's range in a scope; unknown where nothing was said. */
export function readDate(reader: FactReader, scope: Scope): DateRange {
  const answer = reader.answerIn(scope) as DateRange | 'unknown' | undefined;
  return answer === undefined || answer === 'unknown' ? UNKNOWN_DATE : answer;
}
