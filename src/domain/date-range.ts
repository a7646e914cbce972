import { civilOf, dayOf, daysInMonth, nextDay, OPEN_END, OPEN_START, parseDay, type Day } from './day.ts';
import type { Truth } from './truth.ts';

/**
 * What is known of one event's day: it lies in `earliest`…`latest` (either may be open), or it never happened.
 * `none` says whether it never happened. `notYet` marks an event that had not happened on the day of answering:
 * nothing more can be found out about it.
 */
export interface DateRange {
  readonly earliest: Day;
  readonly latest: Day;
  readonly none: Truth;
  readonly notYet?: true;
}

/** The event never happened. */
export const NEVER_HAPPENED: DateRange = { earliest: OPEN_END, latest: OPEN_START, none: 'yes' };
/** Nothing is known, not even whether it happened. */
export const UNKNOWN_DATE: DateRange = { earliest: OPEN_START, latest: OPEN_END, none: 'unknown' };

/** One exact day. */
export const exactly = (value: Day): DateRange => ({ earliest: value, latest: value, none: 'no' });
/** Some day from `earliest` to `latest`, both included. */
export const between = (earliest: Day, latest: Day): DateRange => ({ earliest, latest, none: 'no' });
/** Some day after `answeredOn`. */
export const notYet = (answeredOn: Day): DateRange => ({ earliest: nextDay(answeredOn), latest: OPEN_END, none: 'no', notYet: true });

/** Whether nothing more can be learned of this date: an exact day, never, or not yet. */
export const isSettledDate = (range: DateRange): boolean => range.none === 'yes' || range.notYet === true || (range.none === 'no' && range.earliest === range.latest);

/** Whether every day (or "never") that `inner` stands for is one that `outer` stands for. */
export function rangeContains(outer: DateRange, inner: DateRange): boolean {
  if (inner.none !== 'no' && outer.none === 'no') return false;
  if (inner.none === 'yes') return true;
  return outer.none !== 'yes' && outer.earliest <= inner.earliest && inner.latest <= outer.latest;
}

const PART = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

function partBounds(text: string): { earliest: Day; latest: Day } | undefined {
  const match = PART.exec(text);
  if (!match) return undefined;
  const year = Number(match[1]);
  if (match[2] === undefined) return { earliest: dayOf(year, 1, 1), latest: dayOf(year, 12, 31) };
  const month = Number(match[2]);
  if (month < 1 || month > 12) return undefined;
  if (match[3] === undefined) return { earliest: dayOf(year, month, 1), latest: dayOf(year, month, daysInMonth(year, month)) };
  const exact = parseDay(text);
  return exact === undefined ? undefined : { earliest: exact, latest: exact };
}

function guessBounds(text: string): { earliest: Day; latest: Day } | undefined {
  const bounds = partBounds(text);
  if (!bounds) return undefined;
  const { year } = civilOf(bounds.earliest);
  const spread = text.length === 4 ? 1 : 0;
  return { earliest: dayOf(year - spread, 1, 1), latest: dayOf(year + spread, 12, 31) };
}

const endBounds = (text: string) => (text.endsWith('~') ? guessBounds(text.slice(0, -1)) : partBounds(text));

/**
 * Reads a date answer, a subset of EDTF: `2019`, `2019-05`, `2019-05-02`, `2015/2019`, `../2019`, `2019/..`, a trailing `~`
 * for a guess (a guessed day or month stands for its year, a guessed year for itself and both neighbours), `not-yet`,
 * `none`, `unknown`. Gives undefined for anything else, and for a range that ends before it starts.
 * @param answeredOn the day the answer was given; `not-yet` means after it.
 */
export function parseDateRange(text: string, answeredOn: Day): DateRange | undefined {
  if (text === 'unknown') return UNKNOWN_DATE;
  if (text === 'none') return NEVER_HAPPENED;
  if (text === 'not-yet') return notYet(answeredOn);
  const slash = text.indexOf('/');
  if (slash < 0) {
    const bounds = endBounds(text);
    return bounds && between(bounds.earliest, bounds.latest);
  }
  const [left, right] = [text.slice(0, slash), text.slice(slash + 1)];
  if (left === '..' && right === '..') return undefined;
  const start = left === '..' ? OPEN_START : endBounds(left)?.earliest;
  const end = right === '..' ? OPEN_END : endBounds(right)?.latest;
  return start === undefined || end === undefined || end < start ? undefined : between(start, end);
}
