import { civilOf, parseDay, type Day } from '../../../domain/day.ts';
import { counted, listed } from '../english.ts';

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

const years = { one: 'year', other: 'years' };
const partNames = { Y: years, M: { one: 'month', other: 'months' }, D: { one: 'day', other: 'days' } };

/** `March 4, 2028`. The day must be finite. */
function long(day: Day): string {
  const { year, month, day: dayOfMonth } = civilOf(day);
  return `${months[month - 1]} ${dayOfMonth}, ${year}`;
}

/** One end of a written date: `2019`, `2019-05`, `2019-05-02`, with `~` for a guess. Any other text comes back as it is. */
function part(text: string): string {
  if (text.endsWith('~')) return `about ${part(text.slice(0, -1))}`;
  const day = parseDay(text);
  if (day !== undefined) return long(day);
  const [year, month] = text.split('-');
  return month === undefined ? text : `${months[Number(month) - 1] ?? ''} ${year}`.trim();
}

/** A written date answer in words; the form is that of `parseDateRange`. */
function answer(text: string): string {
  if (text === 'unknown') return 'I don’t know';
  if (text === 'none') return 'This never happened';
  if (text === 'not-yet') return 'Not yet';
  const [from = '', to] = text.split('/');
  if (to === undefined) return part(from);
  if (from === '..') return `${part(to)} or before`;
  return to === '..' ? `${part(from)} or later` : `between ${part(from)} and ${part(to)}`;
}

/** A written length of sentence in words: `P2Y6M` is `2 years and 6 months`. `life` and ranges too. */
function length(period: string): string {
  if (period === 'unknown') return 'I don’t know';
  if (period === 'life') return 'life';
  const [from = '', to] = period.split('/');
  if (to !== undefined) return `between ${length(from)} and ${length(to)}`;
  const parts = [...from.matchAll(/(\d+)([YMD])/g)].map(([, count, unit]) => counted(Number(count), partNames[unit as keyof typeof partNames]));
  return listed(parts);
}

/** Days, dates and lengths in words. Months are words, never numbers. */
export const dates = {
  long,
  answer,
  length,
  months,
  years: (count: number) => counted(count, years),
  yearsOld: (count: number) => `${counted(count, years)} old`,
  about: (date: string) => `about ${date}`,
  between: (from: string, latest: string) => `between ${from} and ${latest}`,
};
