import { day, type Day } from '../domain/day.ts';
import { addPeriod } from '../domain/period.ts';
import type { Resource } from './resource.ts';

/** `seen`: as it stands. `call-first`, `may-have-changed`: say so on the card. `too-old`: do not show. */
export type Freshness = 'seen' | 'call-first' | 'may-have-changed' | 'too-old';

/**
 * How far to trust an entry on a day: from six months after it was last seen, or from its recheck-by day, call first;
 * from twelve months a government office may have changed, and anyone else is not shown (requirements C5 and U9).
 * `asOf` is the day the person looks, also where the screening travels in time.
 */
export function freshness(resource: Pick<Resource, 'kind' | 'dateSeen' | 'recheckBy'>, asOf: Day): Freshness {
  const seen = day(resource.dateSeen);
  if (asOf >= addPeriod(seen, { months: 12 }, 'early')) {
    return resource.kind === 'government-office' ? 'may-have-changed' : 'too-old';
  }
  return asOf >= addPeriod(seen, { months: 6 }, 'early') || asOf >= day(resource.recheckBy) ? 'call-first' : 'seen';
}
