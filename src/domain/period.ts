import { civilOf, dayOf, daysInMonth, type Day } from './day.ts';

/** A calendar period; each part a whole number, at least one given. */
export interface Period {
  readonly years?: number | undefined;
  readonly months?: number | undefined;
  readonly days?: number | undefined;
}

/** Where a missing calendar day lands: on the first day that follows (`late`) or the last that exists (`early`). */
export type Rounding = 'late' | 'early';

/**
 * The day a period after (or, with `sign` −1, before) another. Months first, then days.
 * 31 January plus one month is 1 March when late, 28 February when early. Open ends stay open.
 */
export function addPeriod(start: Day, period: Period, rounding: Rounding, sign: 1 | -1 = 1): Day {
  if (!Number.isFinite(start)) return start;
  const months = (period.years ?? 0) * 12 + (period.months ?? 0);
  const days = sign * (period.days ?? 0);
  if (months === 0) return (start + days) as Day;
  const { year, month, day } = civilOf(start);
  const index = year * 12 + (month - 1) + sign * months;
  const toYear = Math.floor(index / 12);
  const toMonth = (index % 12 + 12) % 12 + 1;
  const length = daysInMonth(toYear, toMonth);
  const landed = day <= length ? dayOf(toYear, toMonth, day) : rounding === 'early' ? dayOf(toYear, toMonth, length) : dayOf(toYear, toMonth, length) + 1;
  return (landed + days) as Day;
}

/** Whole years between two days, as a birthday counts them: the largest n with start plus n years on or before end. */
export function yearsBetween(start: Day, end: Day, rounding: Rounding): number {
  const from = civilOf(start);
  const to = civilOf(end);
  const years = to.year - from.year;
  return addPeriod(start, { years }, rounding) <= end ? years : years - 1;
}
