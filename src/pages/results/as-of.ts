import { dayOf, daysInMonth, parseDay, type Day } from '../../domain/day.ts';
import type { DatePart } from '../../ui/date-fields.tsx';
import type { Words } from '../../ui/words/en.ts';

/** The first and last year that can be looked at. */
const YEARS = [1990, 2100] as const;

/** The day that an address names; undefined where it names none, `bad` where it is no day that can be looked at. */
export function dayInAddress(text: string | null): Day | 'bad' | undefined {
  if (text === null) return undefined;
  const day = parseDay(text);
  const year = Number(text.slice(0, 4));
  return day === undefined || year < YEARS[0] || year > YEARS[1] ? 'bad' : day;
}

/** What was typed, as a day, or the field that is wrong and what to do. A year or a month alone is its first day. */
export function typedDay(values: Readonly<Record<DatePart, string>>, { errors, results }: Words): Day | { readonly part: DatePart; readonly message: string } {
  const [month, day, year] = [values.month.trim(), values.day.trim(), values.year.trim()];
  const wrong = (part: DatePart, message: string) => ({ part, message });
  if (year === '') return wrong('year', results.noYear());
  if (month === '' && day !== '') return wrong('month', errors.monthMissing());
  if (!/^\d{4}$/.test(year)) return wrong('year', errors.yearDigits());
  if (Number(year) < YEARS[0]) return wrong('year', errors.yearTooEarly(YEARS[0]));
  if (Number(year) > YEARS[1]) return wrong('year', errors.yearTooLate(YEARS[1]));
  if (month === '') return dayOf(Number(year), 1, 1);
  if (!/^\d{1,2}$/.test(month) || Number(month) < 1 || Number(month) > 12) return wrong('month', errors.monthNumber());
  if (day === '') return dayOf(Number(year), Number(month), 1);
  if (!/^\d{1,2}$/.test(day) || Number(day) < 1 || Number(day) > 31) return wrong('day', errors.dayNumber());
  const length = daysInMonth(Number(year), Number(month));
  if (Number(day) > length) return wrong('day', errors.noSuchDay(Number(month), Number(year), length));
  return dayOf(Number(year), Number(month), Number(day));
}
